package org.rejoinder.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.model.Source;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Scope;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.facts.Cycles;
import org.rejoinder.rules.facts.FactBase;
import org.rejoinder.rules.facts.Relation;
import org.rejoinder.rules.facts.SourceFact;

/** CHN-01: acts or sources lead in a circle. */
public final class CircularReference implements Rule {

    @Override
    public String id() {
        return "CHN-01";
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
        List<String> acts = document.acts().stream().map(ExaminedAct::id).toList();
        for (Relation relation : List.of(Relation.REPEATS, Relation.RESTS_ON, Relation.SUPPORTS, Relation.ANSWERS)) {
            for (List<String> cycle : Cycles.from(acts, act -> base.from(act, relation))) {
                reportActs(document, report, feature(relation), cycle);
            }
        }
        List<String> sources = document.sources().stream().map(document::id).toList();
        reportSources(document, report, sources, RejoinderPackage.Literals.SOURCE__SPEAKS_FOR, SourceFact::speaksFor);
        reportSources(document, report, sources, RejoinderPackage.Literals.SOURCE__MEMBER_OF, SourceFact::memberOf);
        reportSources(document, report, sources, RejoinderPackage.Literals.SOURCE__OF, s -> s.of() == null ? List.of() : List.of(s.of()));
    }

    /** In a method and not a constant, so that listing the rules loads nothing of the model. */
    private static EReference feature(Relation relation) {
        return switch (relation) {
            case REPEATS -> RejoinderPackage.Literals.ACT__REPEATS;
            case RESTS_ON -> RejoinderPackage.Literals.ACT__RESTS_ON;
            case SUPPORTS -> RejoinderPackage.Literals.ACT__SUPPORTS;
            case ANSWERS -> RejoinderPackage.Literals.ACT__ANSWERS;
            default -> throw new IllegalArgumentException(relation.toString());
        };
    }

    private static void reportActs(ExaminedDocument document, Report report, EReference feature, List<String> cycle) {
        for (String id : cycle) {
            ExaminedAct act = document.act(id);
            if (act != null) {
                Report.Draft draft = report.at(act.act(), feature).place(act.says());
                cycle.stream().filter(other -> !other.equals(id)).forEach(other -> draft.related(other, "member"));
                broken(document, act.act(), feature, cycle).forEach(draft::suggest);
                draft.say("message", word(feature), path(cycle, id));
                return;
            }
        }
    }

    private static void reportSources(ExaminedDocument document, Report report, List<String> own, EReference feature,
            Function<SourceFact, List<String>> edges) {
        for (List<String> cycle : Cycles.from(own, id -> document.base().source(id) == null ? List.of() : edges.apply(document.base().source(id)))) {
            for (Source source : document.sources()) {
                if (cycle.contains(document.id(source))) {
                    Report.Draft draft = report.at(source, feature);
                    broken(document, source, feature, cycle).forEach(draft::suggest);
                    draft.say("message", word(feature), path(cycle, document.id(source)));
                    break;
                }
            }
        }
    }

    /** What takes an element out of a circle: each of its references into it. */
    private static List<Remedy> broken(ExaminedDocument document, EObject element, EReference feature, List<String> cycle) {
        Object value = element.eGet(feature);
        List<?> references = value instanceof List<?> list ? list : List.of(value);
        List<Remedy> remedies = new ArrayList<>();
        for (int i = 0; i < references.size(); i++) {
            if (cycle.contains(document.id((EObject) references.get(i)))) {
                remedies.add(new Remedy.RemoveClause(ElementPath.of(element, feature, i)));
            }
        }
        return remedies;
    }

    /** The circle as a way that begins and ends at one of its members. */
    private static String path(List<String> cycle, String first) {
        int at = cycle.indexOf(first);
        StringBuilder path = new StringBuilder();
        for (int i = 0; i <= cycle.size(); i++) {
            path.append(i == 0 ? "" : " → ").append(cycle.get((at + i) % cycle.size()));
        }
        return path.toString();
    }

    /** The clause as the language writes it. */
    private static String word(EReference feature) {
        return feature.getName().replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
    }
}
