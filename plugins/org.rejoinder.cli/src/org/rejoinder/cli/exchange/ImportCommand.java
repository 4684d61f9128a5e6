package org.rejoinder.cli.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rejoinder.cli.Console;
import org.rejoinder.cli.ExitCode;
import org.rejoinder.cli.Messages;
import org.rejoinder.cli.UsageProblem;
import org.rejoinder.cli.inputs.InputFile;
import org.rejoinder.cli.inputs.Progress;
import org.rejoinder.exchange.AtomicFile;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.FormatRegistry;
import org.rejoinder.exchange.Format;
import org.rejoinder.exchange.ImportInput;
import org.rejoinder.exchange.ImportResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code import}: makes documents of files in other formats. Goes on after a bad file; never writes over a document unless
 * told to, so that a second run does what the first left undone.
 */
@Command(name = "import")
public final class ImportCommand implements Callable<Integer> {

    @Option(names = {"-h", "--help"}, usageHelp = true)
    private boolean help;

    @Option(names = "--from", paramLabel = "FORMAT")
    private String from;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", required = true)
    private String output;

    @Option(names = "--mapping", paramLabel = "FILE")
    private String mapping;

    @Option(names = "--force")
    private boolean force;

    @Option(names = "--set", paramLabel = "NAME=VALUE")
    private List<String> settings = List.of();

    @Parameters(arity = "1..*", paramLabel = "PATH")
    private List<String> paths = List.of();

    private final Console console;
    private final BadFiles bad = new BadFiles();
    private int made;
    private int skipped;

    /** Writes to this console. */
    public ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FormatRegistry registry = FormatRegistry.standard();
        Format named = from == null ? null : FormatChoice.from(registry, from);
        ExchangeOptions options = FormatChoice.options(settings, null, mapping);
        ImportChoice choice = new ImportChoice(registry, named);
        List<InputFile> files = choice.files(paths, bad);
        OutputPlan plan = new OutputPlan(OutputPlan.folder(output));
        Map<InputFile, Path> targets = new LinkedHashMap<>();
        for (InputFile file : files) {
            targets.put(file, plan.add(file, file.name() + ".rejoinder"));
        }
        Progress progress = new Progress(console, files.size());
        targets.forEach((file, target) -> {
            try {
                if (!force && Files.exists(target)) {
                    skipped++;
                } else {
                    read(choice, file, target.toAbsolutePath().getParent(), options);
                }
            } catch (IOException | ExchangeException | RuntimeException | StackOverflowError e) {
                bad.add(file.label(), e);
            }
            progress.step();
        });
        console.outLine(Messages.count("import.made", made)
                + (skipped == 0 ? "" : Messages.count("import.skipped", skipped)) + ".");
        bad.list(console);
        return bad.isEmpty() ? ExitCode.OK : ExitCode.UNUSABLE;
    }

    private void read(ImportChoice choice, InputFile file, Path folder, ExchangeOptions options) throws IOException, ExchangeException {
        Format format = choice.of(file.path()).orElse(null);
        if (format == null) {
            bad.add(file.label(), Messages.text("import.unrecognised"));
            return;
        }
        List<ImportResult> results = format.importer().orElseThrow().read(ImportInput.of(file.path()), options);
        List<Object> warnings = new ArrayList<>();
        for (ImportResult result : results) {
            Map<Path, byte[]> contents = ImportedFiles.of(result, folder);
            for (Path each : List.copyOf(contents.keySet())) {
                if (isThere(each, contents.get(each))) {
                    contents.remove(each);
                } else if (Files.exists(each) && Files.isSameFile(each, file.path())) {
                    throw new UsageProblem(Messages.text("output.input", OutputPlan.printed(each)));
                }
            }
            Path document = folder.resolve(result.name() + ".rejoinder");
            if (!force && Files.exists(document)) {
                skipped++;
                continue;
            }
            Path text = contents.keySet().stream().filter(p -> !p.equals(document)).findFirst().orElse(null);
            if (!force && text != null && Files.exists(text)) {
                bad.add(file.label(), Messages.text("import.otherText", OutputPlan.printed(text)));
                continue;
            }
            AtomicFile.writeAll(contents);
            made++;
            warnings.addAll(result.warnings());
        }
        ImportChoice.warn(console, warnings);
    }

    /** Whether a file has these bytes already, as the text has beside which its document is made. */
    private static boolean isThere(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) == content.length && java.util.Arrays.equals(Files.readAllBytes(file), content);
    }
}
