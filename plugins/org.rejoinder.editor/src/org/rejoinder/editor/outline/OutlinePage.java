package org.rejoinder.editor.outline;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ILazyTreeContentProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.rejoinder.editor.document.DocumentModel;
import org.rejoinder.language.ide.outline.Outline;
import org.rejoinder.language.ide.outline.OutlineEntry;

/** The declarations of a document, one a line, in step with the caret. */
final class OutlinePage extends ContentOutlinePage {

    private final ITextEditor editor;
    private final DocumentModel model;
    private final Consumer<DocumentModel> subscriber = changed -> update();
    private final ISelectionChangedListener caret = this::follow;
    private List<OutlineEntry> entries = List.of();
    private boolean following;

    OutlinePage(ITextEditor editor, DocumentModel model) {
        this.editor = editor;
        this.model = model;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer viewer = getTreeViewer();
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new Rows());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new EntryLabels(this::entry)));
        viewer.setInput(this);
        model.subscribe(subscriber);
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
            provider.addPostSelectionChangedListener(caret);
        }
        show(Outline.of(model.structure()));
    }

    /** Of thousands of lines only those are made that are seen. */
    @Override
    protected int getTreeStyle() {
        return super.getTreeStyle() | SWT.VIRTUAL;
    }

    @Override
    public void dispose() {
        model.unsubscribe(subscriber);
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
            provider.removePostSelectionChangedListener(caret);
        }
        super.dispose();
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!following && event.getStructuredSelection().getFirstElement() instanceof Row row
                && row.index() < entries.size()) {
            OutlinePages.reveal(editor, model, entries.get(row.index()));
        }
    }

    private void update() {
        List<OutlineEntry> fresh = Outline.of(model.structure());
        TreeViewer viewer = getTreeViewer();
        if (viewer != null && !viewer.getControl().isDisposed()) {
            viewer.getControl().getDisplay().asyncExec(() -> show(fresh));
        }
    }

    private void show(List<OutlineEntry> fresh) {
        TreeViewer viewer = getTreeViewer();
        if (viewer == null || viewer.getControl().isDisposed() || fresh.equals(entries)) {
            return;
        }
        List<OutlineEntry> before = entries;
        entries = fresh;
        following = true;
        try {
            if (before.size() != fresh.size()) {
                viewer.setChildCount(this, fresh.size());
            }
            // Typing moves all that is below; what is seen of it seldom changes.
            for (int i = 0; i < fresh.size(); i++) {
                if (i >= before.size() || !looksLike(before.get(i), fresh.get(i))) {
                    viewer.update(new Row(i), null);
                }
            }
        } finally {
            following = false;
        }
        if (editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            reveal(selection.getOffset());
        }
    }

    private void follow(SelectionChangedEvent event) {
        if (event.getSelection() instanceof ITextSelection selection) {
            reveal(selection.getOffset());
        }
    }

    private void reveal(int offset) {
        TreeViewer viewer = getTreeViewer();
        if (viewer == null || viewer.getControl().isDisposed() || viewer.getControl().isFocusControl()) {
            return;
        }
        int at = -1;
        for (int i = 0; i < entries.size() && entries.get(i).begin() <= offset; i++) {
            at = i;
        }
        Tree tree = viewer.getTree();
        if (at < 0 || at >= tree.getItemCount()) {
            tree.deselectAll();
            return;
        }
        TreeItem item = tree.getItem(at);
        if (tree.getSelectionCount() != 1 || tree.getSelection()[0] != item) {
            // An item that was never seen has no element yet, so the tree itself selects.
            tree.setSelection(item);
        }
    }

    private static boolean looksLike(OutlineEntry one, OutlineEntry other) {
        return one.label().equals(other.label()) && one.detail().equals(other.detail())
                && one.keyword().equals(other.keyword());
    }

    private OutlineEntry entry(Object element) {
        return element instanceof Row row && row.index() < entries.size() ? entries.get(row.index()) : null;
    }

    /** A line of the outline. */
    private record Row(int index) {
    }

    private final class Rows implements ILazyTreeContentProvider {

        @Override
        public void updateElement(Object parent, int index) {
            TreeViewer viewer = getTreeViewer();
            viewer.replace(parent, index, new Row(index));
            viewer.setChildCount(new Row(index), 0);
        }

        @Override
        public void updateChildCount(Object element, int currentChildCount) {
            int count = element instanceof Row ? 0 : entries.size();
            if (count != currentChildCount) {
                getTreeViewer().setChildCount(element, count);
            }
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }
    }
}
