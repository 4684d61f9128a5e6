package org.rejoinder.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.FormatRegistry;
import org.rejoinder.language.ide.checking.DocumentChecking;
import org.rejoinder.ui.exchange.ExportWizard;
import org.rejoinder.ui.exchange.ImportWizard;
import org.rejoinder.workspace.exchange.ExportRun;
import org.rejoinder.workspace.exchange.Formats;
import org.rejoinder.workspace.exchange.ImportRun;
import org.rejoinder.workspace.exchange.NameClash;
import org.rejoinder.workspace.exchange.Outcome;

/** Articles exported and imported, as runs and through the wizards. */
class ExchangeTest {

    private final FormatRegistry formats = Formats.registry();
    private Bench bench;
    private IFile file;

    @BeforeEach
    void project() throws Exception {
        bench = new Bench("Ausfuhr größer");
        bench.write("a.txt", Bench.TEXT);
        file = bench.write("a.rejoinder", Bench.document("A", "a.txt", "the gate is broken"));
    }

    @AfterEach
    void close() {
        Bench.closeAll();
    }

    private static Path path(IResource resource) {
        return resource.getLocation().toPath();
    }

    private ExportRun export(List<Path> documents, Path folder, String... ids) {
        return new ExportRun(new DocumentChecking(), documents,
                Arrays.stream(ids).map(id -> formats.find(id).orElseThrow()).toList(), folder, ExchangeOptions.none());
    }

    @Test
    void ofThousandsOfFilesTheFirstAreShownAndTheRestCounted() {
        List<Path> written = IntStream.range(0, 4000).mapToObj(i -> Path.of("a" + i + ".rejoinder")).toList();
        Outcome outcome = new Outcome(written, List.of(), List.of(), List.of(), List.of(), List.of(), false);
        List<String> shown = outcome.toText(500).lines().toList();
        assertEquals(501, shown.size());
        assertEquals(outcome.toText().lines().toList().get(499), shown.get(499));
        assertTrue(shown.get(500).contains("3,501 more lines"), shown.get(500));
        assertEquals(outcome.toText(), outcome.toText(4001));
    }

    @Test
    void aFileOfSharedSourcesIsLeftOutAndIsNoFailure(@TempDir Path folder) throws Exception {
        IFile shared = bench.write("shared.rejoinder", "source Diver person \"Bo Diver\" role \"diver\"\n");
        Outcome out = export(List.of(path(file), path(shared)), folder, "brat").run(new NullProgressMonitor());
        assertTrue(out.failures().isEmpty(), out.toText());
        assertEquals(List.of(path(shared)), out.leftOut().stream().map(Outcome.Failure::file).toList());
        assertTrue(out.written().contains(folder.resolve("a.brat.ann")), out.toText());
    }

    @Test
    void whatIsExportedCanBeImportedAgain(@TempDir Path folder) throws Exception {
        Outcome out = export(List.of(path(file)), folder.resolve("brat"), "brat").run(new NullProgressMonitor());
        assertTrue(out.written().contains(folder.resolve("brat/a.brat.ann")), out.toText());
        out = export(List.of(path(file)), folder.resolve("web"), "webannotation").run(new NullProgressMonitor());
        assertTrue(out.failures().isEmpty(), out.toText());
        Path back = path(bench.project).resolve("back");
        Outcome in = new ImportRun(formats, null, ExchangeOptions.none(), back, false)
                .run(List.of(folder), new NullProgressMonitor());
        assertTrue(in.failures().isEmpty(), in.toText());
        assertEquals(2, in.written().size(), in.toText());
        for (Path each : in.written()) {
            assertTrue(Files.readString(each).contains("\"the gate is broken\""), Files.readString(each));
        }
        Outcome again = new ImportRun(formats, null, ExchangeOptions.none(), back, false)
                .run(List.of(folder), new NullProgressMonitor());
        assertEquals(List.of(), again.written());
        assertEquals(2, again.kept().size());
    }

    @Test
    void twoFilesThatMakeOneDocumentAreNotMixed(@TempDir Path folder) throws Exception {
        export(List.of(path(file)), folder, "brat", "webannotation").run(new NullProgressMonitor());
        Outcome in = new ImportRun(formats, null, ExchangeOptions.none(), path(bench.project).resolve("one"), false)
                .run(List.of(folder), new NullProgressMonitor());
        assertEquals(1, in.written().size(), in.toText());
        assertEquals(1, in.failures().size(), in.toText());
    }

    @Test
    void aLossIsNamedWithItsElement() throws Exception {
        Path folder = path(bench.project).resolve("lost");
        Outcome out = export(List.of(path(file)), folder, "apx").run(new NullProgressMonitor());
        assertTrue(out.toText().contains("Holm"), out.toText());
        assertTrue(out.lossesAsJson().contains("\"format\": \"apx\""), out.lossesAsJson());
    }

    @Test
    void whereNamesClashNothingIsWritten(@TempDir Path folder) throws Exception {
        bench.write("other/a.txt", Bench.TEXT);
        IFile other = bench.write("other/a.rejoinder", Bench.document("B", "a.txt", "the gate is broken"));
        ExportRun run = export(List.of(path(file), path(other)), folder, "html");
        NameClash clash = assertThrows(NameClash.class, () -> run.run(new NullProgressMonitor()));
        assertTrue(clash.getMessage().contains("a.html"), clash.getMessage());
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void aFolderWithoutRightsAndABadFileAreSaidInWords(@TempDir Path folder) throws Exception {
        Path occupied = Files.writeString(folder.resolve("occupied"), "x");
        IFile binary = bench.project.getFile("binary.rejoinder");
        binary.write(new byte[] {(byte) 0xff, 0, (byte) 0xfe}, true, false, true, null);
        Outcome out = export(List.of(path(file), path(binary)), occupied, "html").run(new NullProgressMonitor());
        assertEquals(2, out.failures().size(), out.toText());
        assertFalse(out.toText().contains("Exception"), out.toText());
    }

    @Test
    void cancellingStopsBetweenFiles(@TempDir Path folder) throws Exception {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        Outcome out = export(List.of(path(file)), folder, "html").run(monitor);
        assertTrue(out.cancelled());
        assertEquals(List.of(), out.written());
    }

    @Test
    void theExportWizardWritesTheSelectedArticleAndRemembersTheFormat() throws Exception {
        WizardDialog dialog = open(new ExportWizard(), file);
        Bench.ui(() -> {
            dialog.showPage(dialog.getCurrentPage().getNextPage());
            return null;
        });
        finish(dialog);
        IFile report = bench.project.getFile("a.html");
        Bench.until("the report is in the workspace", report::exists);
        assertNotNull(PlatformUI.getDialogSettingsProvider(org.osgi.framework.FrameworkUtil.getBundle(ExportWizard.class))
                .getDialogSettings().getSection("export").getArray("formats"));
    }

    @Test
    void theImportWizardMakesTheProjectAndOpensTheDocument(@TempDir Path folder) throws Exception {
        export(List.of(path(file)), folder, "brat").run(new NullProgressMonitor());
        IFile made = bench.project.getFile("eingeführt/a.rejoinder");
        WizardDialog dialog = open(new ImportWizard(), bench.project);
        Bench.ui(() -> {
            Composite page = (Composite) dialog.getCurrentPage().getControl();
            ((Combo) child(page, Combo.class::isInstance)).setText(folder.toString());
            ((org.eclipse.swt.widgets.Text) Arrays.stream(page.getChildren()).filter(org.eclipse.swt.widgets.Text.class::isInstance)
                    .reduce((first, second) -> second).orElseThrow()).setText(bench.project.getName() + "/eingeführt");
            return null;
        });
        assertTrue(Bench.ui(() -> dialog.getCurrentPage().isPageComplete()));
        finish(dialog);
        Bench.until("the document is there", made::exists);
        Bench.until("and open", () -> Bench.ui(() -> Bench.page().getActiveEditor() != null
                && Bench.page().getActiveEditor().getEditorInput().getName().equals(made.getName())));
    }

    private static WizardDialog open(IWorkbenchWizard wizard, IResource selected) {
        return Bench.ui(() -> {
            wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(selected));
            WizardDialog dialog = new WizardDialog(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), wizard);
            dialog.setBlockOnOpen(false);
            dialog.open();
            return dialog;
        });
    }

    /** Presses Finish, and closes the report that follows. */
    private static void finish(WizardDialog dialog) throws InterruptedException {
        Shell wizard = Bench.ui(dialog::getShell);
        Bench.ui(() -> {
            Button finish = (Button) child(wizard, control -> control instanceof Button button
                    && button.getText().replace("&", "").equals("Finish"));
            wizard.getDisplay().asyncExec(() -> finish.notifyListeners(org.eclipse.swt.SWT.Selection, null));
            return null;
        });
        Bench.until("the report", () -> Bench.ui(() -> wizard.isDisposed() || wizard.getShells().length > 0));
        Bench.ui(() -> {
            Arrays.stream(wizard.isDisposed() ? new Shell[0] : wizard.getShells()).forEach(Shell::close);
            return null;
        });
        Bench.until("the wizard closes", () -> Bench.ui(wizard::isDisposed));
    }

    private static Control child(Composite parent, Predicate<Control> which) {
        List<Control> all = new ArrayList<>(List.of(parent));
        for (int i = 0; i < all.size(); i++) {
            if (which.test(all.get(i))) {
                return all.get(i);
            }
            if (all.get(i) instanceof Composite composite) {
                all.addAll(List.of(composite.getChildren()));
            }
        }
        throw new AssertionError("no such control");
    }

    @Test
    void aFormatOfAnotherBundleIsThereBesideOurs() {
        assertEquals("A format of another bundle", formats.find("contributed").orElseThrow().title());
        assertTrue(formats.find("brat").isPresent());
    }
}
