package org.rejoinder.rules.catalogue;

import org.rejoinder.model.Rebuttal;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.model.TargetKind;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;

/** REB-06: a response with content, or a denial with neither content, cue nor target words. */
public final class EmptyDenial implements Rule {

    @Override
    public String id() {
        return "REB-06";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        for (ExaminedAct act : document.acts()) {
            Rebuttal rebuttal = act.rebuttal();
            if (rebuttal == null) {
                continue;
            }
            if (act.isResponse() && rebuttal.getSays() != null) {
                report.at(rebuttal, RejoinderPackage.Literals.ACT__SAYS).place(act.says())
                        .suggest(new Remedy.RemoveClause(ElementPath.of(rebuttal, RejoinderPackage.Literals.ACT__SAYS, 0))).say("message.content", act.name());
            } else if (isEmpty(rebuttal)) {
                report.at(rebuttal).say("message.empty", act.name());
            }
        }
    }

    /** Whether it denies without any words. */
    static boolean isEmpty(Rebuttal rebuttal) {
        boolean denies = rebuttal.getTargets().stream().anyMatch(t -> t.getKind() == TargetKind.DENIES);
        boolean hits = rebuttal.getTargets().stream().anyMatch(t -> t.getAims().stream().anyMatch(a -> a.getWords() != null));
        return denies && !hits && rebuttal.getSays() == null && rebuttal.getCue() == null;
    }
}
