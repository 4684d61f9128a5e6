package org.rejoinder.cli.exchange;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.cli.Arguments;
import org.rejoinder.cli.Command;
import org.rejoinder.cli.Console;
import org.rejoinder.cli.ExitCode;
import org.rejoinder.cli.Messages;
import org.rejoinder.cli.Options;
import org.rejoinder.cli.UsageProblem;
import org.rejoinder.exchange.Format;
import org.rejoinder.exchange.FormatRegistry;

/** {@code formats}: what can be read and written; with {@code --verify}, whether what is written comes back. */
public final class FormatsCommand implements Command {

    private final Console console;

    /** Writes to this console. */
    public FormatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public void declare(Options options) {
        options.flag("--verify")
                .parameters("FORMAT|PATH", 0);
    }

    @Override
    public int run(Arguments arguments) {
        List<String> words = arguments.parameters();
        if (arguments.has("--verify")) {
            return verify(words);
        }
        if (!words.isEmpty()) {
            throw new UsageProblem(Messages.text("program.tooMany", words.get(0)));
        }
        list(console);
        return ExitCode.OK;
    }

    private int verify(List<String> words) {
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
