package org.rejoinder.cli.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rejoinder.cli.Console;
import org.rejoinder.cli.ExitCode;
import org.rejoinder.cli.Messages;
import org.rejoinder.cli.UsageProblem;
import org.rejoinder.exchange.Format;
import org.rejoinder.exchange.FormatRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code formats}: what can be read and written; with {@code --verify}, whether what is written comes back. */
@Command(name = "formats")
public final class FormatsCommand implements Callable<Integer> {

    @Option(names = {"-h", "--help"}, usageHelp = true)
    private boolean help;

    @Option(names = "--verify")
    private boolean verify;

    @Parameters(arity = "0..*", paramLabel = "FORMAT|PATH")
    private List<String> words = List.of();

    private final Console console;

    /** Writes to this console. */
    public FormatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (verify) {
            return verify();
        }
        if (!words.isEmpty()) {
            throw new UsageProblem(Messages.text("program.tooMany", words.get(0)));
        }
        list(console);
        return ExitCode.OK;
    }

    private int verify() {
        FormatRegistry registry = FormatRegistry.standard();
        List<Format> formats = new ArrayList<>();
        List<String> paths = new ArrayList<>();
        for (String word : words) {
            Format format = registry.find(word).orElse(null);
            if (format == null) {
                paths.add(word);
            } else if (!format.comesBack()) {
                throw new UsageProblem(Messages.text("verify.oneWay", word));
            } else {
                formats.add(format);
            }
        }
        List<Format> chosen = formats.isEmpty() ? registry.formats().stream().filter(Format::comesBack).toList() : formats;
        return new FormatVerification(console, chosen).run(paths);
    }

    /** Prints one line for each format. */
    public static void list(Console console) {
        for (Format format : FormatRegistry.standard().formats()) {
            String to = format.exporter().isPresent() ? Messages.text("formats.to") : "";
            String from = format.importer().isPresent() ? Messages.text("formats.from") : "";
            console.outLine(padded(format.id(), 16) + padded(from, 8) + padded(to, 6) + format.title());
        }
    }

    /** Words with blanks behind them, one at least. */
    static String padded(String s, int width) {
        return s + " ".repeat(Math.max(1, width - s.length()));
    }
}
