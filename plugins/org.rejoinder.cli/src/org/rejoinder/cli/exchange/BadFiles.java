package org.rejoinder.cli.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.rejoinder.cli.Console;
import org.rejoinder.cli.Messages;
import org.rejoinder.cli.inputs.InputWalk;
import org.rejoinder.exchange.ExchangeException;

/** The files of a run that could not be used; the run goes on without them and lists them at its end. */
final class BadFiles {

    private final List<String> lines = new ArrayList<>();

    /** A file with a reason in words. */
    synchronized void add(String label, String reason) {
        lines.add(Messages.text("check.unusable", label, reason));
    }

    /** A file with what went wrong. Errors of the virtual machine other than too deep a nesting are thrown on. */
    void add(String label, Throwable e) {
        switch (e) {
            case ExchangeException known when known.file() != null -> located(known.located());
            case ExchangeException known -> add(label, known.getMessage());
            case IOException io -> add(label, InputWalk.reason(io));
            case UncheckedIOException io -> add(label, InputWalk.reason(io.getCause()));
            case StackOverflowError deep -> add(label, Messages.text("input.deep"));
            case RuntimeException bug -> add(label, Messages.text("input.bug", bug.getClass().getSimpleName()
                    + (bug.getMessage() == null ? "" : ": " + bug.getMessage().lines().findFirst().orElse(""))));
            case Error error -> throw error;
            default -> add(label, String.valueOf(e.getMessage()));
        }
    }

    private synchronized void located(String line) {
        lines.add(line);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Lists them on the error output. */
    void list(Console console) {
        if (!lines.isEmpty()) {
            console.errLine(Messages.count("files.bad", lines.size()));
            lines.forEach(console::errLine);
        }
    }
}
