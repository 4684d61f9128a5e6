package org.rejoinder.ui.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.rejoinder.exchange.Format;
import org.rejoinder.exchange.FormatRegistry;
import org.rejoinder.ui.Messages;

/** Asks for the formats, and tells of each what the chosen articles would lose in it. */
final class FormatsPage extends WizardPage {

    private static final String FORMATS = "formats";
    private static final String FIRST = "html";

    private final FormatRegistry registry;
    private final ArticlesPage articles;
    private final IDialogSettings settings;
    private CheckboxTableViewer table;
    private Text carried;
    private LossPreview preview;
    private DestinationGroup destination;

    FormatsPage(FormatRegistry registry, ArticlesPage articles, IDialogSettings settings) {
        super("formats");
        this.registry = registry;
        this.articles = articles;
        this.settings = settings;
        setTitle(Messages.of("export.formats.title"));
        setDescription(Messages.of("export.formats.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        createTable(page);
        new Label(page, SWT.NONE).setText(Messages.of("export.carried"));
        carried = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(540, carried.getLineHeight() * 4).applyTo(carried);
        preview = new LossPreview(carried);
        destination = new DestinationGroup(page, settings, this::validate);
        table.addSelectionChangedListener(event -> showLosses());
        table.addCheckStateListener(event -> {
            table.setSelection(new StructuredSelection(event.getElement()));
            validate();
        });
        setControl(page);
        validate();
    }

    private void createTable(Composite page) {
        Composite area = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 260).applyTo(area);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        table = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION);
        Table control = table.getTable();
        control.setHeaderVisible(true);
        column(layout, "export.column.format", 8, FormatsPage::name);
        column(layout, "export.column.file", 5, format -> String.join(", ", format.exporter().orElseThrow().fileNames("*")));
        column(layout, "export.column.back", 2, format -> Messages.of(format.importer().isPresent() ? "export.yes" : "export.no"));
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setComparator(new ViewerComparator());
        table.setInput(registry.exported());
        List<String> before = Remembered.list(settings, FORMATS);
        for (Format format : registry.exported()) {
            table.setChecked(format, before.isEmpty() ? format.id().equals(FIRST) : before.contains(format.id()));
        }
    }

    /** {@return the format's title without what it says, behind a colon, of writing and reading} */
    static String name(Format format) {
        return format.title().split(": ", 2)[0];
    }

    private void column(TableColumnLayout layout, String key, int weight, Function<Format, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(Messages.of(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((Format) element)));
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            validate();
            if (table.getStructuredSelection().isEmpty() && !formats().isEmpty()) {
                table.setSelection(new StructuredSelection(formats().get(0)), true);
            }
            showLosses();
            table.getControl().setFocus();
        }
    }

    private void showLosses() {
        if (table.getStructuredSelection().getFirstElement() instanceof Format format) {
            preview.show(articles.documents(), format);
        } else {
            preview.clear();
        }
    }

    private void validate() {
        String problem = formats().isEmpty() ? Messages.of("export.formats.missing") : destination.problem();
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    /** {@return the chosen formats, by their ids} */
    List<Format> formats() {
        return Arrays.stream(table.getCheckedElements()).map(Format.class::cast).toList();
    }

    /** {@return where the files go; null for beside each document} */
    Path folder() {
        return destination.folder();
    }

    /** {@return whether files that exist are written over without a question} */
    boolean replaces() {
        return destination.replaces();
    }

    /** Keeps what was chosen for the next time. */
    void remember() {
        Set<String> chosen = new TreeSet<>();
        formats().forEach(format -> chosen.add(format.id()));
        settings.put(FORMATS, new ArrayList<>(chosen).toArray(String[]::new));
        destination.remember();
    }
}
