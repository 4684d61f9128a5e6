package org.rejoinder.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * A run of the command line: what a user sees of it.
 *
 * @param code the exit code
 * @param out what went to the output
 * @param err what went to the error stream
 */
public record CommandLine(int code, String out, String err) {

    /** Runs a command, which must never show a stack trace. */
    public static CommandLine run(String... args) {
        ByteArrayOutputStream o = new ByteArrayOutputStream();
        ByteArrayOutputStream e = new ByteArrayOutputStream();
        int code = Main.run(args, new PrintStream(o), new PrintStream(e));
        CommandLine run = new CommandLine(code, o.toString(StandardCharsets.UTF_8), e.toString(StandardCharsets.UTF_8));
        assertFalse(run.all().contains("\tat ") || run.all().contains("Exception"), run::all);
        return run;
    }

    /** Everything that was printed. */
    public String all() {
        return out + err;
    }
}
