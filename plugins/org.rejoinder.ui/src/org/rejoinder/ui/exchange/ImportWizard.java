package org.rejoinder.ui.exchange;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.rejoinder.ui.Icons;
import org.rejoinder.ui.Messages;
import org.rejoinder.ui.folders.TargetFolder;
import org.rejoinder.workspace.exchange.Formats;
import org.rejoinder.workspace.exchange.ImportRun;
import org.rejoinder.workspace.exchange.NameClash;
import org.rejoinder.workspace.exchange.Outcome;

/** Makes documents of files in other formats, in a folder of the workspace, and tells what was repaired or left out. */
public final class ImportWizard extends Wizard implements IImportWizard {

    private final IDialogSettings settings = Remembered.section("import");
    private IWorkbench workbench;
    private ImportPage page;

    /** Called by the platform. */
    public ImportWizard() {
        setWindowTitle(Messages.of("import.title"));
        setDefaultPageImageDescriptor(Icons.of(Icons.WIZARD));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        page = new ImportPage(Formats.registry(), selection, settings);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IPath target = page.target();
        List<Path> sources = page.sources();
        Outcome[] outcome = new Outcome[1];
        try {
            // The page is read here, on the user interface's thread; the folder's place is known once it is made.
            IContainer[] folder = new IContainer[1];
            getContainer().run(true, false, monitor -> {
                try {
                    folder[0] = TargetFolder.make(target, monitor);
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
            ImportRun run = page.run(folder[0].getLocation().toPath());
            getContainer().run(true, true, monitor -> {
                SubMonitor progress = SubMonitor.convert(monitor, 1);
                try {
                    outcome[0] = run.run(sources, progress.split(1));
                } catch (NameClash e) {
                    throw new InvocationTargetException(e);
                } finally {
                    WorkspaceFiles.refresh(Set.of(folder[0].getLocation().toPath()));
                }
            });
        } catch (InvocationTargetException e) {
            if (e.getTargetException() instanceof NameClash clash) {
                page.setErrorMessage(clash.getMessage());
            } else {
                StatusManager.getManager().handle(Status.error(Messages.of("import.failed"), e.getTargetException()),
                        StatusManager.SHOW | StatusManager.LOG);
            }
            return false;
        } catch (InterruptedException e) {
            return false;
        }
        page.remember();
        new OutcomeDialog(getShell(), outcome[0], true).open();
        show(outcome[0]);
        return !outcome[0].written().isEmpty() || outcome[0].failures().isEmpty();
    }

    /** One document is opened; of several the first is shown among the files. */
    private void show(Outcome outcome) {
        IFile first = outcome.written().isEmpty() ? null : WorkspaceFiles.file(outcome.written().get(0));
        if (first == null || workbench.getActiveWorkbenchWindow() == null) {
            return;
        }
        BasicNewResourceWizard.selectAndReveal(first, workbench.getActiveWorkbenchWindow());
        if (outcome.written().size() == 1) {
            try {
                IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), first);
            } catch (PartInitException e) {
                StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
            }
        }
    }
}
