package org.rejoinder.rules.catalogue;

import java.util.List;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;

/** INT-01: a rule failed. */
public final class RuleFailure implements Rule {

    @Override
    public String id() {
        return "INT-01";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        // reported by the examiner, when a rule throws
    }

    /** Reports that a rule threw. */
    public void report(Rule failed, Throwable cause, Report report) {
        StackTraceElement[] trace = cause.getStackTrace();
        String where = trace.length == 0 ? "" : trace[0].getFileName() + ":" + trace[0].getLineNumber();
        report.at(new ElementPath(ElementPath.DOCUMENT, "", List.of())).say("message", failed.id(), cause.getClass().getSimpleName(), where);
    }
}
