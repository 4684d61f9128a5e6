package org.rejoinder.ui.folders;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;
import org.rejoinder.ui.Messages;
import org.rejoinder.workspace.RejoinderNature;

/** Asks for the folder of the workspace that files go into; a project or folder that is named and missing is made. */
public final class TargetFolder {

    private final Text into;

    /**
     * Makes the fields: a label, a text, and a button that takes what is left of the line.
     *
     * @param page     laid out in three columns or more
     * @param columns  how many
     * @param proposed the folder that is proposed
     * @param changed  is told of each change by the user
     */
    public TargetFolder(Composite page, int columns, IPath proposed, Runnable changed) {
        new Label(page, SWT.NONE).setText(Messages.of("folder"));
        into = new Text(page, SWT.BORDER);
        into.setText(proposed.makeRelative().toString());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(into);
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(Messages.of("folder.browse"));
        GridDataFactory.fillDefaults().span(columns - 2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(browse);
        browse.addListener(SWT.Selection, event -> choose());
        into.addListener(SWT.Modify, event -> changed.run());
    }

    /** {@return the selected folder, else the only project, else a project that is to be made where there is none} */
    public static IPath proposed(IStructuredSelection selection) {
        IResource resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
        if (resource != null && resource.getType() != IResource.ROOT) {
            return (resource instanceof IContainer ? resource : resource.getParent()).getFullPath();
        }
        IProject[] projects = root().getProjects();
        return projects.length == 1 && projects[0].isAccessible() ? projects[0].getFullPath()
                : projects.length == 0 ? IPath.fromPortableString(Messages.of("folder.project")) : IPath.EMPTY;
    }

    private void choose() {
        ContainerSelectionDialog dialog = new ContainerSelectionDialog(into.getShell(), root(), true,
                Messages.of("folder.browse.message"));
        if (dialog.open() == Window.OK && dialog.getResult().length > 0 && dialog.getResult()[0] instanceof IPath path) {
            into.setText(path.makeRelative().toString());
        }
    }

    private static IWorkspaceRoot root() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    /** {@return the folder's path in the workspace; empty where nothing is given} */
    public IPath path() {
        return IPath.fromPortableString(into.getText().strip().replace('\\', '/')).makeAbsolute();
    }

    /** {@return what is wrong with the folder; null where nothing is} */
    public String problem() {
        IPath path = path();
        if (path.segmentCount() == 0) {
            return Messages.of("folder.missing");
        }
        IStatus status = ResourcesPlugin.getWorkspace().validatePath(path.toString(), IResource.FOLDER | IResource.PROJECT);
        if (!status.isOK()) {
            return status.getMessage();
        }
        IProject project = root().getProject(path.segment(0));
        if (project.exists() && !project.isOpen()) {
            return Messages.of("folder.closed", project.getName());
        }
        IResource there = root().findMember(path);
        return there != null && !(there instanceof IContainer) ? Messages.of("folder.file", path) : null;
    }

    /** {@return the project's name where the project is yet to be made; else null} */
    public String newProject() {
        IPath path = path();
        return path.segmentCount() == 0 || root().getProject(path.segment(0)).exists() ? null : path.segment(0);
    }

    /**
     * {@return the folder, made with its project if need be; the project is one that Rejoinder checks}
     *
     * @param path as of {@link #path()}
     * @throws CoreException where the workspace refuses
     */
    public static IContainer make(IPath path, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 4);
        IProject project = root().getProject(path.segment(0));
        if (!project.exists()) {
            project.create(progress.split(1));
            project.open(progress.split(1));
            project.setDefaultCharset("UTF-8", progress.split(1));
        }
        RejoinderNature.addTo(project, progress.split(1));
        IContainer at = project;
        for (String segment : path.removeFirstSegments(1).segments()) {
            IFolder folder = at.getFolder(IPath.fromPortableString(segment));
            if (!folder.exists()) {
                folder.create(true, true, null);
            }
            at = folder;
        }
        return at;
    }
}
