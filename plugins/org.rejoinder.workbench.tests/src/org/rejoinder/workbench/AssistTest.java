package org.rejoinder.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.editor.assist.RejoinderAssist;

/** What pops up over an editor: proposals, and the quick outline. */
class AssistTest {

    private IFile file;

    @BeforeEach
    void project() throws Exception {
        Bench bench = new Bench("Assist");
        bench.write("a.txt", Bench.TEXT);
        file = bench.write("a.rejoinder", Bench.document("A", "a.txt", "the gate is broken"));
    }

    @AfterEach
    void close() {
        Bench.closeAll();
    }

    @Test
    void aProposedWordThatIsTypedAndPassedByIsProposedNoLonger() {
        ITextEditor editor = Bench.open(file);
        IDocument document = Bench.documentOf(editor);
        ITextViewer viewer = (ITextViewer) Bench.ui(() -> editor.getAdapter(ITextOperationTarget.class));
        IContentAssistProcessor assist = new RejoinderAssist();
        Bench.ui(() -> {
            document.replace(document.getLength(), 0, "\nstatement S9 b");
            int caret = document.getLength();
            ICompletionProposal by = Arrays.stream(assist.computeCompletionProposals(viewer, caret))
                    .filter(each -> each.getDisplayString().equals("by")).findFirst().orElseThrow();
            document.replace(caret, 0, "y");
            assertTrue(((ICompletionProposalExtension2) by).validate(document, caret + 1, null));
            document.replace(caret + 1, 0, " ");
            // Else the list with "by" stays, and Ctrl+Space shows it instead of the sources.
            assertFalse(((ICompletionProposalExtension2) by).validate(document, caret + 2, null));
            ICompletionProposal[] then = assist.computeCompletionProposals(viewer, caret + 2);
            assertTrue(Arrays.stream(then).anyMatch(each -> each.getDisplayString().startsWith("Holm")));
            return null;
        });
    }

    @Test
    void theQuickOutlineGoesToTheDeclarationWhoseWordsAreTyped() throws Exception {
        ITextEditor editor = Bench.open(file);
        String selected = Bench.ui(() -> {
            Bench.page().activate(editor);
            editor.selectAndReveal(0, 0);
            Bench.page().getWorkbenchWindow().getService(IHandlerService.class)
                    .executeCommand("org.rejoinder.editor.quickOutline", null);
            Text filter = filter(editor);
            filter.setText("keeper");
            filter.setText("STATEMENT gate");
            filter.notifyListeners(SWT.DefaultSelection, new Event());
            assertTrue(filter.isDisposed());
            return ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
        });
        assertEquals("S1", selected);
    }

    private static Text filter(ITextEditor editor) {
        for (Shell shell : editor.getSite().getShell().getShells()) {
            Text found = text(shell);
            if (found != null) {
                return found;
            }
        }
        throw new AssertionError("no quick outline");
    }

    private static Text text(Control control) {
        if (control instanceof Text text && !text.getMessage().isEmpty()) {
            return text;
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                Text found = text(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
