package org.rejoinder.editor.asked;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.rejoinder.editor.outline.OutlinePages;

/** Gives the Generic Editor our outline when it shows a document of ours; the platform has no other way in. */
public final class OutlineAdapter implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        boolean ours = type == IContentOutlinePage.class && adaptable instanceof ITextEditor editor
                && editor.getEditorInput() != null && editor.getEditorInput().getName().endsWith(".rejoinder");
        return ours ? type.cast(OutlinePages.of((ITextEditor) adaptable)) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IContentOutlinePage.class};
    }
}
