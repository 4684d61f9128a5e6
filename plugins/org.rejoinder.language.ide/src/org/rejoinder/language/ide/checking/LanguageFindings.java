package org.rejoinder.language.ide.checking;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.rejoinder.language.ide.Messages;
import org.rejoinder.language.ide.edits.Edit;
import org.rejoinder.language.ide.fixes.RemedyEdits;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.language.syntax.SyntaxProblem;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Severity;

/** Turns what the language itself reports into findings, with what may have been meant as fixes. */
final class LanguageFindings {

    private LanguageFindings() {
    }

    static CheckedFinding of(Structure structure, AbstractDiagnostic problem) {
        String rule = problem.getCode() == null ? SyntaxProblem.SYNTAX : problem.getCode();
        int length = structure.document().length();
        int begin = Math.max(0, Math.min(problem.getOffset(), length));
        int end = Math.min(begin + problem.getLength(), length);
        List<Fix> fixes = new ArrayList<>();
        if (problem.getData() != null && end > begin) {
            for (String meant : problem.getData()) {
                fixes.add(new Fix(Messages.of("fix.meant", meant), List.of(new Edit(begin, end, meant))));
            }
        }
        String name = structure.document().substring(begin, end);
        if (rule.equals(SyntaxProblem.SOURCES) && !name.isEmpty() && name.indexOf('.') < 0) {
            Remedy declare = new Remedy.DeclareSource(name, "person", name);
            fixes.add(new Fix(declare.title(), new RemedyEdits(structure, null).of(declare)));
        }
        return new CheckedFinding(rule, Severity.ERROR, problem.getMessage(), begin, FindingPlaces.visible(structure, begin, end),
                fixes);
    }
}
