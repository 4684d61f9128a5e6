package org.rejoinder.rules.catalogue;

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

/** REB-04: a denial’s date or article precedes what it denies. */
public final class DenialTooEarly implements Rule {

    @Override
    public String id() {
        return "REB-04";
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
            ActFact own = base.act(act.id());
            for (String target : base.from(act.id(), Relation.DENIES)) {
                ActFact other = base.act(target);
                // a date that can not be is TIM-01's
                if (own == null || other == null || ActDates.isBefore(ActDates.published(base, other), other.date())) {
                    continue;
                }
                if (ActDates.isBefore(own.date(), other.date())) {
                    say(document, report, act, other, own.date(), other.date());
                } else if (own.date() == null && !own.article().equals(other.article())
                        && ActDates.isBefore(ActDates.published(base, own), other.date() != null ? other.date() : ActDates.published(base, other))) {
                    say(document, report, act, other, ActDates.published(base, own),
                            other.date() != null ? other.date() : ActDates.published(base, other));
                }
            }
        }
    }

    private static void say(ExaminedDocument document, Report report, ExaminedAct act, ActFact other, String own, String date) {
        report.at(act.act(), RejoinderPackage.Literals.ACT__ON).place(act.says()).related(other.id(), "other")
                .say("message", act.name(), LocalNames.of(document, other.id()), own, date);
    }
}
