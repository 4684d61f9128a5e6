package org.rejoinder.ui.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.rejoinder.exchange.AtomicFile;
import org.rejoinder.ui.Messages;
import org.rejoinder.workspace.exchange.Outcome;

/** Tells what an export or import did, lets the report be saved, and shows the files where they are. */
final class OutcomeDialog extends TitleAreaDialog {

    private static final int SAVE = IDialogConstants.CLIENT_ID;
    private static final int SHOW = IDialogConstants.CLIENT_ID + 1;
    /** A field of thousands of lines would stop the user interface for a minute. */
    private static final int MOST_LINES = 500;
    private static final String IN_EXPLORER = "org.eclipse.ui.ide.showInSystemExplorer";

    private final Outcome outcome;
    private final boolean imported;

    OutcomeDialog(Shell parent, Outcome outcome, boolean imported) {
        super(parent);
        this.outcome = outcome;
        this.imported = imported;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.of(imported ? "import.title" : "export.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.of(imported ? "outcome.import" : "outcome.export"));
        setMessage(outcome.summary(imported), !outcome.failures().isEmpty() ? IMessageProvider.ERROR
                : outcome.losses().isEmpty() && outcome.warnings().isEmpty() ? IMessageProvider.INFORMATION
                        : IMessageProvider.WARNING);
        Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER);
        text.setText(outcome.toText(MOST_LINES));
        text.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(100), text.getLineHeight() * 18)
                .indent(6, 6).applyTo(text);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, SAVE, Messages.of("outcome.save"), false);
        createButton(parent, SHOW, Messages.of("outcome.show"), false).setEnabled(!outcome.written().isEmpty());
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
            case SAVE -> save();
            case SHOW -> show(outcome.written().get(0));
            default -> super.buttonPressed(button);
        }
    }

    private void save() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        if (!imported) {
            dialog.setFilterExtensions(new String[] {"*.txt", "*.json"});
            dialog.setFilterNames(new String[] {Messages.of("outcome.txt"), Messages.of("outcome.json")});
        }
        dialog.setFileName(imported ? "import.txt" : "losses.txt");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Path file = Path.of(chosen);
            String report = !imported && chosen.endsWith(".json") ? outcome.lossesAsJson()
                    : outcome.summary(imported) + "\n\n" + outcome.toText();
            try {
                AtomicFile.write(file, report.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                StatusManager.getManager().handle(Status.error(Messages.of("outcome.unsaved", file), e), StatusManager.SHOW);
            }
        }
    }

    /** Shows a file in the Project Explorer where it is in the workspace, else in the system's explorer. */
    private static void show(Path path) {
        IFile file = WorkspaceFiles.file(path);
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (file != null) {
            BasicNewResourceWizard.selectAndReveal(file, window);
            return;
        }
        try {
            window.getService(IHandlerService.class).executeCommand(org.eclipse.core.commands.ParameterizedCommand
                    .generateCommand(window.getService(ICommandService.class).getCommand(IN_EXPLORER),
                            Map.of(IN_EXPLORER + ".path", path.toString())), null);
        } catch (CommandException e) {
            ILog.of(OutcomeDialog.class).warn(e.getMessage(), e);
        }
    }
}
