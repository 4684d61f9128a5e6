package org.rejoinder.rules.catalogue;

import org.eclipse.emf.ecore.EObject;
import org.rejoinder.model.Aim;
import org.rejoinder.model.Rebuttal;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.model.Target;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;

/** REB-01: a rebuttal is directed against nothing, or against itself. */
public final class TargetMissing implements Rule {

    @Override
    public String id() {
        return "REB-01";
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
            boolean any = false;
            boolean others = rebuttal.getTargets().stream().mapToInt(t -> t.getAims().size()).sum() > 1;
            for (Target target : rebuttal.getTargets()) {
                for (Aim aim : target.getAims()) {
                    EObject hit = (EObject) aim.eGet(RejoinderPackage.Literals.AIM__TARGET, false);
                    any = true;
                    if (hit == rebuttal) {
                        report.at(aim, RejoinderPackage.Literals.AIM__TARGET).place(act.says())
                                .suggest(others ? new Remedy.RemoveClause(ElementPath.of(aim)) : null).say("itself", act.name());
                    }
                }
            }
            if (!any && !act.isResponse()) {
                report.at(rebuttal).place(act.says()).say("message", act.name());
            }
        }
    }
}
