package org.rejoinder.ui.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.ui.Messages;

/** The rules with their severities, found by words of their id, title or explanation. */
final class RuleTable {

    private final RuleChoices choices;
    private final Text filter;
    private final TableViewer table;
    private final Text explanation;
    private final List<Button> buttons = new ArrayList<>();

    RuleTable(Composite parent, RuleChoices choices) {
        this.choices = choices;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        filter.setMessage(Messages.of("rules.filter"));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(filter);
        Composite holder = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(520, 260).applyTo(holder);
        TableColumnLayout layout = new TableColumnLayout();
        holder.setLayout(layout);
        table = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        table.getTable().setHeaderVisible(true);
        column(layout, "rules.column.id", 12, Rule::id);
        TableViewerColumn severity = column(layout, "rules.column.severity", 20, this::severityText);
        severity.setEditingSupport(new SeverityEditing());
        column(layout, "rules.column.title", 68, Rule::title);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.addFilter(new WordsFilter());
        table.setInput(choices.rules());
        explanation = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(520, explanation.getLineHeight() * 4).applyTo(explanation);
        button(area, "rules.reset", () -> selected().forEach(choices::reset));
        button(area, "rules.off", () -> selected().filter(Rule::isSilenceable)
                .forEach(rule -> choices.severity(rule, Severity.OFF)));
        filter.addListener(SWT.Modify, event -> table.refresh());
        table.addSelectionChangedListener(event -> explain());
        table.setSelection(new StructuredSelection(choices.rules().get(0)));
    }

    private Stream<Rule> selected() {
        return ((List<?>) table.getStructuredSelection().toList()).stream().map(Rule.class::cast);
    }

    private void button(Composite area, String key, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(Messages.of(key));
        buttons.add(button);
        button.addListener(SWT.Selection, event -> {
            action.run();
            table.refresh();
        });
    }

    private TableViewerColumn column(TableColumnLayout layout, String key, int weight, Function<Rule, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(Messages.of(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Rule) element);
            }

            @Override
            public Font getFont(Object element) {
                return choices.isChosen((Rule) element)
                        ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT) : null;
            }
        });
        return column;
    }

    private String severityText(Rule rule) {
        return Messages.of("severity." + choices.severity(rule).word());
    }

    private void explain() {
        Rule rule = (Rule) table.getStructuredSelection().getFirstElement();
        explanation.setText(rule == null ? "" : Messages.of("rules.explained", rule.id(), rule.explanation(),
                Messages.of("severity." + choices.standard(rule).word()),
                rule.isSilenceable() ? "" : Messages.of("rules.unsilenceable")));
    }

    /** Shows the choices as they are. */
    void refresh() {
        table.refresh();
        explain();
    }

    void setEnabled(boolean enabled) {
        table.getTable().setEnabled(enabled);
        filter.setEnabled(enabled);
        buttons.forEach(button -> button.setEnabled(enabled));
    }

    private final class SeverityEditing extends EditingSupport {

        SeverityEditing() {
            super(table);
        }

        private static Severity[] allowed(Rule rule) {
            return rule.isSilenceable() ? Severity.values()
                    : new Severity[] {Severity.ERROR, Severity.WARNING, Severity.INFO};
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            Severity[] allowed = allowed((Rule) element);
            String[] words = new String[allowed.length];
            for (int i = 0; i < allowed.length; i++) {
                words[i] = Messages.of("severity." + allowed[i].word());
            }
            ComboBoxCellEditor editor = new ComboBoxCellEditor(table.getTable(), words, SWT.READ_ONLY);
            editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            return choices.severity((Rule) element).ordinal();
        }

        @Override
        protected void setValue(Object element, Object value) {
            if (value instanceof Integer index && index >= 0) {
                choices.severity((Rule) element, Severity.values()[index]);
                table.refresh(element);
            }
        }
    }

    private final class WordsFilter extends ViewerFilter {

        @Override
        public boolean select(Viewer viewer, Object parent, Object element) {
            Rule rule = (Rule) element;
            String all = (rule.id() + ' ' + rule.title() + ' ' + rule.explanation() + ' ' + severityText(rule))
                    .toLowerCase(Locale.getDefault());
            for (String word : filter.getText().toLowerCase(Locale.getDefault()).split("\\s+")) {
                if (!all.contains(word)) {
                    return false;
                }
            }
            return true;
        }
    }
}
