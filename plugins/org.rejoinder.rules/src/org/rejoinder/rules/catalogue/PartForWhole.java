package org.rejoinder.rules.catalogue;

import java.util.List;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.facts.FactBase;
import org.rejoinder.rules.facts.SourceFact;

/** GRP-05: what a part said is linked by repeats to what the whole group said. */
public final class PartForWhole implements Rule {

    @Override
    public String id() {
        return "GRP-05";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        for (ExaminedAct act : document.acts()) {
            List<String> repeated = document.ids(act.act().getRepeats());
            for (int i = 0; i < repeated.size(); i++) {
                ActFact other = document.base().act(repeated.get(i));
                String whole = other == null ? null : whole(document.base(), act.sourceIds(), other.by());
                String back = other == null || whole != null ? null : whole(document.base(), other.by(), act.sourceIds());
                if (whole != null || back != null) {
                    String part = whole != null ? act.name() : LocalNames.of(document, other.id());
                    String all = whole != null ? LocalNames.of(document, other.id()) : act.name();
                    report.at(act.act(), RejoinderPackage.Literals.ACT__REPEATS, i).place(act.says()).related(other.id(), "other")
                            .suggest(new Remedy.RemoveClause(ElementPath.of(act.act(), RejoinderPackage.Literals.ACT__REPEATS, i)))
                            .say("message", part, all, LocalNames.of(document, whole != null ? whole : back));
                }
            }
        }
    }

    /** The group that is among the others and that one of the sources is a part of; null if there is none. */
    private static String whole(FactBase base, List<String> parts, List<String> others) {
        for (String id : parts) {
            SourceFact part = base.source(id);
            for (String group = part == null ? null : part.of(); group != null; group = next(base, group)) {
                if (others.contains(group) && !others.contains(id)) {
                    return group;
                }
            }
        }
        return null;
    }

    private static String next(FactBase base, String group) {
        SourceFact fact = base.source(group);
        return fact == null || group.equals(fact.of()) ? null : fact.of();
    }
}
