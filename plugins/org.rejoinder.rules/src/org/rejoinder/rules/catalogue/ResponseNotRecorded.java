package org.rejoinder.rules.catalogue;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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
import org.rejoinder.rules.facts.RelationFact;
import org.rejoinder.rules.facts.SourceFact;

/** REB-05: a party is accused or undermined by name, and no response of it is recorded. */
public final class ResponseNotRecorded implements Rule {

    @Override
    public String id() {
        return "REB-05";
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
        Set<String> reported = new HashSet<>();
        for (ExaminedAct act : document.acts()) {
            Set<String> parties = new LinkedHashSet<>(base.from(act.id(), Relation.ACCUSES));
            for (String target : base.from(act.id(), Relation.UNDERMINES)) {
                if (base.source(target) != null && !base.source(target).isAnonymous()) {
                    parties.add(target);
                }
            }
            List<String> linked = parties.isEmpty() ? List.of() : base.repeats(act.id());
            for (String party : parties) {
                boolean first = reported.add(party + " " + linked.stream().sorted().findFirst().orElse(""));
                if (first && !responded(base, linked, party) && !answersSomething(document, party) && !act.sourceIds().contains(party)) {
                    report.at(act.act()).place(act.says()).say("message", act.name(), LocalNames.of(document, party));
                }
            }
        }
    }

    /** Whether the party has a rebuttal here whose target is misspelt: it may be the response. */
    private static boolean answersSomething(ExaminedDocument document, String party) {
        return document.acts().stream().filter(act -> act.rebuttal() != null).anyMatch(act -> {
            boolean lost = act.rebuttal().getTargets().stream().flatMap(target -> target.getAims().stream()).anyMatch(aim -> document.target(aim) == null)
                    || document.values(act.rebuttal().getAsked()).size() < act.rebuttal().getAsked().size();
            return lost && act.sourceIds().stream().anyMatch(source -> speaksFor(document.base(), source, party, new HashSet<>()));
        });
    }

    private static boolean responded(FactBase base, List<String> acts, String party) {
        for (String act : acts) {
            for (RelationFact relation : base.to(act)) {
                ActFact response = base.act(relation.from());
                boolean answers = relation.kind() != Relation.REPEATS && relation.kind() != Relation.SUPPORTS;
                // a response whose source is missing, or misspelt, is told of itself
                if (response != null && answers && (response.by().isEmpty() || response.by().stream().anyMatch(s -> speaksFor(base, s, party, new HashSet<>())))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean speaksFor(FactBase base, String source, String party, Set<String> seen) {
        if (base.same(source, party)) {
            return true;
        }
        SourceFact fact = seen.add(source) ? base.source(source) : null;
        return fact != null && fact.speaksFor().stream().anyMatch(next -> speaksFor(base, next, party, seen));
    }
}
