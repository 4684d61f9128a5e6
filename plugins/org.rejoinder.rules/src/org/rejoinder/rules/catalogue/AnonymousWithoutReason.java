package org.rejoinder.rules.catalogue;

import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;

/** SRC-05: anonymous without a recorded reason. */
public final class AnonymousWithoutReason implements Rule {

    @Override
    public String id() {
        return "SRC-05";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        for (Source source : document.sources()) {
            if (source.getKind() == SourceKind.ANONYMOUS && source.getOf() == null && source.getReason() == null) {
                report.at(source).place(document.mentions(source)).say("message", source.getName());
            }
        }
    }
}
