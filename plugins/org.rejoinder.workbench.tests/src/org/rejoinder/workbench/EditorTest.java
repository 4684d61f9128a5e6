package org.rejoinder.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.editor.document.OpenDocuments;

/** A document in the editor. */
class EditorTest {

    private Bench bench;
    private IFile file;

    @BeforeEach
    void project() throws Exception {
        bench = new Bench("Editor");
        bench.write("a.txt", Bench.TEXT);
        file = bench.write("a.rejoinder", Bench.document("A", "a.txt", "nowhere at all"));
    }

    @AfterEach
    void close() {
        Bench.closeAll();
    }

    private static String squiggle(String words) {
        return "error: \"" + words + "\"";
    }

    @Test
    void findingsAreSquigglesAndFollowTyping() throws Exception {
        ITextEditor editor = Bench.open(file);
        Bench.until("a squiggle", () -> Bench.squiggles(editor).contains(squiggle("nowhere at all")));
        IDocument document = Bench.documentOf(editor);
        int at = document.get().indexOf("nowhere at all");
        Bench.ui(() -> {
            document.replace(at, "nowhere at all".length(), "the gate is broken");
            return null;
        });
        Bench.until("no squiggle", () -> Bench.squiggles(editor).stream().noneMatch(s -> s.startsWith("error")));
    }

    @Test
    void fastTypingEndsWithTheRightSquiggles() throws Exception {
        ITextEditor editor = Bench.open(file);
        IDocument document = Bench.documentOf(editor);
        Bench.until("a squiggle", () -> Bench.squiggles(editor).contains(squiggle("nowhere at all")));
        String before = document.get();
        for (int i = 0; i < 200; i++) {
            int position = document.get().indexOf("nowhere") + 7;
            Bench.ui(() -> {
                document.replace(position, 0, "x");
                return null;
            });
            Thread.sleep(20);
        }
        String typed = "nowhere" + "x".repeat(200) + " at all";
        Bench.until("the last state", () -> Bench.squiggles(editor).contains(squiggle(typed)));
        ITextOperationTarget target = Bench.ui(() -> editor.getAdapter(ITextOperationTarget.class));
        Bench.until("undone", () -> Bench.ui(() -> {
            if (target.canDoOperation(ITextOperationTarget.UNDO)) {
                target.doOperation(ITextOperationTarget.UNDO);
            }
            return document.get().equals(before);
        }));
        Bench.until("squiggles are back", () -> Bench.squiggles(editor).contains(squiggle("nowhere at all")));
    }

    @Test
    void aSecondEditorShowsEachFindingOnce() throws Exception {
        ITextEditor editor = Bench.open(file);
        Bench.until("a squiggle", () -> Bench.squiggles(editor).contains(squiggle("nowhere at all")));
        ITextEditor second = Bench.ui(() -> Bench.text(Bench.page().openEditor(editor.getEditorInput(),
                editor.getSite().getId(), true, org.eclipse.ui.IWorkbenchPage.MATCH_NONE)));
        Thread.sleep(1500);
        assertEquals(1, Bench.squiggles(second).stream().filter(squiggle("nowhere at all")::equals).count());
        Bench.ui(() -> Bench.page().closeEditor(second, false));
        assertEquals(1, Bench.squiggles(editor).stream().filter(squiggle("nowhere at all")::equals).count());
    }

    @Test
    void theModelGoesWithTheLastEditor() throws Exception {
        ITextEditor editor = Bench.open(file);
        Bench.until("a squiggle", () -> !Bench.squiggles(editor).isEmpty());
        Bench.closeAll();
        Bench.until("no model", () -> OpenDocuments.get().all().isEmpty());
    }

    @Test
    void theFileChangesUnderAnOpenEditor() throws Exception {
        ITextEditor editor = Bench.open(file);
        Bench.until("a squiggle", () -> Bench.squiggles(editor).contains(squiggle("nowhere at all")));
        bench.write("a.txt", Bench.TEXT + "It is nowhere at all.\n");
        Bench.until("the new text is seen", () -> !Bench.squiggles(editor).contains(squiggle("nowhere at all")));
    }

    @Test
    void aFileOfNoProjectIsChecked(@TempDir Path folder) throws Exception {
        Path outside = folder.resolve("größe b.rejoinder");
        Files.writeString(outside, Bench.document("B", "b.txt", "nowhere at all"));
        Files.writeString(folder.resolve("b.txt"), Bench.TEXT);
        ITextEditor editor = Bench.ui(() -> Bench.text(IDE.openEditorOnFileStore(Bench.page(),
                EFS.getLocalFileSystem().getStore(IPath.fromPath(outside)))));
        Bench.until("a squiggle", () -> Bench.squiggles(editor).contains(squiggle("nowhere at all")));
        Bench.closeAll();
    }

    @Test
    void declarationsFoldAndHaveAnOutline() throws Exception {
        ITextEditor editor = Bench.open(file);
        ProjectionViewer viewer = (ProjectionViewer) Bench.ui(() -> editor.getAdapter(ITextOperationTarget.class));
        Bench.until("folds", () -> Bench.ui(() -> {
            ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
            return model != null && model.getAnnotationIterator().hasNext();
        }));
        assertInstanceOf(IContentOutlinePage.class, Bench.ui(() -> editor.getAdapter(IContentOutlinePage.class)));
    }

    @Test
    void aQuotationMarkClosesItselfAndIsSteppedOver() {
        ITextEditor editor = Bench.open(file);
        IDocument document = Bench.documentOf(editor);
        String typed = Bench.ui(() -> {
            StyledText text = (StyledText) editor.getAdapter(Control.class);
            int end = document.getLength();
            document.replace(end, 0, "  hedged ");
            editor.selectAndReveal(document.getLength(), 0);
            text.insert("\"");
            String after = document.get(end, document.getLength() - end);
            return after;
        });
        assertEquals("  hedged \"\"", typed);
    }

    @Test
    void commentingOutAndFormattingAreUndoable() {
        ITextEditor editor = Bench.open(file);
        IDocument document = Bench.documentOf(editor);
        String before = document.get();
        Bench.ui(() -> {
            Bench.page().activate(editor);
            editor.selectAndReveal(0, 0);
            return Bench.page().getWorkbenchWindow().getService(IHandlerService.class)
                    .executeCommand("org.rejoinder.editor.toggleComment", null);
        });
        assertTrue(document.get().startsWith("// article A"), document.get());
        Bench.ui(() -> {
            ((ITextOperationTarget) editor.getAdapter(ITextOperationTarget.class)).doOperation(ITextOperationTarget.UNDO);
            return null;
        });
        assertEquals(before, document.get());
        Bench.ui(() -> {
            document.replace(document.get().indexOf("  says"), 2, "        ");
            return Bench.page().getWorkbenchWindow().getService(IHandlerService.class)
                    .executeCommand("org.rejoinder.editor.format", null);
        });
        assertTrue(document.get().contains("\n  says"), document.get());
    }

    @Test
    void clausesAreOrganisedInOneUndoStep() throws Exception {
        file = bench.write("a.rejoinder", Bench.document("A", "a.txt", "the gate is broken")
                .replace("  says \"the gate is broken\"\n  cue \"said\" #1\n", "  cue \"said\" #1\n  says \"the gate is broken\"\n"));
        ITextEditor editor = Bench.open(file);
        IDocument document = Bench.documentOf(editor);
        String before = document.get();
        Bench.ui(() -> {
            Bench.page().activate(editor);
            return Bench.page().getWorkbenchWindow().getService(IHandlerService.class)
                    .executeCommand("org.rejoinder.editor.organise", null);
        });
        Bench.until("the order", () -> document.get().indexOf("says") < document.get().indexOf("cue "));
        Bench.ui(() -> {
            ((ITextOperationTarget) editor.getAdapter(ITextOperationTarget.class)).doOperation(ITextOperationTarget.UNDO);
            return null;
        });
        assertEquals(before, document.get());
    }

    @Test
    void theViewerIsAPlatformsOne() {
        ITextEditor editor = Bench.open(file);
        assertInstanceOf(ISourceViewer.class, Bench.ui(() -> editor.getAdapter(ITextOperationTarget.class)));
        assertEquals("org.eclipse.ui.genericeditor.GenericEditor", Bench.ui(() -> editor.getSite().getId()));
    }
}
