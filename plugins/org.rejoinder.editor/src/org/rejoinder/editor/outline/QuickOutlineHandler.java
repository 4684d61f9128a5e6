package org.rejoinder.editor.outline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.rejoinder.editor.document.OpenDocuments;

/** Opens the quick outline of the active editor. */
public final class QuickOutlineHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart part = HandlerUtil.getActiveEditor(event);
        ITextEditor editor = part == null ? null : part.getAdapter(ITextEditor.class);
        if (editor != null && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            OpenDocuments.get().model(editor)
                    .ifPresent(model -> new QuickOutline(editor, model, selection.getOffset()).open());
        }
        return null;
    }
}
