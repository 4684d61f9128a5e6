package org.rejoinder.workspace.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ImportWarning;

/** Gathers what a run comes across. */
final class OutcomeRecord {

    final List<Path> written = new ArrayList<>();
    final List<Path> kept = new ArrayList<>();
    final List<Outcome.Losses> losses = new ArrayList<>();
    final List<ImportWarning> warnings = new ArrayList<>();
    private final List<Outcome.Failure> leftOut = new ArrayList<>();
    private final List<Outcome.Failure> failures = new ArrayList<>();

    void leaveOut(Path file, String reason) {
        leftOut.add(new Outcome.Failure(file, reason));
    }

    void fail(Path file, String reason) {
        failures.add(new Outcome.Failure(file, reason));
    }

    /** A file that something went wrong with; what no one foresaw goes to the error log as well. */
    void fail(Path file, Throwable e) {
        switch (e) {
            case ExchangeException known -> fail(file, known.file() == null || known.line() == 0 ? known.getMessage()
                    : known.located());
            case IOException io -> fail(file, Wording.of("failed.read", Wording.reason(io)));
            default -> {
                ILog.of(OutcomeRecord.class).error(file.toString(), e);
                fail(file, Wording.of("failed.bug", e.toString()));
            }
        }
    }

    Outcome outcome(boolean cancelled) {
        return new Outcome(written, kept, leftOut, failures, losses, warnings, cancelled);
    }
}
