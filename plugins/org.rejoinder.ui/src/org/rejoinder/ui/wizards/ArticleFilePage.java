package org.rejoinder.ui.wizards;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rejoinder.exchange.FileNames;
import org.rejoinder.ui.Messages;
import org.rejoinder.ui.folders.TargetFolder;

/** Asks where the two files of a new article go, and for their common name. */
final class ArticleFilePage extends WizardPage {

    private static final String ENDING = ".rejoinder";

    private final IStructuredSelection selection;
    private TargetFolder folder;
    private Text name;

    ArticleFilePage(IStructuredSelection selection) {
        super("file");
        this.selection = selection;
        setTitle(Messages.of("new.file.title"));
        setDescription(Messages.of("new.file.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        folder = new TargetFolder(page, 3, TargetFolder.proposed(selection), this::validate);
        new Label(page, SWT.NONE).setText(Messages.of("new.file.name"));
        name = new Text(page, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(name);
        name.setText(proposed());
        name.addListener(SWT.Modify, event -> validate());
        Dialog.applyDialogFont(page);
        setControl(page);
        validate();
    }

    /** The name is what most want to change, though the folder stands first. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            name.selectAll();
            name.setFocus();
        }
    }

    private String proposed() {
        String wanted = Messages.of("new.file.proposed");
        for (int number = 1;; number++) {
            String tried = number == 1 ? wanted : wanted + number;
            if (!exists(tried + ENDING) && !exists(tried + ".txt")) {
                return tried;
            }
        }
    }

    private boolean exists(String file) {
        IPath path = folder.path();
        return path.segmentCount() > 0 && ResourcesPlugin.getWorkspace().getRoot().exists(path.append(file));
    }

    private void validate() {
        String problem = folder.problem();
        String base = base();
        if (problem == null && base.isEmpty()) {
            problem = Messages.of("new.file.missing");
        }
        if (problem == null && !FileNames.isPlain(base + ENDING) || base.matches(".*[*?\"<>|].*")) {
            problem = Messages.of("new.file.invalid");
        }
        for (String ending : new String[] {ENDING, ".txt"}) {
            if (problem == null && exists(base + ending)) {
                problem = Messages.of("new.file.exists", base + ending);
            }
        }
        setErrorMessage(problem);
        String made = problem == null ? folder.newProject() : null;
        setMessage(made == null ? Messages.of("new.file.description") : Messages.of("folder.new", made),
                made == null ? IMessageProvider.NONE : IMessageProvider.INFORMATION);
        setPageComplete(problem == null);
    }

    /** {@return the folder's path in the workspace} */
    IPath folder() {
        return folder.path();
    }

    /** {@return the name of both files, without an ending} */
    String base() {
        String given = name.getText().strip();
        return given.endsWith(ENDING) ? given.substring(0, given.length() - ENDING.length()) : given;
    }
}
