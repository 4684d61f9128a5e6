package org.rejoinder.cli.exchange;

import java.util.concurrent.Callable;
import org.rejoinder.cli.Console;
import org.rejoinder.cli.ExitCode;
import org.rejoinder.cli.Messages;
import org.rejoinder.exchange.Format;
import org.rejoinder.exchange.FormatRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code formats}: what can be read and written. */
@Command(name = "formats")
public final class FormatsCommand implements Callable<Integer> {

    @Option(names = {"-h", "--help"}, usageHelp = true)
    private boolean help;

    private final Console console;

    /** Writes to this console. */
    public FormatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        list(console);
        return ExitCode.OK;
    }

    /** Prints one line for each format. */
    public static void list(Console console) {
        for (Format format : FormatRegistry.standard().formats()) {
            String to = format.exporter().isPresent() ? Messages.text("formats.to") : "";
            String from = format.importer().isPresent() ? Messages.text("formats.from") : "";
            console.outLine(padded(format.id(), 16) + padded(from, 8) + padded(to, 6) + format.title());
        }
    }

    private static String padded(String s, int width) {
        return s + " ".repeat(Math.max(1, width - s.length()));
    }
}
