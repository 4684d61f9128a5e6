package org.rejoinder.ui.wizards;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rejoinder.ui.Messages;

/** Asks for the name of the example's project. */
final class ExamplePage extends WizardPage {

    private Text name;

    ExamplePage() {
        super("example");
        setTitle(Messages.of("example.page.title"));
        setDescription(Messages.of("example.page.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        new Label(page, SWT.NONE).setText(Messages.of("example.page.name"));
        name = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        name.setText(free());
        name.addModifyListener(event -> validate());
        setControl(page);
        validate();
    }

    String projectName() {
        return name.getText().strip();
    }

    private void validate() {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IStatus status = workspace.validateName(projectName(), IResource.PROJECT);
        boolean exists = status.isOK() && workspace.getRoot().getProject(projectName()).exists();
        setErrorMessage(exists ? Messages.of("example.name.exists") : status.isOK() ? null : status.getMessage());
        setPageComplete(getErrorMessage() == null);
    }

    private static String free() {
        String wanted = Messages.of("example.name");
        for (int number = 1;; number++) {
            String tried = number == 1 ? wanted : wanted + " " + number;
            if (!ResourcesPlugin.getWorkspace().getRoot().getProject(tried).exists()) {
                return tried;
            }
        }
    }
}
