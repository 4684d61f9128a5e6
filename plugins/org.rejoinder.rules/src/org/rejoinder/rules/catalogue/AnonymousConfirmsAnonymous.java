package org.rejoinder.rules.catalogue;

import java.util.LinkedHashSet;
import java.util.Set;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Scope;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.facts.FactBase;
import org.rejoinder.rules.facts.Relation;

/** CHN-04: two acts that speak for each other, not linked by repeats, each rest on an anonymous source. */
public final class AnonymousConfirmsAnonymous implements Rule {

    @Override
    public String id() {
        return "CHN-04";
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
            Set<String> others = document.base().backed(act.id());
            for (String claim : document.base().from(act.id(), Relation.ASSERTS)) {
                // whoever asserts a claim does so for each other: told once, at the later
                document.base().to(claim, Relation.ASSERTS).stream().filter(other -> isEarlier(document.act(other), act)).forEach(others::add);
            }
            if (others.isEmpty() || !isAnonymous(document.base(), document.base().act(act.id()))) {
                continue;
            }
            for (String other : others) {
                ActFact fact = document.base().act(other);
                if (fact != null && !other.equals(act.id()) && isAnonymous(document.base(), fact)
                        && !isOneTelling(document.base(), act.id(), other) && !shareOrigin(document, act.id(), other)) {
                    report.at(act.act()).place(act.says()).related(other, "other")
                            .say("message", LocalNames.of(document, other), act.name());
                    break;
                }
            }
        }
    }

    /** Whether two acts are one, or one is told within the other. */
    private static boolean isOneTelling(FactBase base, String one, String other) {
        return tellings(base, one).contains(other) || tellings(base, other).contains(one);
    }

    /** An act, the acts around it, and what each of them repeats. */
    private static Set<String> tellings(FactBase base, String act) {
        Set<String> tellings = new LinkedHashSet<>();
        for (ActFact at = base.act(act); at != null && !tellings.contains(at.id()); at = at.parent() == null ? null : base.act(at.parent())) {
            tellings.addAll(base.repeats(at.id()));
        }
        return tellings;
    }

    /** Whether both come from one source: that is certain, and CHN-02's. */
    private static boolean shareOrigin(ExaminedDocument document, String one, String other) {
        return document.lineage().origins(one).stream()
                .anyMatch(origin -> document.lineage().origins(other).stream().anyMatch(o -> o.identity().equals(origin.identity())));
    }

    /** Whether an act is declared before another of the document; one of another article (null) always is. */
    private static boolean isEarlier(ExaminedAct one, ExaminedAct other) {
        return one == null || one.number() < other.number();
    }

    private static boolean isAnonymous(FactBase base, ActFact fact) {
        if (fact == null) {
            return false;
        }
        return fact.by().stream().anyMatch(base::isAnonymous) || fact.chain().stream().anyMatch(base::isAnonymous);
    }
}
