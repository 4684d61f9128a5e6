package org.rejoinder.editor.rename;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rejoinder.editor.Messages;

/** Asks for the new name. */
final class NamePage extends UserInputWizardPage {

    private final NameRefactoring refactoring;
    private Text name;

    NamePage(NameRefactoring refactoring) {
        super("name");
        this.refactoring = refactoring;
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        new Label(page, SWT.NONE).setText(Messages.of("rename.label", refactoring.oldName()));
        name = new Text(page, SWT.BORDER);
        name.setText(refactoring.oldName());
        name.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(name);
        name.addListener(SWT.Modify, event -> validate());
        Dialog.applyDialogFont(page);
        setControl(page);
        setPageComplete(false);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            name.setFocus();
        }
    }

    private void validate() {
        if (name.getText().equals(refactoring.oldName())) {
            setErrorMessage(null);
            setPageComplete(false);
        } else {
            setPageComplete(refactoring.wanted(name.getText()));
        }
    }
}
