package org.rejoinder.ui.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.framework.FrameworkUtil;
import org.rejoinder.ui.Icons;
import org.rejoinder.ui.Messages;
import org.rejoinder.workspace.RejoinderNature;

/** Makes a project of the sample that the build packs into this bundle, and opens its main document. */
public final class ExampleWizard extends Wizard implements INewWizard {

    private static final String PACKED = "sample.zip";
    private static final String MAIN = "lantern.rejoinder";

    private IWorkbench workbench;
    private ExamplePage page;

    /** Called by the platform. */
    public ExampleWizard() {
        setWindowTitle(Messages.of("example.title"));
        setDefaultPageImageDescriptor(Icons.of(Icons.WIZARD));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench bench, IStructuredSelection selection) {
        workbench = bench;
    }

    @Override
    public void addPages() {
        page = new ExamplePage();
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(page.projectName());
        try {
            getContainer().run(true, false, new WorkspaceModifyOperation() {
                @Override
                protected void execute(IProgressMonitor monitor) throws CoreException {
                    create(project, monitor);
                }
            });
            IFile main = project.getFile(MAIN);
            if (main.exists()) {
                IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), main);
            }
            return true;
        } catch (InvocationTargetException | CoreException e) {
            StatusManager.getManager().handle(Status.error(Messages.of("example.failed"), e), StatusManager.SHOW);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Makes the example's project.
     *
     * @param project one that does not exist
     * @throws CoreException where it cannot be made, or this installation has no example
     */
    public static void create(IProject project, IProgressMonitor monitor) throws CoreException {
        URL packed = FrameworkUtil.getBundle(ExampleWizard.class).getEntry(PACKED);
        if (packed == null) {
            throw new CoreException(Status.error(Messages.of("example.missing")));
        }
        project.create(monitor);
        project.open(monitor);
        try (InputStream in = packed.openStream(); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                IPath path = IPath.fromPortableString(entry.getName());
                boolean safe = !path.isAbsolute() && path.segmentCount() > 0 && !path.segment(0).equals("..");
                if (!entry.isDirectory() && safe && !path.lastSegment().equals(".project")) {
                    IFile file = project.getFile(path);
                    parents(file, monitor);
                    file.write(zip.readAllBytes(), true, false, false, monitor);
                }
            }
        } catch (IOException e) {
            throw new CoreException(Status.error(Messages.of("example.failed"), e));
        }
        project.setDefaultCharset("UTF-8", monitor);
        RejoinderNature.addTo(project, monitor);
    }

    private static void parents(IFile file, IProgressMonitor monitor) throws CoreException {
        IPath path = file.getProjectRelativePath();
        for (int segments = 1; segments < path.segmentCount(); segments++) {
            IFolder folder = file.getProject().getFolder(path.uptoSegment(segments));
            if (!folder.exists()) {
                folder.create(true, true, monitor);
            }
        }
    }
}
