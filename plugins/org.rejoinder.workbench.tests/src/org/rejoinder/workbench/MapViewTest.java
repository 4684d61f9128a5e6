package org.rejoinder.workbench;

import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.ui.map.MapView;

/** The map beside an editor. */
class MapViewTest {

    @AfterEach
    void close() {
        Bench.closeAll();
        Bench.ui(() -> {
            Bench.page().hideView(Bench.page().findView(MapView.ID));
            return null;
        });
    }

    private static boolean shows(MapView view, String element) {
        return view.map() != null && view.map().nodes().stream().anyMatch(node -> node.node().id().endsWith(element));
    }

    @Test
    void withoutADocumentThereIsNoMap() {
        Bench.closeAll();
        assertNull(Bench.ui(() -> (MapView) Bench.page().showView(MapView.ID)).map());
    }

    @Test
    void whatIsTypedIsSoonOnTheMap() throws Exception {
        Bench bench = new Bench("Map");
        bench.write("a.txt", Bench.TEXT);
        IFile file = bench.write("a.rejoinder", Bench.document("A", "a.txt", "the gate is broken"));
        ITextEditor editor = Bench.open(file);
        MapView view = Bench.ui(() -> (MapView) Bench.page().showView(MapView.ID));
        Bench.ui(() -> {
            Bench.page().activate(editor);
            return null;
        });
        Bench.until("the statement", () -> shows(view, "S1"));
        IDocument document = Bench.documentOf(editor);
        Bench.ui(() -> {
            document.replace(document.getLength(), 0, "\nstatement Old by Holm\n  says \"the gate was old\"\n");
            return null;
        });
        Bench.until("the new statement", () -> shows(view, "Old"));
    }
}
