package org.rejoinder.rules.catalogue;

import java.util.List;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.model.Standing;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Scope;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.facts.SourceFact;

/** STY-04: inferred in the outlet’s voice, without a hedge, from what is anonymous, contested or rebutted. */
public final class ShakyInference implements Rule {

    @Override
    public String id() {
        return "STY-04";
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
        for (ExaminedAct act : document.acts()) {
            if (!act.isOutletVoice() || !act.act().getHedges().isEmpty()) {
                continue;
            }
            List<String> premises = document.ids(act.act().getRestsOn());
            for (int i = 0; i < premises.size(); i++) {
                ActFact premise = document.base().act(premises.get(i));
                Standing standing = document.standings().standing(premises.get(i));
                boolean doubtful = standing == Standing.CONTESTED || standing == Standing.REBUTTED;
                boolean anonymous = premise != null && premise.by().stream().anyMatch(s -> isAnonymous(document, s));
                if (anonymous || doubtful) {
                    report.at(act.act(), RejoinderPackage.Literals.ACT__RESTS_ON, i).place(act.says())
                            .related(premises.get(i), "premise").say(anonymous ? "message.anonymous" : "message.standing",
                                    act.name(), LocalNames.of(document, premises.get(i)), standing.getLiteral());
                }
            }
        }
    }

    private static boolean isAnonymous(ExaminedDocument document, String source) {
        SourceFact fact = document.base().source(source);
        return fact != null && fact.isAnonymous();
    }
}
