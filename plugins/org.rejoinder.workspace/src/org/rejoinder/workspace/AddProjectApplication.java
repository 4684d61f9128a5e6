package org.rejoinder.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Adds folders to the workspace, each as a project with our nature, where they are; the folder's name is the project's.
 * For scripts that prepare a workspace: {@code -application org.rejoinder.workspace.addproject FOLDER...}. Needs no display.
 */
public final class AddProjectApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws CoreException, InterruptedException {
        String[] folders = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        for (String folder : folders) {
            Path path = Path.of(folder).toAbsolutePath().normalize();
            if (!Files.isDirectory(path)) {
                System.err.println(folder + ": not a folder");
                return 2;
            }
            add(workspace, path);
        }
        workspace.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, new NullProgressMonitor());
        // The platform's own build would change the workspace again behind the save.
        Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, new NullProgressMonitor());
        workspace.save(true, new NullProgressMonitor());
        return EXIT_OK;
    }

    private static void add(IWorkspace workspace, Path folder) throws CoreException {
        IProject project = workspace.getRoot().getProject(folder.getFileName().toString());
        if (!project.exists()) {
            IProjectDescription description = workspace.newProjectDescription(project.getName());
            description.setLocation(IPath.fromOSString(folder.toString()));
            project.create(description, null);
        }
        project.open(null);
        RejoinderNature.addTo(project, new NullProgressMonitor());
    }

    @Override
    public void stop() {
        // Ends by itself.
    }
}
