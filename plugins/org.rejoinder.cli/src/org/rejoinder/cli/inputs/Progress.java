package org.rejoinder.cli.inputs;

import org.rejoinder.cli.Console;
import org.rejoinder.cli.Messages;

/** Tells on the error output how far a run over many files has come: at most once a second, and not at all if it is short. */
public final class Progress {

    private static final long EVERY = 1_000_000_000L;

    private final Console console;
    private final int total;
    private long next = System.nanoTime() + 2 * EVERY;
    private int done;

    /** @param total how many files there are */
    public Progress(Console console, int total) {
        this.console = console;
        this.total = total;
    }

    /** One more file is done. */
    public void step() {
        done++;
        long now = System.nanoTime();
        if (now >= next && done < total) {
            next = now + EVERY;
            console.errLine(Messages.text("progress", done, total));
        }
    }
}
