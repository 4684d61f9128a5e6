package org.rejoinder.editor.outline;

import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.rejoinder.editor.document.OpenDocuments;

/** The outlines of editors. */
public final class OutlinePages {

    private OutlinePages() {
    }

    /** {@return a new outline of the editor's document; null where that is none of ours} */
    public static IContentOutlinePage of(ITextEditor editor) {
        return OpenDocuments.get().model(editor).map(model -> new OutlinePage(editor, model)).orElse(null);
    }
}
