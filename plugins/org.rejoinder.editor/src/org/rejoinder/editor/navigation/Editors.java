package org.rejoinder.editor.navigation;

import java.net.URI;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;

/** Opens files in editors. */
public final class Editors {

    private Editors() {
    }

    /**
     * Opens a file, as a workspace's where it is one.
     *
     * @throws CoreException where the platform cannot open it
     */
    public static IEditorPart open(IWorkbenchPage page, URI file) throws CoreException {
        for (IFile found : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file)) {
            if (found.isAccessible()) {
                return IDE.openEditor(page, found);
            }
        }
        return IDE.openEditorOnFileStore(page, EFS.getStore(file));
    }
}
