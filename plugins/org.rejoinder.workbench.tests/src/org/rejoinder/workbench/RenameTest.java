package org.rejoinder.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.rejoinder.editor.document.DocumentModel;
import org.rejoinder.editor.document.OpenDocuments;
import org.rejoinder.editor.rename.NameRefactoring;
import org.rejoinder.language.ide.rename.NameRename;

/** Renaming and moving in the workspace. */
class RenameTest {

    private static void perform(RefactoringDescriptor descriptor) throws Exception {
        RefactoringStatus status = new RefactoringStatus();
        Refactoring refactoring = descriptor.createRefactoring(status);
        assertFalse(status.hasFatalError(), status.toString());
        perform(refactoring);
    }

    private static void perform(Refactoring refactoring) throws Exception {
        PerformChangeOperation operation = new PerformChangeOperation(new CreateChangeOperation(
                new CheckConditionsOperation(refactoring, CheckConditionsOperation.ALL_CONDITIONS), RefactoringStatus.FATAL));
        operation.setUndoManager(RefactoringCore.getUndoManager(), refactoring.getName());
        ResourcesPlugin.getWorkspace().run(operation, new NullProgressMonitor());
        assertTrue(operation.changeExecuted(), String.valueOf(operation.getConditionCheckingStatus()));
    }

    private static NameRefactoring renaming(ITextEditor editor, String at, String wanted) throws Exception {
        DocumentModel model = Bench.ui(() -> OpenDocuments.get().model(editor).orElseThrow());
        Bench.until("the document is checked", model::isChecked);
        NameRename rename = NameRename.at(model.structure(), model.uri(), model.otherNames(), model.document().get().indexOf(at))
                .orElseThrow();
        NameRefactoring refactoring = new NameRefactoring(model, rename);
        refactoring.wanted(wanted);
        return refactoring;
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

    @Test
    void aNameIsRenamedInAllFilesAndTakenBackWhole() throws Exception {
        Bench bench = new Bench("Rename");
        bench.write("a.txt", Bench.TEXT);
        String declaring = Bench.document("A", "a.txt", "the gate is broken");
        String referring = Bench.document("B", "a.txt", "the gate was old").replace("cue \"said\" #1", "cue \"said\" #2\n  repeats A.S1");
        IFile a = bench.write("a.rejoinder", declaring);
        IFile b = bench.write("b.rejoinder", referring);
        try {
            ITextEditor editor = Bench.open(b);
            perform(renaming(editor, "A.S1", "Gate"));
            assertTrue(content(a).contains("statement Gate by Holm"), content(a));
            assertTrue(content(b).contains("repeats A.Gate") && content(b).contains("statement S1 by"), content(b));
            // With an editor open the platform asks whether other files may be undone too, and nobody answers here.
            Bench.closeAll();
            RefactoringCore.getUndoManager().performUndo(null, new NullProgressMonitor());
            assertEquals(declaring, content(a));
            assertEquals(referring, content(b));
        } finally {
            Bench.closeAll();
        }
    }

    @Test
    void aSharedNameDoesNotBecomeOneThatAFileHasItself() throws Exception {
        Bench bench = new Bench("Rename");
        bench.write("a.txt", Bench.TEXT);
        IFile shared = bench.write("shared.rejoinder", "source Tower organisation \"Tower House\"\n");
        bench.write("a.rejoinder", Bench.document("A", "a.txt", "the gate is broken").replace("role \"keeper\"", "speaks for Tower"));
        try {
            RefactoringStatus status = renaming(Bench.open(shared), "Tower", "Holm").checkFinalConditions(new NullProgressMonitor());
            assertTrue(status.hasError(), "a.rejoinder means its own Holm then");
        } finally {
            Bench.closeAll();
        }
    }
}
