package org.rejoinder.language.ide.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.rejoinder.language.ide.checking.CheckedFinding;
import org.rejoinder.language.ide.fixes.Fix;

/** The fixes of findings as code actions. */
final class Fixes {

    private final Diagnoses diagnoses;

    Fixes(Diagnoses diagnoses) {
        this.diagnoses = diagnoses;
    }

    /** What would mend the findings that a range touches. */
    List<Either<Command, CodeAction>> of(Checks.Checked checked, CodeActionParams asked) {
        List<Either<Command, CodeAction>> actions = new ArrayList<>();
        if (!isWanted(asked.getContext() == null ? null : asked.getContext().getOnly())) {
            return actions;
        }
        int begin = checked.document().offset(asked.getRange().getStart());
        int end = checked.document().offset(asked.getRange().getEnd());
        for (CheckedFinding finding : checked.found().findings()) {
            if (finding.begin() <= end && begin <= finding.end()) {
                boolean single = finding.fixes().stream().filter(fix -> !fix.asksReader()).count() == 1;
                for (Fix fix : finding.fixes()) {
                    actions.add(Either.forRight(action(fix, finding, checked, single && !fix.asksReader())));
                }
            }
        }
        return actions;
    }

    /** An action is preferred, and so may be applied unasked, where it is the only one that needs no reader's judgement. */
    private CodeAction action(Fix fix, CheckedFinding finding, Checks.Checked checked, boolean preferred) {
        CodeAction action = new CodeAction(fix.title());
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(diagnoses.of(finding, checked)));
        action.setIsPreferred(preferred);
        action.setEdit(new WorkspaceEdit(Map.of(checked.document().uri(),
                fix.edits().stream().map(checked.document().lines()::edit).toList())));
        return action;
    }

    private static boolean isWanted(List<String> kinds) {
        return kinds == null || kinds.isEmpty() || kinds.stream().anyMatch(kind -> kind.isEmpty() || kind.equals(CodeActionKind.QuickFix));
    }
}
