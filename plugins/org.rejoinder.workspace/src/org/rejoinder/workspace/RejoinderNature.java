package org.rejoinder.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Marks a project whose documents are checked by the builder, and puts that builder in. */
public final class RejoinderNature implements IProjectNature {

    /** The nature's id. */
    public static final String ID = "org.rejoinder.workspace.nature";

    private IProject project;

    @Override
    public void configure() throws CoreException {
        IProjectDescription description = project.getDescription();
        List<ICommand> commands = new ArrayList<>(Arrays.asList(description.getBuildSpec()));
        if (commands.stream().noneMatch(RejoinderNature::isOurs)) {
            ICommand command = description.newCommand();
            command.setBuilderName(RejoinderBuilder.ID);
            commands.add(command);
            description.setBuildSpec(commands.toArray(ICommand[]::new));
            project.setDescription(description, null);
        }
    }

    @Override
    public void deconfigure() throws CoreException {
        IProjectDescription description = project.getDescription();
        List<ICommand> commands = new ArrayList<>(Arrays.asList(description.getBuildSpec()));
        if (commands.removeIf(RejoinderNature::isOurs)) {
            description.setBuildSpec(commands.toArray(ICommand[]::new));
            project.setDescription(description, null);
        }
        project.deleteMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE);
    }

    private static boolean isOurs(ICommand command) {
        return command.getBuilderName().equals(RejoinderBuilder.ID);
    }

    @Override
    public IProject getProject() {
        return project;
    }

    @Override
    public void setProject(IProject project) {
        this.project = project;
    }

    /** {@return whether a project is open and has the nature} */
    public static boolean isOn(IProject project) {
        try {
            return project != null && project.isAccessible() && project.hasNature(ID);
        } catch (CoreException e) {
            // Closed meanwhile.
            return false;
        }
    }

    /**
     * Adds the nature to an open project that has it not.
     *
     * @throws CoreException where the project cannot be changed
     */
    public static void addTo(IProject project, IProgressMonitor monitor) throws CoreException {
        if (!isOn(project)) {
            IProjectDescription description = project.getDescription();
            List<String> natures = new ArrayList<>(Arrays.asList(description.getNatureIds()));
            natures.add(ID);
            description.setNatureIds(natures.toArray(String[]::new));
            project.setDescription(description, monitor);
        }
    }

    /**
     * Takes the nature from a project.
     *
     * @throws CoreException where the project cannot be changed
     */
    public static void removeFrom(IProject project, IProgressMonitor monitor) throws CoreException {
        if (isOn(project)) {
            IProjectDescription description = project.getDescription();
            List<String> natures = new ArrayList<>(Arrays.asList(description.getNatureIds()));
            natures.remove(ID);
            description.setNatureIds(natures.toArray(String[]::new));
            project.setDescription(description, monitor);
        }
    }
}
