package org.rejoinder.ui.refactoring;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.ISharableParticipant;
import org.eclipse.ltk.core.refactoring.participants.MoveParticipant;
import org.eclipse.ltk.core.refactoring.participants.RefactoringArguments;
import org.rejoinder.ui.Messages;

/** When files or folders are moved, documents go on naming their texts; what moves together is looked at together. */
public final class TextMove extends MoveParticipant implements ISharableParticipant {

    private final List<IResource> resources = new ArrayList<>();

    @Override
    protected boolean initialize(Object element) {
        if (element instanceof IResource found && found.getType() != IResource.PROJECT) {
            resources.add(found);
        }
        return !resources.isEmpty();
    }

    @Override
    public void addElement(Object element, RefactoringArguments arguments) {
        initialize(element);
    }

    @Override
    public String getName() {
        return Messages.of("rename.participant");
    }

    @Override
    public RefactoringStatus checkConditions(IProgressMonitor monitor, CheckConditionsContext context) {
        return new RefactoringStatus();
    }

    /** Ahead of the move, since afterwards a moved document has another path. */
    @Override
    public Change createPreChange(IProgressMonitor monitor) throws CoreException {
        if (!(getArguments().getDestination() instanceof IContainer folder)) {
            return null;
        }
        TextReferenceChanges changes = new TextReferenceChanges();
        resources.forEach(resource -> changes.move(resource, folder.getFullPath().append(resource.getName())));
        return changes.create();
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        return null;
    }
}
