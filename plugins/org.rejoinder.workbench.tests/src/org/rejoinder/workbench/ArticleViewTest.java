package org.rejoinder.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.language.ide.marking.MarkKind;
import org.rejoinder.ui.article.ArticleView;
import org.rejoinder.ui.wizards.ExampleWizard;

/** The Article view beside an editor. */
class ArticleViewTest {

    @AfterEach
    void close() {
        Bench.closeAll();
    }

    private static ArticleView view() {
        return (ArticleView) Bench.ui(() -> Bench.page().showView(ArticleView.ID));
    }

    private static String shown(ArticleView view) {
        return Bench.ui(() -> view.text().getText());
    }

    @Test
    void withoutADocumentItSaysWhatToDo() throws Exception {
        Bench.closeAll();
        ArticleView view = view();
        Bench.until("the hint", () -> shown(view).contains("New"));
    }

    @Test
    void marksOfTheArticleFollowTheEditorAndBack() throws Exception {
        Bench bench = new Bench("View");
        bench.write("a.txt", Bench.TEXT);
        IFile file = bench.write("a.rejoinder", Bench.document("A", "a.txt", "the gate is broken"));
        ITextEditor editor = Bench.open(file);
        ArticleView view = view();
        Bench.ui(() -> {
            Bench.page().activate(editor);
            return null;
        });
        Bench.until("the text", () -> shown(view).equals(Bench.TEXT));
        int at = Bench.TEXT.indexOf("gate is broken");
        Bench.until("a coloured passage", () -> Bench.ui(() -> {
            StyleRange style = view.text().getStyleRangeAtOffset(at);
            return style != null && style.background != null;
        }));
        Object before = Bench.ui(() -> view.text().getStyleRangeAtOffset(at).background);
        Bench.ui(() -> {
            String text = editor.getDocumentProvider().getDocument(editor.getEditorInput()).get();
            editor.selectAndReveal(text.indexOf("S1"), 2);
            return null;
        });
        Bench.until("the selected statement stands out",
                () -> !before.equals(Bench.ui(() -> view.text().getStyleRangeAtOffset(at).background)));
        Bench.ui(() -> {
            Bench.page().activate(view);
            Bench.page().activate(editor);
            String text = editor.getDocumentProvider().getDocument(editor.getEditorInput()).get();
            editor.selectAndReveal(text.indexOf("source Holm"), 0);
            return null;
        });
        Bench.until("it steps back when another is selected, the editor left in between or not",
                () -> before.equals(Bench.ui(() -> view.text().getStyleRangeAtOffset(at).background)));
    }

    @Test
    void markedWordsBecomeADeclarationThatUndoTakesBack() throws Exception {
        Bench bench = new Bench("View");
        bench.write("a.txt", Bench.TEXT);
        IFile file = bench.write("a.rejoinder", Bench.document("A", "a.txt", "the gate is broken"));
        ITextEditor editor = Bench.open(file);
        ArticleView view = view();
        Bench.ui(() -> {
            Bench.page().activate(editor);
            return null;
        });
        Bench.until("the text", () -> shown(view).equals(Bench.TEXT));
        IDocument document = Bench.documentOf(editor);
        String before = document.get();
        int at = Bench.TEXT.indexOf("the gate was old");
        Bench.ui(() -> {
            view.text().setSelection(at, at + "the gate was old".length());
            view.mark(MarkKind.STATEMENT);
            return null;
        });
        assertTrue(document.get().contains("statement S2") && document.get().contains("says \"the gate was old\""), document.get());
        Bench.until("it is coloured", () -> Bench.ui(() -> {
            StyleRange style = view.text().getStyleRangeAtOffset(at);
            return style != null && style.background != null;
        }));
        Bench.ui(() -> {
            ((ITextOperationTarget) editor.getAdapter(ITextOperationTarget.class)).doOperation(ITextOperationTarget.UNDO);
            return null;
        });
        assertEquals(before, document.get());
    }

    @Test
    void theExampleIsMadeAndHasNoErrors() throws Exception {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Example of the test");
        if (project.exists()) {
            project.delete(true, true, null);
        }
        ExampleWizard.create(project, null);
        project.build(org.eclipse.core.resources.IncrementalProjectBuilder.FULL_BUILD, null);
        IFile main = project.getFile("lantern.rejoinder");
        assertTrue(main.exists() && project.getFile("lantern.txt").exists());
        assertEquals(org.eclipse.core.resources.IMarker.SEVERITY_WARNING,
                main.findMaxProblemSeverity(org.rejoinder.workspace.FindingMarkers.TYPE, true, 0));
    }
}
