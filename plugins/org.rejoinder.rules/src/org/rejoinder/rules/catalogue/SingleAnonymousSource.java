package org.rejoinder.rules.catalogue;

import java.util.List;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Scope;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.facts.FactBase;
import org.rejoinder.rules.facts.Relation;
import org.rejoinder.rules.facts.SourceFact;

/** SRC-07: the word of one anonymous person that no act by another source asserts or supports. */
public final class SingleAnonymousSource implements Rule {

    @Override
    public String id() {
        return "SRC-07";
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
            SourceFact source = act.sourceIds().size() == 1 ? document.base().source(act.sourceIds().get(0)) : null;
            ActFact fact = document.base().act(act.id());
            boolean alone = source != null && source.isOneAnonymous() && fact != null && fact.isNode() && act.act().getSays() != null;
            if (alone && !speaksForNamed(document.base(), source) && !isSupported(document.base(), act, source)) {
                report.at(act.act()).place(act.says()).say("message", act.name(), LocalNames.of(document, source.id()));
            }
        }
    }

    /** "A spokesman for the ministry": it is the ministry that says so. */
    private static boolean speaksForNamed(FactBase base, SourceFact source) {
        return source.speaksFor().stream().map(base::source).anyMatch(other -> other != null && !other.isAnonymous());
    }

    private static boolean isSupported(FactBase base, ExaminedAct act, SourceFact source) {
        for (Relation kind : List.of(Relation.SUPPORTS, Relation.CONFIRMS)) {
            if (base.to(act.id(), kind).stream().anyMatch(other -> byAnother(base, other, source))) {
                return true;
            }
        }
        // who speaks for what another source said is not alone either
        if (base.backed(act.id()).stream().anyMatch(other -> byAnother(base, other, source))) {
            return true;
        }
        for (String claim : base.from(act.id(), Relation.ASSERTS)) {
            if (base.to(claim, Relation.ASSERTS).stream().anyMatch(other -> byAnother(base, other, source))) {
                return true;
            }
        }
        return false;
    }

    private static boolean byAnother(FactBase base, String act, SourceFact source) {
        ActFact fact = base.act(act);
        return fact != null && fact.by().stream().anyMatch(s -> !base.same(s, source.id()) && !s.equals(source.of()));
    }
}
