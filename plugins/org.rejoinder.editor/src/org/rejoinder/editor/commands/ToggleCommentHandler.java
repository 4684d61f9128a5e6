package org.rejoinder.editor.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;
import org.rejoinder.language.ide.comments.CommentToggle;
import org.rejoinder.language.ide.edits.Edit;

/** Comments the selected lines out, or in. */
public final class ToggleCommentHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ITextEditor editor = HandlerUtil.getActiveEditor(event) == null ? null
                : HandlerUtil.getActiveEditor(event).getAdapter(ITextEditor.class);
        if (editor == null || !(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection)
                || editor instanceof ITextEditorExtension2 guarded && !guarded.validateEditorInputState()) {
            return null;
        }
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        Edit edit = CommentToggle.toggle(document.get(), selection.getOffset(),
                selection.getOffset() + selection.getLength());
        try {
            document.replace(edit.begin(), edit.end() - edit.begin(), edit.replacement());
            if (selection.getLength() > 0) {
                editor.selectAndReveal(edit.begin(), edit.replacement().length());
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
        return null;
    }
}
