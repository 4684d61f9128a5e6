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
import org.rejoinder.ui.Icons;
import org.rejoinder.ui.Messages;
import org.rejoinder.ui.folders.TargetFolder;

/** Makes a text and its annotation, both in UTF-8, and opens the annotation. */
public final class NewArticleWizard extends Wizard implements INewWizard {

    private IWorkbench workbench;
    private ArticleFilePage files;
    private ArticleTextPage text;

    /** Called by the platform. */
    public NewArticleWizard() {
        setWindowTitle(Messages.of("new.title"));
        setDefaultPageImageDescriptor(Icons.of(Icons.WIZARD));
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
        IPath folder = files.folder();
        String base = files.base();
        IPath document = folder.append(base + ".rejoinder");
        byte[] words = text.article().getBytes(StandardCharsets.UTF_8);
        byte[] skeleton = NewDocument.of(base, base + ".txt", text.headline(), text.outlet(), text.language())
                .getBytes(StandardCharsets.UTF_8);
        try {
            getContainer().run(true, false, new WorkspaceModifyOperation() {
                @Override
                protected void execute(org.eclipse.core.runtime.IProgressMonitor monitor) throws CoreException {
                    SubMonitor progress = SubMonitor.convert(monitor, 3);
                    IContainer made = TargetFolder.make(folder, progress.split(1));
                    IFile article = made.getFile(IPath.fromPortableString(base + ".txt"));
                    article.create(new ByteArrayInputStream(words), true, progress.split(1));
                    article.setCharset(StandardCharsets.UTF_8.name(), null);
                    made.getFile(IPath.fromPortableString(base + ".rejoinder"))
                            .create(new ByteArrayInputStream(skeleton), true, progress.split(1));
                }
            });
            IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(),
                    ResourcesPlugin.getWorkspace().getRoot().getFile(document));
            return true;
        } catch (InvocationTargetException | CoreException e) {
            StatusManager.getManager().handle(Status.error(Messages.of("new.failed"), e), StatusManager.SHOW);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
