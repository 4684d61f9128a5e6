package org.rejoinder.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;

/** The command line's entrance. */
public final class Main {

    private static final int BUFFER = 1 << 16;

    private Main() {
    }

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param args as {@code rejoinder --help} explains
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new java.io.BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER), false);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), false);
        int code = run(args, out, err);
        Runtime.getRuntime().halt(code); // no shutdown hooks of ours, and the JVM need not wait for idle threads
    }

    /**
     * Runs a command.
     *
     * @param args as {@code rejoinder --help} explains
     * @param out gets what was asked for, as UTF-8; flushed, not closed
     * @param err gets what went wrong, and progress
     * @return the exit code: 0 nothing at or above the level asked for, 1 something, 2 unusable arguments or inputs
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        Console console = new Console(out, err);
        int code;
        try {
            code = args.length == 1 && answersAtOnce(args[0], console) ? ExitCode.OK : CommandTree.run(args, console);
        } catch (Throwable e) {
            code = LastResort.report(e, console);
        }
        return console.finish() ? code : ExitCode.UNUSABLE;
    }

    /** What is asked for most and needs no option parser, which costs more to load than the answer. */
    private static boolean answersAtOnce(String argument, Console console) {
        switch (argument) {
            case "--version", "-V" -> console.outLine(Product.NAME + ' ' + Product.VERSION);
            case "rules" -> org.rejoinder.cli.rules.RulesCommand.list(org.rejoinder.rules.RuleRegistry.standard(), console);
            case "formats" -> org.rejoinder.cli.exchange.FormatsCommand.list(console);
            default -> {
                return false;
            }
        }
        return true;
    }
}
