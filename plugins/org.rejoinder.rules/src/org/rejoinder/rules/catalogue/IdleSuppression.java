package org.rejoinder.rules.catalogue;

import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.model.Suppression;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.Severity;

/** SUP-01: a suppression silences nothing, or names no rule. */
public final class IdleSuppression implements Rule {

    @Override
    public String id() {
        return "SUP-01";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean runsLast() {
        return true;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        for (Suppression idle : document.idleSuppressions()) {
            // one without a rule's id is not written as it should be, and told as that
            if (idle.getRule() == null) {
                continue;
            }
            Rule rule = RuleRegistry.standard().rule(idle.getRule());
            String key = rule == null ? "unknown" : rule.isSilenceable() ? "message" : "firm";
            report.at(idle, RejoinderPackage.Literals.SUPPRESSION__RULE).remedy(new Remedy.RemoveClause(ElementPath.of(idle)))
                    .say(key, idle.getRule());
        }
    }
}
