package org.rejoinder.rules.catalogue;

import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.model.Standing;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Scope;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.standing.StandingReading;

/** STD-01: the standing is not the one that is expected. */
public final class FailedExpectation implements Rule {

    @Override
    public String id() {
        return "STD-01";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Scope scope() {
        return Scope.CORPUS;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        for (ExaminedAct act : document.acts()) {
            Standing expected = act.act().getExpect();
            if (expected == Standing.UNSTATED) {
                continue;
            }
            StandingReading actual = document.standings().reading(act.id());
            if (actual.standing() == expected) {
                continue;
            }
            Report.Draft draft = report.at(act.act(), RejoinderPackage.Literals.ACT__EXPECT).place(act.says());
            actual.attacks().forEach(attack -> draft.related(attack.attacker(), "attacker"));
            ElementPath stated = ElementPath.of(act.act(), RejoinderPackage.Literals.ACT__EXPECT, 0);
            draft.suggest(actual.standing() == Standing.UNSTATED ? new Remedy.RemoveClause(stated)
                    : new Remedy.ReplaceValue(stated, actual.standing().getLiteral()));
            if (actual.standing() == Standing.UNSTATED) {
                draft.say("none", act.name(), expected.getLiteral());
            } else {
                draft.say("message", act.name(), expected.getLiteral(), actual.reason());
            }
        }
    }
}
