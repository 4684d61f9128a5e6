package org.rejoinder.cli.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.cli.Arguments;
import org.rejoinder.cli.Command;
import org.rejoinder.cli.Console;
import org.rejoinder.cli.ExitCode;
import org.rejoinder.cli.Messages;
import org.rejoinder.cli.Options;
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

/**
 * {@code import}: makes documents of files in other formats. Goes on after a bad file; never writes over a document unless
 * told to, so that a second run does what the first left undone.
 */
public final class ImportCommand implements Command {

    private final Console console;
    private final BadFiles bad = new BadFiles();
    private boolean force;
    private int made;
    private int skipped;

    /** Writes to this console. */
    public ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public void declare(Options options) {
        options.word("FORMAT", "--from")
                .neededWord("DIR", "-o", "--output")
                .word("FILE", "--mapping")
                .flag("--force")
                .words("NAME=VALUE", "--set")
                .parameters("PATH", 1);
    }

    @Override
    public int run(Arguments arguments) {
        FormatRegistry registry = FormatRegistry.standard();
        String from = arguments.word("--from");
        Format named = from == null ? null : FormatChoice.from(registry, from);
        ExchangeOptions options = FormatChoice.options(arguments);
        force = arguments.has("--force");
        ImportChoice choice = new ImportChoice(registry, named);
        List<InputFile> files = choice.files(arguments.parameters(), bad);
        OutputPlan plan = new OutputPlan(OutputPlan.folder(arguments.word("--output")));
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
                if (AtomicFile.holds(each, contents.get(each))) {
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
}
