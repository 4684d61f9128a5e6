package org.rejoinder.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import javax.management.JMException;
import javax.management.ObjectName;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.ui.article.ArticleView;

/** Typing in a large document, with the views open that follow it. */
class TypingTest {

    private static final int STATEMENTS = 2000;
    private static final int KEYS = 200;
    private static final int PAUSE = 20;

    @AfterEach
    void close() {
        Bench.closeAll();
    }

    private static String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < STATEMENTS; i++) {
            text.append("Keeper Holm").append(i % 40).append(" said “the gate ").append(i).append(" of the wall is broken” on Monday.")
                    .append(i % 4 == 3 ? "\n" : " ");
        }
        return text.toString();
    }

    private static String document() {
        StringBuilder document = new StringBuilder("article Wall \"The wall\"\n  language \"en\"\n  text \"wall.txt\"\n\n");
        for (int i = 0; i < 40; i++) {
            document.append("source Holm").append(i).append(" person \"Holm").append(i).append("\" role \"keeper\"\n");
        }
        for (int i = 0; i < STATEMENTS; i++) {
            document.append("\nstatement S").append(i).append(" by Holm").append(i % 40).append("\n  says \"the gate ").append(i)
                    .append(" of the wall is broken\"\n  cue  \"said\" before \"“the gate ").append(i).append(" of\"\n");
        }
        return document.toString();
    }

    /** Types a character, and returns how many bytes of memory its handling took on the user interface's thread. */
    private static long key(StyledText text, char character) {
        return Bench.ui(() -> {
            long before = allocated();
            Event event = new Event();
            event.type = SWT.KeyDown;
            event.character = character;
            event.keyCode = character;
            event.doit = true;
            text.notifyListeners(SWT.KeyDown, event);
            return allocated() - before;
        });
    }

    private static long allocated() throws JMException {
        return (Long) ManagementFactory.getPlatformMBeanServer()
                .getAttribute(new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME), "CurrentThreadAllocatedBytes");
    }

    @Test
    void twoHundredKeysInALargeDocumentNeverCopyItAndEndRight() throws Exception {
        Bench bench = new Bench("Typing");
        bench.write("wall.txt", text());
        IFile file = bench.write("wall.rejoinder", document());
        bench.build();
        Bench.ui(() -> Bench.page().showView(ArticleView.ID));
        Bench.ui(() -> Bench.page().showView("org.eclipse.ui.views.ContentOutline"));
        ITextEditor editor = Bench.open(file);
        IDocument document = Bench.documentOf(editor);
        StyledText text = (StyledText) Bench.ui(() -> editor.getAdapter(Control.class));
        ArticleView view = (ArticleView) Bench.ui(() -> Bench.page().showView(ArticleView.ID));
        Bench.until("the article is coloured", () -> Bench.ui(() -> view.text().getStyleRanges().length > STATEMENTS));
        String before = document.get();
        int at = before.indexOf("the gate 1000 of the wall") + "the gate 1000".length();
        Bench.ui(() -> {
            Bench.page().activate(editor);
            editor.selectAndReveal(at, 0);
            return null;
        });
        Thread.sleep(1500);
        long[] taken = new long[KEYS];
        for (int i = 0; i < KEYS; i++) {
            taken[i] = key(text, 'x');
            Thread.sleep(PAUSE);
        }
        Arrays.sort(taken);
        // In the middle one, since now and then the platform's own buffers grow.
        assertTrue(taken[KEYS / 2] < before.length(), "a key copies the document: it takes " + taken[KEYS / 2] + " bytes");
        String wrong = "error: \"the gate 1000" + "x".repeat(KEYS) + " of the wall is broken\"";
        Bench.until("the last state's squiggle", () -> Bench.squiggles(editor).contains(wrong));
        // The opening quotation mark goes, and comes back.
        int mark = document.get().indexOf("\"the gate 1000x");
        Bench.ui(() -> {
            editor.selectAndReveal(mark + 1, 0);
            return null;
        });
        key(text, SWT.BS);
        Bench.until("an error of syntax", () -> !Bench.squiggles(editor).contains(wrong));
        key(text, '"');
        Bench.until("the squiggle is back", () -> Bench.squiggles(editor).contains(wrong));
        ITextOperationTarget target = Bench.ui(() -> editor.getAdapter(ITextOperationTarget.class));
        Bench.until("undone to the byte", () -> Bench.ui(() -> {
            if (target.canDoOperation(ITextOperationTarget.UNDO)) {
                target.doOperation(ITextOperationTarget.UNDO);
            }
            return document.get().equals(before);
        }));
        Bench.until("no squiggle is left", () -> Bench.squiggles(editor).stream().noneMatch(each -> each.startsWith("error")));
    }
}
