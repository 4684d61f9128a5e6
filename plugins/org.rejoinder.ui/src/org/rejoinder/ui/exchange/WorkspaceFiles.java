package org.rejoinder.ui.exchange;

import java.nio.file.Path;
import java.util.Collection;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** What files and folders of the disk are in the workspace. */
final class WorkspaceFiles {

    private WorkspaceFiles() {
    }

    /** {@return the workspace's file at that place; null where the workspace has none there} */
    static IFile file(Path path) {
        for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri())) {
            if (file.isAccessible()) {
                return file;
            }
        }
        return null;
    }

    /** {@return the workspace's folder at that place; null where the workspace has none there} */
    static IContainer folder(Path path) {
        for (IContainer folder : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(path.toUri())) {
            if (folder.isAccessible()) {
                return folder;
            }
        }
        return null;
    }

    /** Lets the workspace see what has been written into folders, or into new folders below its own. */
    static void refresh(Collection<Path> folders) {
        for (Path folder : folders) {
            Path at = folder;
            while (at != null && folder(at) == null) {
                at = at.getParent();
            }
            if (at != null) {
                try {
                    folder(at).refreshLocal(IResource.DEPTH_INFINITE, null);
                } catch (CoreException e) {
                    ILog.of(WorkspaceFiles.class).log(e.getStatus());
                }
            }
        }
    }
}
