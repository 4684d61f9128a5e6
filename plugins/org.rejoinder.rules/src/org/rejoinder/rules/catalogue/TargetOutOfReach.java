package org.rejoinder.rules.catalogue;

import java.util.List;
import org.rejoinder.model.Aim;
import org.rejoinder.model.Claim;
import org.rejoinder.model.Named;
import org.rejoinder.model.Source;
import org.rejoinder.model.Target;
import org.rejoinder.model.TargetKind;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.facts.FactBase;
import org.rejoinder.rules.facts.Relation;
import org.rejoinder.rules.facts.SourceFact;

/** REB-03: undercuts what rests on nothing, undermines what is neither source nor act, takes back what another said, denies a source. */
public final class TargetOutOfReach implements Rule {

    @Override
    public String id() {
        return "REB-03";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        for (ExaminedAct act : document.acts()) {
            for (Target target : act.rebuttal() == null ? List.<Target>of() : act.rebuttal().getTargets()) {
                for (Aim aim : target.getAims()) {
                    check(document, report, act, target.getKind(), aim);
                }
            }
        }
    }

    private static void check(ExaminedDocument document, Report report, ExaminedAct act, TargetKind kind, Aim aim) {
        Named named = document.value(aim.getTarget());
        String id = document.id(document.target(aim));
        if (kind == TargetKind.UNDERCUTS && document.base().act(id) != null
                && document.base().from(id, Relation.RESTS_ON).isEmpty()) {
            report.at(aim).place(act.says()).suggest(TargetKinds.instead(aim, TargetKind.UNDERMINES)).say("message.undercuts", act.name(), LocalNames.of(document, id));
        } else if (kind == TargetKind.UNDERMINES && named instanceof Claim) {
            report.at(aim).place(act.says()).say("message.undermines", act.name(), LocalNames.of(document, id));
        } else if (kind != TargetKind.UNDERMINES && named instanceof Source) {
            report.at(aim).severity(Severity.WARNING).place(act.says()).suggest(TargetKinds.instead(aim, TargetKind.UNDERMINES))
                    .say("message.source", act.name(), kind.getLiteral(), LocalNames.of(document, id));
        } else if ((kind == TargetKind.CORRECTS || kind == TargetKind.RETRACTS) && isOthers(document.base(), act, id)) {
            report.at(aim).place(act.says()).related(id, "others").suggest(TargetKinds.instead(aim, TargetKind.DENIES))
                    .say("message.others", act.name(), kind.getLiteral(), LocalNames.of(document, id));
        }
    }

    /** Whether an act is of others than who takes it back, and neither speaks for the other. */
    private static boolean isOthers(FactBase base, ExaminedAct act, String target) {
        ActFact other = base.act(target);
        return other != null && !other.by().isEmpty() && !act.sourceIds().isEmpty()
                && other.by().stream().noneMatch(theirs -> act.sourceIds().stream().anyMatch(own -> base.same(own, theirs)
                        || speaksFor(base, own, theirs) || speaksFor(base, theirs, own)));
    }

    private static boolean speaksFor(FactBase base, String one, String other) {
        SourceFact fact = base.source(one);
        return fact != null && fact.speaksFor().stream().anyMatch(whom -> base.same(whom, other));
    }
}
