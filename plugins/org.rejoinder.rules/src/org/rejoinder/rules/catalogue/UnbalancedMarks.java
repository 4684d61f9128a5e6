package org.rejoinder.rules.catalogue;

import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.text.StrayMark;

/** QUO-03: a quotation mark without a partner in its paragraph. */
public final class UnbalancedMarks implements Rule {

    @Override
    public String id() {
        return "QUO-03";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        if (!document.hasText()) {
            return;
        }
        for (StrayMark stray : document.text().marks(document.language()).strays()) {
            if (!document.isOutside(stray.place())) {
                report.at(document.article()).place(stray.place()).say(stray.opens() ? "message.opened" : "message.closed");
            }
        }
    }
}
