package org.rejoinder.editor.rename;

import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.rejoinder.editor.Messages;

/** One page for the new name, and the platform's preview of all that it changes. */
final class NameWizard extends RefactoringWizard {

    private final NameRefactoring refactoring;

    NameWizard(NameRefactoring refactoring) {
        super(refactoring, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
        this.refactoring = refactoring;
        setDefaultPageTitle(Messages.of("rename.title"));
    }

    @Override
    protected void addUserInputPages() {
        addPage(new NamePage(refactoring));
    }
}
