package org.rejoinder.ui.article;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.texteditor.ITextEditor;

/** Tells which editor is in front, and where its caret stands. */
public final class EditorFollower implements IPartListener2 {

    private final IWorkbenchPage page;
    private final Consumer<IEditorPart> front;
    private final ISelectionChangedListener caret;
    private IPostSelectionProvider listened;
    private boolean ended;

    /**
     * Begins to follow.
     *
     * @param front gets the editor that comes to the front; null where none is left
     * @param moved gets the caret, in UTF-16 units
     */
    public EditorFollower(IWorkbenchPage page, Consumer<IEditorPart> front, IntConsumer moved) {
        this.page = page;
        this.front = front;
        this.caret = event -> {
            if (event.getSelection() instanceof ITextSelection selection) {
                moved.accept(selection.getOffset());
            }
        };
        page.addPartListener(this);
    }

    /** Ends following. */
    public void dispose() {
        ended = true;
        page.removePartListener(this);
        listenTo(null);
    }

    /** Listens to the caret of an editor, and no longer to that of the one before; tells at once where it stands. */
    public void listenTo(ITextEditor editor) {
        if (listened != null) {
            listened.removePostSelectionChangedListener(caret);
            listened = null;
        }
        if (editor != null && editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
            listened = provider;
            provider.addPostSelectionChangedListener(caret);
            caret.selectionChanged(new SelectionChangedEvent(provider, provider.getSelection()));
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart editor) {
            front.accept(editor);
        }
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        partActivated(reference);
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart editor) {
            // The buffer goes with the editor, only a moment later; when the window closes, the page goes too.
            editor.getSite().getShell().getDisplay().asyncExec(() -> {
                if (!ended) {
                    front.accept(page.getActiveEditor());
                }
            });
        }
    }
}
