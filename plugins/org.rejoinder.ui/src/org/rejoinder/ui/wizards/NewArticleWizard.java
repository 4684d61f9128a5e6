package org.rejoinder.ui.wizards;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.core.runtime.Status;
import org.rejoinder.ui.Messages;
import org.rejoinder.workspace.RejoinderNature;

/** Makes a text and its annotation, both in UTF-8, and opens the annotation. */
public final class NewArticleWizard extends Wizard implements INewWizard {

    private IWorkbench workbench;
    private ArticleFilePage files;
    private ArticleTextPage text;

    /** Called by the platform. */
    public NewArticleWizard() {
        setWindowTitle(Messages.of("new.title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
        files = new ArticleFilePage(selection);
        text = new ArticleTextPage();
    }

    @Override
    public void addPages() {
        addPage(files);
        addPage(text);
    }

    @Override
    public boolean performFinish() {
        IContainer folder = container(files.getContainerFullPath());
        String name = files.getFileName();
        String base = name.endsWith(".rejoinder") ? name.substring(0, name.length() - ".rejoinder".length()) : name;
        IFile document = folder.getFile(IPath.fromOSString(base + ".rejoinder"));
        IFile article = folder.getFile(IPath.fromOSString(base + ".txt"));
        if (article.exists()) {
            text.setErrorMessage(Messages.of("new.text.exists", article.getName()));
            return false;
        }
        byte[] words = text.article().getBytes(StandardCharsets.UTF_8);
        byte[] skeleton = NewDocument.of(base, article.getName(), text.headline(), text.outlet(), text.language())
                .getBytes(StandardCharsets.UTF_8);
        try {
            getContainer().run(true, false, new WorkspaceModifyOperation() {
                @Override
                protected void execute(org.eclipse.core.runtime.IProgressMonitor monitor) throws CoreException {
                    SubMonitor progress = SubMonitor.convert(monitor, 3);
                    article.create(new ByteArrayInputStream(words), true, progress.split(1));
                    article.setCharset(StandardCharsets.UTF_8.name(), null);
                    document.create(new ByteArrayInputStream(skeleton), true, progress.split(1));
                    RejoinderNature.addTo(document.getProject(), progress.split(1));
                }
            });
            IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), document);
            return true;
        } catch (InvocationTargetException | CoreException e) {
            StatusManager.getManager().handle(Status.error(Messages.of("new.failed"), e), StatusManager.SHOW);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static IContainer container(IPath path) {
        return path.segmentCount() == 1 ? ResourcesPlugin.getWorkspace().getRoot().getProject(path.segment(0))
                : ResourcesPlugin.getWorkspace().getRoot().getFolder(path);
    }
}
