package org.rejoinder.workbench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.CreateChangeOperation;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringDescriptor;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.MoveResourcesDescriptor;
import org.eclipse.ltk.core.refactoring.resource.RenameResourceDescriptor;
import org.junit.jupiter.api.Test;

/** Renaming and moving in the workspace. */
class RenameTest {

    private static void perform(RefactoringDescriptor descriptor) throws Exception {
        RefactoringStatus status = new RefactoringStatus();
        Refactoring refactoring = descriptor.createRefactoring(status);
        assertFalse(status.hasFatalError(), status.toString());
        PerformChangeOperation operation = new PerformChangeOperation(new CreateChangeOperation(
                new CheckConditionsOperation(refactoring, CheckConditionsOperation.ALL_CONDITIONS), RefactoringStatus.FATAL));
        ResourcesPlugin.getWorkspace().run(operation, new NullProgressMonitor());
        assertTrue(operation.changeExecuted(), String.valueOf(operation.getConditionCheckingStatus()));
    }

    private static String content(IFile file) throws Exception {
        return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aRenamedTextIsNamedAnew() throws Exception {
        Bench bench = new Bench("Rename");
        IFile text = bench.write("texts/a.txt", Bench.TEXT);
        IFile file = bench.write("a.rejoinder", Bench.document("A", "texts/a.txt", "the gate is broken"));
        RenameResourceDescriptor rename = (RenameResourceDescriptor) RefactoringCore
                .getRefactoringContribution(RenameResourceDescriptor.ID).createDescriptor();
        rename.setResourcePath(text.getFullPath());
        rename.setNewName("größe b.txt");
        perform(rename);
        assertTrue(content(file).contains("text \"texts/größe b.txt\""), content(file));
    }

    @Test
    void aMovedDocumentNamesItsTextFromThere() throws Exception {
        Bench bench = new Bench("Rename");
        bench.write("a.txt", Bench.TEXT);
        IFile file = bench.write("a.rejoinder", Bench.document("A", "a.txt", "the gate is broken"));
        IFolder folder = bench.project.getFolder("docs");
        folder.create(true, true, null);
        MoveResourcesDescriptor move = (MoveResourcesDescriptor) RefactoringCore
                .getRefactoringContribution(MoveResourcesDescriptor.ID).createDescriptor();
        move.setResourcesToMove(new IResource[] {file});
        move.setDestination(folder);
        perform(move);
        String moved = content(folder.getFile("a.rejoinder"));
        assertTrue(moved.contains("text \"../a.txt\""), moved);
    }
}
