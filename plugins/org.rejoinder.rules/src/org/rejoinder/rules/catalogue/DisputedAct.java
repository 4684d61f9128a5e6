package org.rejoinder.rules.catalogue;

import org.rejoinder.model.Standing;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Scope;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.standing.StandingReading;

/** REB-10: an act is contested or rebutted: the reason. */
public final class DisputedAct implements Rule {

    @Override
    public String id() {
        return "REB-10";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Scope scope() {
        return Scope.CORPUS;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        for (ExaminedAct act : document.acts()) {
            StandingReading reading = document.standings().reading(act.id());
            if (reading.standing() == Standing.CONTESTED || reading.standing() == Standing.REBUTTED) {
                Report.Draft draft = report.at(act.act()).place(act.says());
                reading.attacks().forEach(attack -> draft.related(attack.attacker(), "attacker"));
                draft.say("message", act.name(), reading.reason());
            }
        }
    }
}
