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
            // a third of what starting the option parser costs
            if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
                console.outLine(Product.NAME + ' ' + Product.VERSION);
                code = ExitCode.OK;
            } else {
                code = CommandTree.run(args, console);
            }
        } catch (Throwable e) {
            code = LastResort.report(e, console);
        }
        return console.finish() ? code : ExitCode.UNUSABLE;
    }
}
