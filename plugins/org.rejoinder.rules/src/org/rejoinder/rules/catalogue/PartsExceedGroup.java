package org.rejoinder.rules.catalogue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.facts.SourceFact;

/** GRP-02: one act is by parts of one group whose sizes sum above the group’s. */
public final class PartsExceedGroup implements Rule {

    @Override
    public String id() {
        return "GRP-02";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        for (ExaminedAct act : document.acts()) {
            Map<String, Integer> sums = new LinkedHashMap<>();
            for (String id : new LinkedHashSet<>(act.sourceIds())) {
                SourceFact part = document.base().source(id);
                if (part != null && part.of() != null) {
                    sums.merge(part.of(), Math.max(1, part.size()), Integer::sum);
                }
            }
            for (Map.Entry<String, Integer> sum : sums.entrySet()) {
                SourceFact group = document.base().source(sum.getKey());
                if (group != null && group.size() > 0 && sum.getValue() > group.size() && act.sourceIds().size() > 1) {
                    report.at(act.act(), RejoinderPackage.Literals.ACT__BY).place(act.says()).related(group.id(), "group")
                            .say("message", act.name(), LocalNames.of(document, group.id()), sum.getValue(), group.size());
                }
            }
        }
    }
}
