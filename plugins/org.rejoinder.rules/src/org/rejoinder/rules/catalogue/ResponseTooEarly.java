package org.rejoinder.rules.catalogue;

import java.util.List;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Scope;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.facts.FactBase;
import org.rejoinder.rules.facts.Relation;

/** TIM-02: a response act is dated before the act it is on. */
public final class ResponseTooEarly implements Rule {

    @Override
    public String id() {
        return "TIM-02";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Scope scope() {
        return Scope.CORPUS;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        FactBase base = document.base();
        for (ExaminedAct act : document.acts()) {
            ActFact own = act.isResponse() ? base.act(act.id()) : null;
            for (String asked : own == null ? List.<String>of() : base.from(act.id(), Relation.ASKED)) {
                ActFact other = base.act(asked);
                if (other != null && !ActDates.isBefore(ActDates.published(base, other), other.date()) && ActDates.isBefore(own.date(), other.date())) {
                    report.at(act.act(), RejoinderPackage.Literals.ACT__ON).place(act.cue()).related(asked, "asked")
                            .say("message", act.name(), LocalNames.of(document, asked), own.date(), other.date());
                }
            }
        }
    }
}
