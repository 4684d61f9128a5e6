package org.rejoinder.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.Format;
import org.rejoinder.exchange.FormatRegistry;
import org.rejoinder.ui.Messages;
import org.rejoinder.ui.folders.TargetFolder;
import org.rejoinder.workspace.exchange.ImportRun;

/** Asks what is imported, as what, and into which folder. */
final class ImportPage extends WizardPage {

    private static final String FORMAT = "format";
    private static final int COUNT_DELAY = 300;

    private final FormatRegistry registry;
    private final IDialogSettings settings;
    private final IPath proposed;
    private final List<Format> formats;
    private ImportSource source;
    private TargetFolder target;
    private Combo format;
    private Text mapping;
    private Button again;
    private Label count;
    private Job counting;

    ImportPage(FormatRegistry registry, IStructuredSelection selection, IDialogSettings settings) {
        super("import");
        this.registry = registry;
        this.settings = settings;
        this.formats = registry.imported();
        this.proposed = TargetFolder.proposed(selection);
        setTitle(Messages.of("import.page.title"));
        setDescription(Messages.of("import.page.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(page);
        source = new ImportSource(page, settings, this::changed);
        new Label(page, SWT.NONE).setText(Messages.of("import.format"));
        format = new Combo(page, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(format);
        format.add(Messages.of("import.recognised"));
        formats.forEach(each -> format.add(each.title()));
        format.select(1 + formats.stream().map(Format::id).toList().indexOf(String.valueOf(settings.get(FORMAT))));
        format.addListener(SWT.Selection, event -> changed());
        createMapping(page);
        target = new TargetFolder(page, 4, proposed, this::validate);
        again = new Button(page, SWT.CHECK);
        again.setText(Messages.of("import.again"));
        GridDataFactory.fillDefaults().span(4, 1).indent(0, 6).applyTo(again);
        count = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(count);
        setControl(page);
        validate();
    }

    private void createMapping(Composite page) {
        new Label(page, SWT.NONE).setText(Messages.of("import.mapping"));
        mapping = new Text(page, SWT.BORDER);
        mapping.setMessage(Messages.of("import.mapping.none"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(mapping);
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(Messages.of("import.mapping.browse"));
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(browse);
        browse.addListener(SWT.Selection, event -> {
            String chosen = new FileDialog(getShell(), SWT.OPEN).open();
            if (chosen != null) {
                mapping.setText(chosen);
            }
        });
        mapping.addListener(SWT.Modify, event -> validate());
    }

    private void changed() {
        validate();
        if (counting != null) {
            counting.cancel();
        }
        count.setText("");
        if (source.isEmpty() || source.problem() != null) {
            return;
        }
        ImportRun run = run(null);
        List<Path> paths = source.paths();
        // The page may be gone when the job asks for it.
        Display display = count.getDisplay();
        counting = new Job(Messages.of("import.counting")) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                int files = run.count(paths);
                if (monitor.isCanceled() || display.isDisposed()) {
                    return Status.CANCEL_STATUS;
                }
                display.asyncExec(() -> {
                    if (!count.isDisposed() && !monitor.isCanceled()) {
                        count.setText(Messages.of("import.count", files));
                    }
                });
                return Status.OK_STATUS;
            }
        };
        counting.setSystem(true);
        counting.schedule(COUNT_DELAY);
    }

    private void validate() {
        String problem = source.problem();
        if (problem == null) {
            problem = target.problem();
        }
        if (problem == null && !mapping.getText().isBlank() && !java.nio.file.Files.isReadable(Path.of(mapping.getText().strip()))) {
            problem = Messages.of("import.mapping.missing");
        }
        setErrorMessage(problem);
        String made = problem == null ? target.newProject() : null;
        setMessage(made == null ? Messages.of("import.page.description") : Messages.of("folder.new", made),
                made == null ? IMessageProvider.NONE : IMessageProvider.INFORMATION);
        setPageComplete(problem == null && !source.isEmpty());
    }

    /** {@return what imports into the folder as the user chose} */
    ImportRun run(Path folder) {
        int chosen = format.getSelectionIndex() - 1;
        ExchangeOptions options = new ExchangeOptions(mapping.getText().isBlank() ? Map.of()
                : Map.of(ExchangeOptions.MAPPING, mapping.getText().strip()));
        return new ImportRun(registry, chosen < 0 ? null : formats.get(chosen), options, folder, again.getSelection());
    }

    /** {@return the files and folders that are imported} */
    List<Path> sources() {
        return source.paths();
    }

    /** {@return the folder's path in the workspace} */
    IPath target() {
        return target.path();
    }

    /** Keeps what was chosen for the next time. */
    void remember() {
        source.remember();
        int chosen = format.getSelectionIndex() - 1;
        settings.put(FORMAT, chosen < 0 ? "" : formats.get(chosen).id());
    }
}
