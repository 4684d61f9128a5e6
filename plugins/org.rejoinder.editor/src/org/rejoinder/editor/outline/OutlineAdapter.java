package org.rejoinder.editor.outline;

import java.util.Optional;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.rejoinder.editor.document.DocumentModel;
import org.rejoinder.editor.document.OpenDocuments;

/** Gives the Generic Editor our outline when it shows a document of ours; the platform has no other way in. */
public final class OutlineAdapter implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        if (type != IContentOutlinePage.class || !(adaptable instanceof ITextEditor editor)) {
            return null;
        }
        Optional<DocumentModel> model = OpenDocuments.get().model(editor);
        return model.map(found -> type.cast(new OutlinePage(editor, found))).orElse(null);
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IContentOutlinePage.class};
    }
}
