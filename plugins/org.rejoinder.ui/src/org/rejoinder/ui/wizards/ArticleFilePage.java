package org.rejoinder.ui.wizards;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.rejoinder.ui.Messages;

/** Asks where the files go. */
final class ArticleFilePage extends WizardNewFileCreationPage {

    ArticleFilePage(IStructuredSelection selection) {
        super("file", selection);
        setTitle(Messages.of("new.file.title"));
        setDescription(Messages.of("new.file.description"));
        setFileName("article.rejoinder");
        setFileExtension("rejoinder");
    }

    /** The page creates nothing itself. */
    @Override
    protected void createAdvancedControls(org.eclipse.swt.widgets.Composite parent) {
        // No links to files elsewhere: the text lies beside its annotation.
    }

    @Override
    protected org.eclipse.core.runtime.IStatus validateLinkedResource() {
        return org.eclipse.core.runtime.Status.OK_STATUS;
    }
}
