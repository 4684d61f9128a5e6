package org.rejoinder.cli;

import java.io.UncheckedIOException;

/** What is said when a command fails in a way that nobody foresaw: one line, and how to report it. */
final class LastResort {

    private LastResort() {
    }

    /** Says it, and with {@code -Drejoinder.debug=true} prints where. */
    static int report(Throwable e, Console console) {
        String said = e.getMessage() == null ? "" : ": " + e.getMessage().lines().findFirst().orElse("");
        if (e instanceof OutOfMemoryError) {
            console.errLine(Messages.text("failure.memory", Runtime.getRuntime().maxMemory() >> 20));
        } else if (e instanceof StackOverflowError) {
            console.errLine(Messages.text("failure.deep"));
        } else if (e instanceof UncheckedIOException) {
            console.errLine(Messages.text("failure.io", e.getCause().getClass().getSimpleName() + said));
        } else {
            StackTraceElement[] trace = e.getStackTrace();
            String where = trace.length == 0 ? "" : " (" + trace[0].getFileName() + ":" + trace[0].getLineNumber() + ")";
            console.errLine(Messages.text("failure.bug", e.getClass().getSimpleName() + said + where, Product.VERSION,
                    Runtime.version()));
        }
        if (Boolean.getBoolean("rejoinder.debug")) {
            e.printStackTrace();
        }
        return ExitCode.UNUSABLE;
    }
}
