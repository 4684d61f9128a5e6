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
import org.rejoinder.cli.inputs.InputFile;
import org.rejoinder.cli.inputs.Progress;
import org.rejoinder.exchange.AtomicFile;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.Export;
import org.rejoinder.exchange.Format;
import org.rejoinder.exchange.FormatRegistry;
import org.rejoinder.exchange.ImportInput;
import org.rejoinder.exchange.ImportResult;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.language.snapshot.InOrder;
import org.rejoinder.rules.Examination;
import org.rejoinder.rules.Examiner;
import org.rejoinder.rules.Finding;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.Settings;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.Surroundings;

/**
 * {@code convert}: from one format to others in one process, without documents in between. One file after the other is in
 * memory; a bad one is listed at the end; a second run does what the first left undone, or what changed since.
 */
public final class ConvertCommand implements Command {

    private final Console console;
    private final BadFiles bad = new BadFiles();
    private final LossTally losses = new LossTally();
    private final int[] found = new int[Severity.values().length];
    private Examiner examiner;
    private ExchangeOptions options;
    private boolean check;
    private int converted;
    private int skipped;

    /** Writes to this console. */
    public ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public void declare(Options options) {
        options.neededWord("FORMAT", "--from")
                .neededList("FORMAT", "--to")
                .flag("--check")
                .neededWord("DIR", "-o", "--output")
                .word("FILE", "--mapping")
                .word("IRI", "--base")
                .flag("--force")
                .words("NAME=VALUE", "--set")
                .parameters("PATH", 1);
    }

    @Override
    public int run(Arguments arguments) {
        FormatRegistry registry = FormatRegistry.standard();
        Format source = FormatChoice.from(registry, arguments.word("--from"));
        List<Format> targets = FormatChoice.to(registry, arguments.words("--to"));
        options = FormatChoice.options(arguments);
        check = arguments.has("--check");
        boolean force = arguments.has("--force");
        examiner = new Examiner(RuleRegistry.standard());
        List<InputFile> files = new ImportChoice(registry, source).files(arguments.parameters(), bad);
        OutputPlan plan = new OutputPlan(OutputPlan.folder(arguments.word("--output")));
        Map<InputFile, List<Path>> outputs = new LinkedHashMap<>();
        for (InputFile file : files) {
            List<Path> each = new ArrayList<>();
            for (Format target : targets) {
                target.exporter().orElseThrow().fileNames(file.name()).forEach(n -> each.add(plan.add(file, n)));
            }
            outputs.put(file, each);
        }
        Progress progress = new Progress(console, files.size());
        new InOrder<InputFile, Runnable>(ConvertCommand::size, () -> file -> {
            try {
                return !force && isDone(file, outputs.get(file)) ? () -> skipped++
                        : convert(source, targets, file, plan.folderOf(file));
            } catch (IOException | ExchangeException | RuntimeException | StackOverflowError e) {
                return () -> bad.add(file.label(), e);
            }
        }).each(files, outcome -> {
            outcome.run();
            progress.step();
        });
        return finish();
    }

    private int finish() {
        console.outLine(Messages.count("convert.made", converted)
                + (skipped == 0 ? "" : Messages.count("convert.skipped", skipped)) + ".");
        if (check) {
            console.outLine(Messages.text("convert.found", Messages.count("check.errors", found[0]),
                    Messages.count("check.warnings", found[1]), Messages.count("check.infos", found[2])));
        }
        losses.say(console);
        bad.list(console);
        return bad.isEmpty() ? ExitCode.OK : ExitCode.UNUSABLE;
    }

    /** Reads, examines and writes one file; what is to be told of it comes back. */
    private Runnable convert(Format source, List<Format> targets, InputFile file, Path folder) throws IOException, ExchangeException {
        List<Runnable> told = new ArrayList<>();
        List<ImportResult> results = source.importer().orElseThrow().read(ImportInput.of(file.path()), options);
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        for (ImportResult result : results) {
            told.add(() -> ImportChoice.warn(console, result.warnings()));
            Examination examination = examiner.examine(result.document(), result.decoding(), Surroundings.ALONE, Settings.STANDARD);
            if (check) {
                List<Finding> findings = examination.findings();
                told.add(() -> tell(findings, file.label()));
            }
            AnnotatedArticle article = result.annotated(examination);
            for (Format target : targets) {
                Export export = target.exporter().orElseThrow().export(article, options);
                told.add(() -> losses.add(export.losses()));
                export.files().forEach(f -> contents.put(folder.resolve(f.name()), f.content()));
            }
        }
        AtomicFile.writeAll(contents);
        told.add(() -> converted++);
        return () -> told.forEach(Runnable::run);
    }

    private static long size(InputFile file) {
        return file.path().toFile().length();
    }

    private void tell(List<Finding> findings, String label) {
        for (Finding finding : findings) {
            found[finding.severity().ordinal()]++;
            if (finding.severity() == Severity.ERROR) {
                console.outLine(Messages.text("convert.finding", label, finding.severity().word(), finding.rule(),
                        finding.path().element(), finding.message()));
            }
        }
    }

    private static boolean isDone(InputFile file, List<Path> planned) throws IOException {
        for (Path each : planned) {
            if (!Files.exists(each) || Files.getLastModifiedTime(each).compareTo(Files.getLastModifiedTime(file.path())) < 0) {
                return false;
            }
        }
        return !planned.isEmpty();
    }
}
