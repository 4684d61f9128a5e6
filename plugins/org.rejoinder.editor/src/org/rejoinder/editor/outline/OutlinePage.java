package org.rejoinder.editor.outline;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.rejoinder.editor.document.DocumentModel;
import org.rejoinder.editor.images.Images;
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
        viewer.setContentProvider(new Entries());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
        viewer.setUseHashlookup(true);
        model.subscribe(subscriber);
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
            provider.addPostSelectionChangedListener(caret);
        }
        show(Outline.of(model.structure()));
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
        if (!following && event.getStructuredSelection().getFirstElement() instanceof OutlineEntry entry) {
            IDocument document = model.document();
            int length = Math.max(entry.name().length(), entry.name().isEmpty() ? entry.keyword().length() : 0);
            if (entry.focus() + length <= document.getLength()) {
                editor.selectAndReveal(entry.focus(), length);
            }
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
        if (viewer == null || viewer.getControl().isDisposed() || fresh.equals(entries) && viewer.getInput() != null) {
            return;
        }
        entries = fresh;
        viewer.getControl().setRedraw(false);
        following = true;
        try {
            viewer.setInput(fresh);
        } finally {
            following = false;
            viewer.getControl().setRedraw(true);
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
        OutlineEntry at = null;
        for (OutlineEntry entry : entries) {
            if (entry.begin() <= offset) {
                at = entry;
            }
        }
        IStructuredSelection selection = at == null ? StructuredSelection.EMPTY : new StructuredSelection(at);
        if (!selection.equals(viewer.getStructuredSelection())) {
            following = true;
            try {
                viewer.setSelection(selection, true);
            } finally {
                following = false;
            }
        }
    }

    private static final class Entries implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object element) {
            return new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return false;
        }
    }

    private static final class Labels extends LabelProvider implements IStyledLabelProvider {

        @Override
        public StyledString getStyledText(Object element) {
            OutlineEntry entry = (OutlineEntry) element;
            StyledString text = new StyledString(entry.label());
            if (!entry.detail().isEmpty()) {
                text.append("  " + entry.detail(), StyledString.QUALIFIER_STYLER);
            }
            return text;
        }

        @Override
        public String getText(Object element) {
            return getStyledText(element).getString();
        }

        @Override
        public Image getImage(Object element) {
            return Images.get(((OutlineEntry) element).keyword());
        }
    }
}
