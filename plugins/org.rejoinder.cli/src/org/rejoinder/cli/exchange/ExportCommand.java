package org.rejoinder.cli.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.cli.Arguments;
import org.rejoinder.cli.Command;
import org.rejoinder.cli.Console;
import org.rejoinder.cli.ExitCode;
import org.rejoinder.cli.Messages;
import org.rejoinder.cli.Options;
import org.rejoinder.cli.documents.DocumentSession;
import org.rejoinder.cli.documents.OpenDocument;
import org.rejoinder.cli.documents.SettingsSource;
import org.rejoinder.cli.inputs.InputFile;
import org.rejoinder.cli.inputs.InputWalk;
import org.rejoinder.cli.inputs.Progress;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.AtomicFile;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.Export;
import org.rejoinder.exchange.Format;
import org.rejoinder.exchange.FormatRegistry;
import org.rejoinder.exchange.LossReport;
import org.rejoinder.exchange.NoTextException;
import org.rejoinder.rules.RuleRegistry;

/** {@code export}: documents in other formats, each file whole or not at all; findings do not stop it. */
public final class ExportCommand implements Command {

    /** How the loss report is told. */
    enum LossForm {
        summary, text, json, none
    }

    private final Console console;
    private final BadFiles bad = new BadFiles();
    private final LossTally losses = new LossTally();
    private LossForm lossForm;

    /** Writes to this console. */
    public ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public void declare(Options options) {
        options.neededList("FORMAT", "--to")
                .word("DIR", "-o", "--output")
                .choice("FORM", LossForm.class, "--losses")
                .word("IRI", "--base")
                .flag("--alone")
                .words("NAME=VALUE", "--set")
                .parameters("PATH", 1);
    }

    @Override
    public int run(Arguments arguments) {
        FormatRegistry registry = FormatRegistry.standard();
        List<Format> formats = FormatChoice.to(registry, arguments.words("--to"));
        ExchangeOptions options = FormatChoice.options(arguments);
        lossForm = arguments.choice("--losses", LossForm.summary);
        String output = arguments.word("--output");
        List<InputFile> files = new InputWalk(n -> n.endsWith(".rejoinder"), bad::add).find(arguments.parameters(), "input.noDocuments");
        OutputPlan plan = new OutputPlan(output == null ? null : OutputPlan.folder(output));
        List<InputFile> documents = new java.util.ArrayList<>();
        for (InputFile file : files) {
            if (!file.fileName().endsWith(".rejoinder")) {
                bad.add(file.label(), Messages.text("input.kind"));
                continue;
            }
            documents.add(file);
            for (Format format : formats) {
                format.exporter().orElseThrow().fileNames(file.name()).forEach(n -> plan.add(file, n));
            }
        }
        if (!documents.isEmpty()) {
            Progress progress = new Progress(console, documents.size());
            SettingsSource standard = new SettingsSource(new java.util.Properties(), console::errLine);
            new DocumentSession(RuleRegistry.standard(), standard, arguments.has("--alone"), bad::add).read(documents, open -> {
                List<Runnable> told = formats.stream().map(format -> export(open, format, options, plan)).toList();
                return () -> {
                    told.forEach(Runnable::run);
                    progress.step();
                };
            });
        }
        losses.say(console);
        bad.list(console);
        return bad.isEmpty() ? ExitCode.OK : ExitCode.UNUSABLE;
    }

    /** Exports and writes one document; what is to be told of it comes back. */
    private Runnable export(OpenDocument open, Format format, ExchangeOptions options, OutputPlan plan) {
        Path folder = plan.folderOf(open.file());
        String label = open.file().label();
        try {
            Export export = format.exporter().orElseThrow().export(new AnnotatedArticle(open.file().name(), open.model(), open.articleText(),
                    open.examination()), options);
            Map<Path, byte[]> contents = new LinkedHashMap<>();
            export.files().forEach(f -> contents.put(folder.resolve(f.name()), f.content()));
            AtomicFile.writeAll(contents);
            List<Path> written = List.copyOf(contents.keySet());
            LossReport lost = export.losses();
            return () -> tell(label, written, lost);
        } catch (NoTextException e) {
            return open.model().getArticle() == null ? () -> console.errLine(Messages.text("export.shared", label, format.id()))
                    : () -> bad.add(label, e);
        } catch (java.nio.file.AccessDeniedException e) {
            return () -> bad.add(label, Messages.text("output.denied", OutputPlan.printed(folder)));
        } catch (IOException e) {
            return () -> bad.add(label, Messages.text("output.failed", OutputPlan.printed(folder), InputWalk.reason(e)));
        } catch (ExchangeException | RuntimeException | StackOverflowError e) {
            return () -> bad.add(label, e);
        }
    }

    private void tell(String label, List<Path> written, LossReport lost) {
        written.forEach(p -> console.outLine(OutputPlan.printed(p)));
        switch (lossForm) {
            case summary -> losses.add(lost);
            case text -> lost.toText().lines().forEach(
                    l -> console.errLine(Messages.text("losses.line", label, LossReport.RULE, lost.format(), l)));
            case json -> console.errLine(lost.toJson().stripTrailing());
            case none -> {
                // not wanted
            }
        }
    }
}
