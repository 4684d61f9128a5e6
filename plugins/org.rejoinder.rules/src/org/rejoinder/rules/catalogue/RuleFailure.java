package org.rejoinder.rules.catalogue;

import java.util.List;
import org.rejoinder.model.RejoinderFactory;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Examiner;
import org.rejoinder.rules.Finding;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.RuleCase;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.Settings;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.Surroundings;

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

    @Override
    public List<RuleCase> cases() {
        return List.of(new RuleCase("a rule throws", true, () -> examine(new Failing(false))),
                new RuleCase("a rule calls itself without end", true, () -> examine(new Failing(true))),
                new RuleCase("no rule throws", false, () -> examine(new StatementWithoutSource())));
    }

    private static List<Finding> examine(Rule rule) {
        RuleRegistry registry = new RuleRegistry(List.of(rule, new RuleFailure()));
        return new Examiner(registry).examine(RejoinderFactory.eINSTANCE.createDocument(), null, Surroundings.ALONE, Settings.STANDARD)
                .findings();
    }

    /** A rule that always fails. */
    private record Failing(boolean endless) implements Rule {

        @Override
        public String id() {
            return "INT-99";
        }

        @Override
        public Severity severity() {
            return Severity.INFO;
        }

        @Override
        public void check(ExaminedDocument document, Report report) {
            if (endless) {
                check(document, report);
            }
            throw new IllegalStateException("meant to fail");
        }
    }
}
