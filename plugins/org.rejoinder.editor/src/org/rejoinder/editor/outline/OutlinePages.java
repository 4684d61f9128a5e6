package org.rejoinder.editor.outline;

import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.rejoinder.editor.document.DocumentModel;
import org.rejoinder.editor.document.OpenDocuments;
import org.rejoinder.language.ide.outline.OutlineEntry;

/** The outlines of editors. */
public final class OutlinePages {

    private OutlinePages() {
    }

    /** {@return a new outline of the editor's document; null where that is none of ours} */
    public static IContentOutlinePage of(ITextEditor editor) {
        return OpenDocuments.get().model(editor).map(model -> new OutlinePage(editor, model)).orElse(null);
    }

    /** Selects the name of a declaration in an editor of its document, or its first word where it has no name. */
    static void reveal(ITextEditor editor, DocumentModel model, OutlineEntry entry) {
        int length = entry.name().isEmpty() ? entry.keyword().length() : entry.name().length();
        if (entry.focus() + length <= model.document().getLength()) {
            editor.selectAndReveal(entry.focus(), length);
        }
    }
}
