package org.rejoinder.editor.fixes;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.IWorkbenchHelpSystem;
import org.rejoinder.editor.Messages;
import org.rejoinder.language.ide.hover.RuleExplanation;
import org.rejoinder.rules.RuleRegistry;

/** The way from a finding to why its rule matters. */
final class RuleHelp {

    private static final String PAGE = "/org.rejoinder.help/html/rules.html#";

    private final String rule;

    /** @param rule the rule's id */
    RuleHelp(String rule) {
        this.rule = rule;
    }

    /** {@return what a menu shows} */
    String label() {
        return Messages.of("explain.label", rule);
    }

    /** {@return why the rule matters} */
    String text() {
        return new RuleExplanation(RuleRegistry.standard()).of(rule);
    }

    /** Opens the rule's place in the help, with examples; in an IDE without a help viewer says what there is to say. */
    void show() {
        IWorkbenchHelpSystem help = PlatformUI.getWorkbench().getHelpSystem();
        if (help.hasHelpUI()) {
            help.displayHelpResource(PAGE + RuleExplanation.anchor(rule));
            return;
        }
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Shell shell = window == null ? null : window.getShell();
        String[] headed = text().split("\n", 2);
        MessageDialog.openInformation(shell, headed[0], headed[headed.length - 1]);
    }
}
