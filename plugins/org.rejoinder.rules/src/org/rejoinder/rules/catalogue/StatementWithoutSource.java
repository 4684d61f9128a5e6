package org.rejoinder.rules.catalogue;

import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;

/** ATT-01: nobody is named whose act it is. */
public final class StatementWithoutSource implements Rule {

    @Override
    public String id() {
        return "ATT-01";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        for (ExaminedAct act : document.acts()) {
            // an implicit act whose predecessor has none is reported once, there
            boolean follows = act.act().isImplicit() && act.before() != null;
            if (act.act().getBy().isEmpty() && !follows) {
                report.at(act.act()).place(act.says()).say(act.act().isImplicit() ? "implicit" : "message", act.name());
            }
        }
    }
}
