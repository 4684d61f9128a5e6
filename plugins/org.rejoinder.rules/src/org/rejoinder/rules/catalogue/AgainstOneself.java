package org.rejoinder.rules.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rejoinder.model.Aim;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.model.TargetKind;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Scope;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.facts.FactBase;
import org.rejoinder.rules.facts.Relation;

/** REB-02: a source denies its own act, or asserts and disputes one claim. */
public final class AgainstOneself implements Rule {

    @Override
    public String id() {
        return "REB-02";
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
        FactBase base = document.base();
        // what is told several times, or against a claim as well, is one contradiction
        Set<String> told = new HashSet<>();
        for (ExaminedAct act : document.acts()) {
            List<String> taken = new ArrayList<>(base.from(act.id(), Relation.CORRECTS));
            taken.addAll(base.from(act.id(), Relation.RETRACTS));
            for (String target : base.from(act.id(), Relation.DENIES)) {
                ActFact other = base.act(target);
                if (other != null && !target.equals(act.id()) && !taken.contains(target) && common(base, act.sourceIds(), other.by()) != null
                        && told.add(pair(base, act.id(), target))) {
                    Aim aim = aim(document, act, target);
                    report.at(act.act(), RejoinderPackage.Literals.REBUTTAL__TARGETS).place(act.says()).related(target, "other")
                            .suggest(aim == null ? null : TargetKinds.instead(aim, TargetKind.CORRECTS))
                            .suggest(aim == null ? null : TargetKinds.instead(aim, TargetKind.RETRACTS))
                            .say("message.denies", LocalNames.of(document, target), act.name());
                }
            }
            for (String claim : base.from(act.id(), Relation.DISPUTES)) {
                for (String other : base.to(claim, Relation.ASSERTS)) {
                    ActFact fact = base.act(other);
                    String source = fact == null || taken.contains(other) ? null : common(base, act.sourceIds(), fact.by());
                    if (source != null && told.add(pair(base, act.id(), other))) {
                        report.at(act.act(), RejoinderPackage.Literals.ACT__DISPUTES).severity(Severity.WARNING).place(act.says())
                                .related(other, "other").say("message.claim", LocalNames.of(document, other), act.name(),
                                        LocalNames.of(document, source), LocalNames.of(document, claim));
                    }
                }
            }
        }
    }

    /** Two acts, each with what it repeats taken as one. */
    private static String pair(FactBase base, String one, String other) {
        return Collections.min(base.repeats(one)) + " " + Collections.min(base.repeats(other));
    }

    /** Where the act denies the other; null if it does not say so itself. */
    private static Aim aim(ExaminedDocument document, ExaminedAct act, String denied) {
        return act.rebuttal() == null ? null : act.rebuttal().getTargets().stream().filter(t -> t.getKind() == TargetKind.DENIES)
                .flatMap(t -> t.getAims().stream()).filter(a -> denied.equals(document.id(document.target(a)))).findFirst().orElse(null);
    }

    /** A source that both have; null if there is none. */
    private static String common(FactBase base, List<String> one, List<String> other) {
        return one.stream().filter(s -> other.stream().anyMatch(t -> base.same(s, t))).findFirst().orElse(null);
    }
}
