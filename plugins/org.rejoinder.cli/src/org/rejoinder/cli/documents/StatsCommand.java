package org.rejoinder.cli.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.rejoinder.cli.Arguments;
import org.rejoinder.cli.Command;
import org.rejoinder.cli.Console;
import org.rejoinder.cli.ExitCode;
import org.rejoinder.cli.Messages;
import org.rejoinder.cli.Options;
import org.rejoinder.cli.inputs.InputFile;
import org.rejoinder.cli.inputs.InputWalk;
import org.rejoinder.model.SourceKind;
import org.rejoinder.rules.ActReading;
import org.rejoinder.rules.Examination;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.SourceReading;
import org.rejoinder.rules.lineage.Ledger;

/** {@code stats}: how much of what, how it stands, and who was accused or contradicted and answered what. */
public final class StatsCommand implements Command {

    private final Console console;
    private final Map<String, String> unusable = new LinkedHashMap<>();

    /** Writes to this console. */
    public StatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public void declare(Options options) {
        options.flag("--alone")
                .parameters("PATH", 1);
    }

    @Override
    public int run(Arguments arguments) {
        List<InputFile> files = new InputWalk(n -> n.endsWith(".rejoinder"), unusable::put).find(arguments.parameters(), "input.noDocuments");
        files.stream().filter(f -> !f.fileName().endsWith(".rejoinder"))
                .forEach(f -> unusable.put(f.label(), Messages.text("input.kind")));
        List<InputFile> documents = files.stream().filter(f -> f.fileName().endsWith(".rejoinder")).toList();
        if (!documents.isEmpty()) {
            new DocumentSession(RuleRegistry.standard(), new SettingsSource(new Properties(), console::errLine), arguments.has("--alone"), unusable::put)
                    .read(documents, open -> () -> print(open));
        }
        unusable.forEach((label, reason) -> console.errLine(Messages.text("check.unusable", label, reason)));
        return unusable.isEmpty() ? ExitCode.OK : ExitCode.UNUSABLE;
    }

    private void print(OpenDocument document) {
        Examination examination = document.examination();
        console.outLine(document.file().label());
        line("stats.sources", examination.sources().size(), counts(examination.sources().stream()
                .map(s -> s.fact().kind() == null ? SourceKind.PERSON : s.fact().kind()).toList()));
        List<ActReading> acts = examination.acts();
        line("stats.acts", acts.size(), counts(acts.stream().map(a -> Messages.text("stats.standing." + word(a))).toList()));
        line("stats.forms", acts.stream().filter(a -> !a.says().isEmpty()).count(),
                counts(acts.stream().filter(a -> !a.says().isEmpty()).map(a -> a.form().getLiteral()).toList()));
        List<Ledger.Entry> entries = examination.ledger().entries();
        if (!entries.isEmpty()) {
            console.outLine(Messages.text("stats.ledger"));
            for (Ledger.Entry entry : entries) {
                String about = entry.about() == null ? "" : " " + shortened(entry.about());
                console.outLine(Messages.text("stats.charge", name(examination, entry.party()),
                        Messages.text("stats.charge." + entry.charge()) + about, shortened(entry.act()), answers(entry)));
            }
        }
    }

    private static String answers(Ledger.Entry entry) {
        if (entry.responses().isEmpty()) {
            return Messages.text("stats.none");
        }
        return String.join(", ", entry.responses().stream()
                .map(r -> Messages.text("stats.answer." + r.kind()) + " (" + shortened(r.act()) + ")").toList());
    }

    private void line(String key, Object number, String detail) {
        console.outLine(Messages.text(key, number, detail.isEmpty() ? "" : ": " + detail));
    }

    private static String counts(List<?> values) {
        Map<String, Integer> counts = new TreeMap<>();
        values.forEach(v -> counts.merge(v.toString(), 1, Integer::sum));
        return String.join(", ", counts.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).toList());
    }

    private static String word(ActReading act) {
        return act.standing().undisputed() ? "undisputed" : act.standing().standing().getLiteral();
    }

    private static String name(Examination examination, String id) {
        for (SourceReading source : examination.sources()) {
            if (source.fact().id().equals(id)) {
                return source.fact().display();
            }
        }
        return shortened(id);
    }

    private static String shortened(String id) {
        return id.substring(id.lastIndexOf('.') + 1);
    }
}
