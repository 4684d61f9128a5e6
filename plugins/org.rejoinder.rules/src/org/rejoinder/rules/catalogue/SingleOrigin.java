package org.rejoinder.rules.catalogue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Scope;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.facts.FactBase;
import org.rejoinder.rules.facts.Relation;
import org.rejoinder.rules.lineage.Origin;

/** CHN-02: two acts that speak for one claim, or of which one backs the other, not linked by repeats, share their ultimate origin. */
public final class SingleOrigin implements Rule {

    @Override
    public String id() {
        return "CHN-02";
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
            Set<String> linked = null;
            for (String claim : document.base().from(act.id(), Relation.ASSERTS)) {
                for (String other : document.base().to(claim, Relation.ASSERTS)) {
                    linked = linked == null ? new HashSet<>(document.base().repeats(act.id())) : linked;
                    if (comes(document, act.id(), other) && !linked.contains(other) && !related(document.base(), act.id(), other)
                            && shared(document, report, act, other, claim)) {
                        break;
                    }
                }
            }
            backed(document, report, act);
        }
    }

    /** An act that supports or confirms another's, with one origin behind both; what came the same way, as what a source argues from its own act, is no second report. */
    private static void backed(ExaminedDocument document, Report report, ExaminedAct act) {
        for (String other : document.base().backed(act.id())) {
            ActFact fact = document.base().act(other);
            boolean twoReports = fact != null && !same(document.base(), document.base().act(act.id()).chain(), fact.chain());
            if (twoReports && document.base().from(act.id(), Relation.ASSERTS).stream().noneMatch(document.base().from(other, Relation.ASSERTS)::contains)
                    && !document.base().repeats(act.id()).contains(other) && !related(document.base(), act.id(), other)
                    && shared(document, report, act, other, null)) {
                return;
            }
        }
    }

    private static boolean same(FactBase base, List<String> one, List<String> two) {
        return one.size() == two.size() && one.stream().allMatch(s -> two.stream().anyMatch(t -> base.same(s, t)));
    }

    private static boolean shared(ExaminedDocument document, Report report, ExaminedAct act, String other, String claim) {
        Map<String, Origin> origins = new HashMap<>();
        document.lineage().origins(act.id()).forEach(o -> origins.put(o.identity(), o));
        for (Origin origin : document.lineage().origins(other)) {
            if (origins.containsKey(origin.identity())) {
                List<String> path = origins.get(origin.identity()).path();
                report.at(act.act()).place(act.says()).related(other, "other")
                        .suggest(new Remedy.AddClause(ElementPath.of(act.act()), "repeats " + LocalNames.of(document, other))).say(claim == null ? "backed" : "message", LocalNames.of(document, other), act.name(),
                        claim == null ? "" : LocalNames.of(document, claim), LocalNames.of(document, origin.source()),
                        String.join(" → ", path.stream().map(step -> LocalNames.of(document, step)).toList())
                                + "; " + String.join(" → ", origin.path().stream().map(step -> LocalNames.of(document, step)).toList()));
                return true;
            }
        }
        return false;
    }

    /** Whether the other act comes first, so that a pair is reported once; one of another article always does. */
    private static boolean comes(ExaminedDocument document, String act, String other) {
        ExaminedAct own = document.act(other);
        return !other.equals(act) && (own == null || own.number() < document.act(act).number());
    }

    /** An act nested in the other tells the same act, and one that rests on the other says so. */
    private static boolean related(FactBase base, String one, String other) {
        return within(base, one, other) || within(base, other, one) || rests(base, one, other) || rests(base, other, one);
    }

    /** Whether an act says itself, at the first step or at a later one, that it is inferred from the other. */
    private static boolean rests(FactBase base, String act, String other) {
        Set<String> reached = new LinkedHashSet<>(base.from(act, Relation.RESTS_ON));
        for (Deque<String> left = new ArrayDeque<>(reached); !left.isEmpty();) {
            base.from(left.pop(), Relation.RESTS_ON).stream().filter(reached::add).forEach(left::add);
        }
        return reached.contains(other);
    }

    private static boolean within(FactBase base, String one, String other) {
        ActFact at = base.act(one);
        while (at != null && at.parent() != null) {
            if (at.parent().equals(other)) {
                return true;
            }
            at = base.act(at.parent());
        }
        return false;
    }
}
