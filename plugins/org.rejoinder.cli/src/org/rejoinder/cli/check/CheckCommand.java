package org.rejoinder.cli.check;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import org.rejoinder.cli.Arguments;
import org.rejoinder.cli.Command;
import org.rejoinder.cli.Console;
import org.rejoinder.cli.ExitCode;
import org.rejoinder.cli.Messages;
import org.rejoinder.cli.Options;
import org.rejoinder.cli.UsageProblem;
import org.rejoinder.cli.documents.DocumentSession;
import org.rejoinder.cli.documents.OpenDocument;
import org.rejoinder.cli.documents.Rows;
import org.rejoinder.cli.documents.SettingsSource;
import org.rejoinder.cli.documents.StoredModels;
import org.rejoinder.cli.inputs.InputFile;
import org.rejoinder.cli.inputs.InputWalk;
import org.rejoinder.cli.report.CheckedDocument;
import org.rejoinder.cli.report.JsonReport;
import org.rejoinder.cli.report.Report;
import org.rejoinder.cli.report.SarifReport;
import org.rejoinder.cli.report.Tally;
import org.rejoinder.cli.report.TextReport;
import org.rejoinder.rules.Profile;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.Severity;

/** {@code check}: what is wrong, doubtful or worth knowing in documents. */
public final class CheckCommand implements Command {

    /** Forms of the output. */
    enum Form {
        text, json, sarif
    }

    /** From which severity on the exit code is 1. */
    enum FailOn {
        error, warning, info, never
    }

    private final Console console;
    private final Tally tally = new Tally();
    private final Map<String, String> unusable = new LinkedHashMap<>();
    private Form form;
    private boolean fix;
    private boolean alone;
    private Report report;

    /** Writes to this console. */
    public CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public void declare(Options options) {
        options.choice("FORM", Form.class, "--format")
                .choice("SEVERITY", FailOn.class, "--fail-on")
                .flag("--alone")
                .word("NAME", "--profile")
                .words("ID=SEVERITY", "--rule")
                .words("NAME=NUMBER", "--threshold")
                .words("NAME=[+]FILE", "--lexicon")
                .flag("--fix")
                .flag("--write")
                .parameters("PATH", 1);
    }

    @Override
    public int run(Arguments arguments) throws IOException {
        fix = arguments.has("--fix");
        boolean write = arguments.has("--write");
        if (write && !fix) {
            throw new UsageProblem(Messages.text("check.writeWithoutFix"));
        }
        RuleRegistry registry = RuleRegistry.standard();
        SettingsSource settings = new SettingsSource(flags(arguments), console::errLine);
        settings.demandSound(registry);
        List<InputFile> files = new InputWalk(n -> n.endsWith(".rejoinder"), unusable::put).find(arguments.parameters(), "input.noDocuments");
        List<InputFile> documents = new ArrayList<>();
        List<InputFile> stored = new ArrayList<>();
        for (InputFile file : files) {
            String name = file.fileName();
            if (name.endsWith(".rejoinder")) {
                documents.add(file);
            } else if (name.endsWith(".xmi")) {
                stored.add(file);
            } else {
                unusable.put(file.label(), Messages.text("input.kind"));
            }
        }
        form = arguments.choice("--format", Form.text);
        report = fix ? new MendingReport(console, write) : report(registry, arguments.word("--profile"));
        alone = arguments.has("--alone");
        check(files, documents, stored, settings, registry);
        unusable.forEach((label, reason) -> {
            tally.addUnusable();
            report.unusable(label, reason);
        });
        report.end(tally);
        return !unusable.isEmpty() ? ExitCode.UNUSABLE : tally.reaches(threshold(arguments.choice("--fail-on", FailOn.error))) ? ExitCode.FOUND : ExitCode.OK;
    }

    /** Checks all, and reports in the order of the files, though what belongs together is read together. */
    private void check(List<InputFile> files, List<InputFile> documents, List<InputFile> stored, SettingsSource settings,
            RuleRegistry registry) throws IOException {
        Map<InputFile, Runnable> waiting = new HashMap<>();
        int[] next = {0};
        Runnable flush = () -> {
            for (; next[0] < files.size(); next[0]++) {
                InputFile file = files.get(next[0]);
                Runnable ready = waiting.remove(file);
                if (ready == null && !unusable.containsKey(file.label())) {
                    return;
                }
                if (ready != null) {
                    ready.run();
                }
            }
        };
        if (!documents.isEmpty()) {
            boolean withFixes = fix || form != Form.text;
            DocumentSession session = new DocumentSession(registry, settings, alone, unusable::put);
            session.read(documents, open -> {
                CheckedDocument checked = Rows.of(open, withFixes);
                InputFile file = open.file();
                Supplier<Mending> mending = fix ? () -> Mending.of(checked, text -> Rows.of(session.again(open, text), true)) : () -> null;
                return () -> {
                    Mending mended = mending.get();
                    waiting.put(file, () -> deliver(file, checked, mended));
                    flush.run();
                };
            });
        }
        for (InputFile file : stored) {
            OpenDocument open = StoredModels.read(file, settings, registry, unusable::put);
            if (open != null) {
                CheckedDocument checked = Rows.of(open, false);
                waiting.put(file, () -> deliver(file, checked, null));
            }
        }
        flush.run();
    }

    private void deliver(InputFile file, CheckedDocument checked, Mending mending) {
        CheckedDocument left = checked;
        if (mending != null) {
            try {
                left = ((MendingReport) report).mended(file, checked, mending);
            } catch (AccessDeniedException e) {
                unusable.put(file.label(), Messages.text("check.readOnly"));
            } catch (IOException e) {
                unusable.put(file.label(), Messages.text("output.failed", checked.path(), InputWalk.reason(e)));
            }
        }
        tally.add(left);
        report.document(left);
    }

    private Report report(RuleRegistry registry, String profile) {
        return switch (form) {
            case text -> new TextReport(console);
            case json -> new JsonReport(console);
            case sarif -> {
                List<SarifReport.RuleText> texts = new ArrayList<>();
                Profile chosen = profile == null ? Profile.RESEARCH : Profile.of(profile);
                for (Rule rule : registry.rules()) {
                    texts.add(new SarifReport.RuleText(rule.id(), rule.title(), rule.explanation(), rule.severity(chosen)));
                }
                yield new SarifReport(console, texts);
            }
        };
    }

    private static Severity threshold(FailOn failOn) {
        return switch (failOn) {
            case error -> Severity.ERROR;
            case warning -> Severity.WARNING;
            case info -> Severity.INFO;
            case never -> Severity.OFF;
        };
    }

    /** The settings by the keys that a project's file has too. */
    private static Properties flags(Arguments arguments) {
        Properties flags = new Properties();
        String profile = arguments.word("--profile");
        if (profile != null) {
            flags.setProperty("profile", profile);
        }
        put(flags, "rule", arguments.words("--rule"));
        put(flags, "threshold", arguments.words("--threshold"));
        put(flags, "lexicon", arguments.words("--lexicon"));
        return flags;
    }

    private static void put(Properties flags, String family, List<String> values) {
        for (String value : values) {
            int equals = value.indexOf('=');
            if (equals < 1) {
                throw new UsageProblem(Messages.text("check.badSetting", family, value));
            }
            flags.setProperty(family + "." + value.substring(0, equals), value.substring(equals + 1));
        }
    }
}
