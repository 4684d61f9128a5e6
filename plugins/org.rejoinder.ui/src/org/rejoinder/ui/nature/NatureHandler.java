package org.rejoinder.ui.nature;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rejoinder.ui.Messages;
import org.rejoinder.workspace.RejoinderNature;

/** Switches the checking of the selected projects on, or off where it is on. */
public final class NatureHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
            for (Object element : selection) {
                IResource resource = Adapters.adapt(element, IResource.class);
                if (resource != null && resource.getProject().isAccessible()) {
                    toggle(resource.getProject());
                }
            }
        }
        return null;
    }

    private static void toggle(IProject project) {
        boolean on = RejoinderNature.isOn(project);
        ICoreRunnable change = monitor -> {
            if (on) {
                RejoinderNature.removeFrom(project, monitor);
            } else {
                RejoinderNature.addTo(project, monitor);
            }
        };
        Job job = Job.create(Messages.of("nature.title"), change);
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.schedule();
    }
}
