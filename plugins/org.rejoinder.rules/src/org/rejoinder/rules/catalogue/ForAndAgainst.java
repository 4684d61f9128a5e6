package org.rejoinder.rules.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rejoinder.model.Aim;
import org.rejoinder.model.Target;
import org.rejoinder.model.TargetKind;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.facts.FactBase;
import org.rejoinder.rules.facts.Relation;
import org.rejoinder.rules.facts.RelationFact;

/** REB-09: one source both supports and attacks the same act. */
public final class ForAndAgainst implements Rule {

    @Override
    public String id() {
        return "REB-09";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        FactBase base = document.base();
        for (ExaminedAct act : document.acts()) {
            Set<String> reported = new HashSet<>();
            for (RelationFact attack : base.from(act.id())) {
                if (!attack.kind().attacks() || base.act(attack.to()) == null || !reported.add(attack.to())) {
                    continue;
                }
                for (RelationFact support : base.to(attack.to())) {
                    boolean speaksFor = support.kind() == Relation.SUPPORTS || support.kind() == Relation.CONFIRMS;
                    ActFact other = speaksFor ? base.act(support.from()) : null;
                    if (other != null && other.by().stream().anyMatch(s -> act.sourceIds().stream().anyMatch(t -> base.same(s, t)))) {
                        report.at(act.act()).place(act.says()).related(attack.to(), "other").suggest(withoutAttack(document, act, attack.to()))
                                .say("message", act.name(), LocalNames.of(document, attack.to()));
                        break;
                    }
                }
            }
        }
    }

    /** Takes the attack back; null where the act has no other target, and would have none then. */
    private static Remedy withoutAttack(ExaminedDocument document, ExaminedAct act, String attacked) {
        List<Aim> aims = act.rebuttal() == null ? List.of() : act.rebuttal().getTargets().stream().flatMap(t -> t.getAims().stream()).toList();
        return aims.size() < 2 ? null : aims.stream().filter(aim -> ((Target) aim.eContainer()).getKind() != TargetKind.CONFIRMS)
                .filter(aim -> attacked.equals(document.id(document.target(aim)))).findFirst()
                .map(aim -> (Remedy) new Remedy.RemoveClause(ElementPath.of(aim))).orElse(null);
    }
}
