package org.rejoinder.ui.exchange;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.rejoinder.editor.document.OpenDocuments;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.ui.Icons;
import org.rejoinder.ui.Messages;
import org.rejoinder.workspace.exchange.ExportRun;
import org.rejoinder.workspace.exchange.Formats;
import org.rejoinder.workspace.exchange.NameClash;
import org.rejoinder.workspace.exchange.Outcome;

/** Writes articles in other formats, and tells what these do not carry. */
public final class ExportWizard extends Wizard implements IExportWizard {

    private static final int SHOWN = 12;

    private final IDialogSettings settings = Remembered.section("export");
    private ArticlesPage articles;
    private FormatsPage formats;

    /** Called by the platform. */
    public ExportWizard() {
        setWindowTitle(Messages.of("export.title"));
        setDefaultPageImageDescriptor(Icons.of(Icons.WIZARD));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        articles = new ArticlesPage(selection, window == null || window.getActivePage() == null ? null
                : window.getActivePage().getActiveEditor());
        formats = new FormatsPage(Formats.registry(), articles, settings);
    }

    @Override
    public void addPages() {
        addPage(articles);
        addPage(formats);
    }

    @Override
    public boolean performFinish() {
        List<Path> documents = articles.documents();
        IFile[] files = documents.stream().map(WorkspaceFiles::file).filter(file -> file != null).toArray(IFile[]::new);
        if (!IDE.saveAllEditors(files, true)) {
            return false;
        }
        ExportRun run = new ExportRun(OpenDocuments.get().checking(), documents, formats.formats(), formats.folder(),
                ExchangeOptions.none());
        try {
            if (!mayWrite(run.targets().keySet())) {
                return false;
            }
            formats.remember();
            Path folder = formats.folder();
            Set<Path> folders = folder != null ? Set.of(folder)
                    : new TreeSet<>(documents.stream().map(Path::getParent).toList());
            Outcome[] outcome = new Outcome[1];
            getContainer().run(true, true, monitor -> {
                try {
                    outcome[0] = run.run(monitor);
                } catch (NameClash e) {
                    throw new InvocationTargetException(e);
                } finally {
                    WorkspaceFiles.refresh(folders);
                }
            });
            new OutcomeDialog(getShell(), outcome[0], false).open();
            return !outcome[0].written().isEmpty() || !outcome[0].failures().isEmpty();
        } catch (NameClash e) {
            formats.setErrorMessage(e.getMessage());
            getContainer().showPage(formats);
            return false;
        } catch (InvocationTargetException e) {
            StatusManager.getManager().handle(Status.error(Messages.of("export.failed"), e.getTargetException()),
                    StatusManager.SHOW | StatusManager.LOG);
            return false;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private boolean mayWrite(Set<Path> targets) {
        List<Path> there = targets.stream().filter(Files::exists).toList();
        if (there.isEmpty() || formats.replaces()) {
            return true;
        }
        StringBuilder names = new StringBuilder();
        there.stream().limit(SHOWN).forEach(file -> names.append('\n').append(file));
        if (there.size() > SHOWN) {
            names.append("\n…");
        }
        return MessageDialog.openConfirm(getShell(), Messages.of("export.title"),
                Messages.of("export.exists", there.size(), names));
    }
}
