package org.rejoinder.editor.outline;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.rejoinder.editor.Messages;
import org.rejoinder.editor.document.DocumentModel;
import org.rejoinder.language.ide.outline.Outline;
import org.rejoinder.language.ide.outline.OutlineEntry;

/** The declarations of a document over its editor: what is typed narrows them, the chosen one is gone to. */
final class QuickOutline extends PopupDialog {

    private static final Point SIZE = new Point(480, 360);

    private final ITextEditor editor;
    private final DocumentModel model;
    private final List<OutlineEntry> entries;
    private final int caret;
    private Text filter;
    private TableViewer table;

    /** @param caret where the editor's caret is, in UTF-16 units: the declaration around it is chosen first */
    QuickOutline(ITextEditor editor, DocumentModel model, int caret) {
        super(editor.getSite().getShell(), SWT.RESIZE, true, false, false, false, false, "",
                Messages.of("outline.quick.keys"));
        this.editor = editor;
        this.model = model;
        this.caret = caret;
        entries = Outline.of(model.structure());
    }

    @Override
    protected Control createTitleControl(Composite parent) {
        filter = new Text(parent, SWT.NONE);
        filter.setMessage(Messages.of("outline.quick.filter"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        filter.addModifyListener(event -> narrow());
        filter.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> choose()));
        filter.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
                step(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
                event.doit = false;
            }
        }));
        return filter;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        table = new TableViewer(parent, SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SIZE).applyTo(table.getControl());
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(new DelegatingStyledCellLabelProvider(new EntryLabels(OutlineEntry.class::cast)));
        table.addFilter(new Words());
        table.setInput(entries);
        table.getTable().addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> choose()));
        table.getTable().addMouseListener(MouseListener.mouseUpAdapter(event -> choose()));
        entries.stream().filter(entry -> entry.begin() <= caret).reduce((first, second) -> second)
                .ifPresent(entry -> table.setSelection(new StructuredSelection(entry), true));
        return table.getControl();
    }

    @Override
    protected Control getFocusControl() {
        return filter;
    }

    /** In the middle of the editor, at its upper edge. */
    @Override
    protected Point getInitialLocation(Point size) {
        Control text = editor.getAdapter(Control.class);
        if (text == null) {
            return super.getInitialLocation(size);
        }
        Rectangle area = text.getDisplay().map(text.getParent(), null, text.getBounds());
        return new Point(area.x + Math.max(0, (area.width - size.x) / 2), area.y + area.height / 10);
    }

    private void narrow() {
        table.refresh();
        if (table.getStructuredSelection().isEmpty() && table.getTable().getItemCount() > 0) {
            table.setSelection(new StructuredSelection(table.getElementAt(0)), true);
        }
    }

    private void step(int by) {
        int count = table.getTable().getItemCount();
        if (count > 0) {
            int at = Math.max(0, Math.min(count - 1, table.getTable().getSelectionIndex() + by));
            table.setSelection(new StructuredSelection(table.getElementAt(at)), true);
        }
    }

    private void choose() {
        IStructuredSelection chosen = table.getStructuredSelection();
        close();
        if (chosen.getFirstElement() instanceof OutlineEntry entry) {
            editor.getSite().getPage().getNavigationHistory().markLocation(editor);
            OutlinePages.reveal(editor, model, entry);
        }
    }

    /** Shows the declarations that have all the typed words in their lines, in either case. */
    private final class Words extends ViewerFilter {

        @Override
        public boolean select(Viewer viewer, Object parent, Object element) {
            OutlineEntry entry = (OutlineEntry) element;
            String line = (entry.keyword() + " " + entry.label() + " " + entry.detail()).toLowerCase(Locale.ROOT);
            for (String word : filter.getText().toLowerCase(Locale.ROOT).strip().split("\\s+")) {
                if (!line.contains(word)) {
                    return false;
                }
            }
            return true;
        }
    }
}
