package org.rejoinder.editor.commands;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.rejoinder.editor.document.DocumentModel;
import org.rejoinder.editor.document.OpenDocuments;
import org.rejoinder.language.formatting.Layout;
import org.rejoinder.language.ide.edits.Edit;

/** Lays out the white space of the selected lines, or of the whole document where no more than one line is selected. */
public final class FormatHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart part = HandlerUtil.getActiveEditor(event);
        Optional<DocumentModel> model = OpenDocuments.get().model(part);
        ITextEditor editor = part == null ? null : part.getAdapter(ITextEditor.class);
        if (model.isEmpty() || editor == null) {
            return null;
        }
        int begin = 0;
        int end = Integer.MAX_VALUE;
        if (editor.getSelectionProvider().getSelection() instanceof ITextSelection selection
                && selection.getEndLine() > selection.getStartLine()) {
            String text = model.get().document().get();
            begin = text.lastIndexOf('\n', selection.getOffset() - 1) + 1;
            int last = text.indexOf('\n', selection.getOffset() + selection.getLength());
            end = last < 0 ? text.length() : last;
        }
        int from = begin;
        int to = end;
        List<Edit> edits = Layout.changes(model.get().document().get()).stream()
                .filter(change -> change.offset() >= from && change.offset() + change.length() <= to)
                .map(change -> new Edit(change.offset(), change.offset() + change.length(), change.text())).toList();
        if (!edits.isEmpty()) {
            model.get().apply(edits, editor);
        }
        return null;
    }
}
