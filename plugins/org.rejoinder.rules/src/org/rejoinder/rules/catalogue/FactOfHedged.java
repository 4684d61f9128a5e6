package org.rejoinder.rules.catalogue;

import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Scope;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.facts.Relation;
import org.rejoinder.rules.facts.RelationFact;
import org.rejoinder.rules.lexicon.LexiconKind;

/** STY-03: stated in the outlet’s voice without a hedge, elsewhere attributed with one. */
public final class FactOfHedged implements Rule {

    @Override
    public String id() {
        return "STY-03";
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
            ActFact hedged = hedged(document, act);
            // a hedge that is in its words and not marked is STY-02's
            if (hedged != null && !document.lexicon(LexiconKind.HEDGES).occursIn(act.words())) {
                report.at(act.act()).place(act.says()).related(hedged.id(), "hedged").say("message", act.name(), hedged.name());
            }
        }
    }

    private static ActFact hedged(ExaminedDocument document, ExaminedAct act) {
        for (RelationFact own : document.base().from(act.id())) {
            if (own.kind() == Relation.RESTS_ON && isHedged(document.base().act(own.to()))) {
                return document.base().act(own.to());
            }
            if (own.kind() == Relation.ASSERTS) {
                for (RelationFact other : document.base().to(own.to())) {
                    ActFact fact = other.kind() == Relation.ASSERTS ? document.base().act(other.from()) : null;
                    boolean same = fact != null && document.articleId().equals(fact.article());
                    if (same && isHedged(fact)) {
                        return fact;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isHedged(ActFact fact) {
        return fact != null && !fact.outletVoice() && fact.hedged();
    }
}
