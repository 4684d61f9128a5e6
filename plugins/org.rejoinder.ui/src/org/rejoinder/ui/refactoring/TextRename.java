package org.rejoinder.ui.refactoring;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.participants.CheckConditionsContext;
import org.eclipse.ltk.core.refactoring.participants.RenameParticipant;
import org.rejoinder.ui.Messages;

/** When a file or folder is renamed, documents go on naming their texts. */
public final class TextRename extends RenameParticipant {

    private IResource resource;

    @Override
    protected boolean initialize(Object element) {
        resource = element instanceof IResource found ? found : null;
        return resource != null && resource.getType() != IResource.PROJECT;
    }

    @Override
    public String getName() {
        return Messages.of("rename.participant");
    }

    @Override
    public RefactoringStatus checkConditions(IProgressMonitor monitor, CheckConditionsContext context) {
        return new RefactoringStatus();
    }

    /** Ahead of the renaming, since afterwards a document that is in a renamed folder has another path. */
    @Override
    public Change createPreChange(IProgressMonitor monitor) throws CoreException {
        TextReferenceChanges changes = new TextReferenceChanges();
        changes.move(resource, resource.getFullPath().removeLastSegments(1).append(getArguments().getNewName()));
        return changes.create();
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        return null;
    }
}
