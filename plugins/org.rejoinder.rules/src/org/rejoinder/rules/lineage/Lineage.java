package org.rejoinder.rules.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rejoinder.model.SourceKind;
import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.facts.FactBase;
import org.rejoinder.rules.facts.Relation;
import org.rejoinder.rules.facts.SourceFact;

/**
 * Where acts ultimately come from, from facts only. Behind an act stand the acts that it repeats; behind a part its group;
 * behind a spokesperson whom it speaks for; behind an outlet what is nested in its act, else what the act rests on, else, if
 * other acts of the same repeated one name a source, that, and only then the outlet itself.
 */
public final class Lineage {

    private final FactBase base;
    private final Map<String, List<Origin>> known = new HashMap<>();
    private final LineageSentence sentence;

    /** Reads lineage off facts. */
    public Lineage(FactBase base) {
        this.base = base;
        this.sentence = new LineageSentence(base);
    }

    /** The ultimate origins of an act, each once. */
    public List<Origin> origins(String act) {
        List<Origin> origins = known.get(act);
        if (origins == null) {
            Map<String, Origin> found = new LinkedHashMap<>();
            follow(act, List.of(), new HashSet<>(), found);
            origins = List.copyOf(found.values());
            known.put(act, origins);
        }
        return origins;
    }

    /** The outlets through which an act, or what it repeats, came; by identity, in the order met. */
    public List<String> outlets(String act) {
        Map<String, String> outlets = new LinkedHashMap<>();
        for (String each : base.repeats(act)) {
            ActFact fact = base.act(each);
            if (fact != null) {
                fact.by().forEach(source -> addOutlet(source, outlets));
                fact.chain().forEach(source -> addOutlet(source, outlets));
                addOutlet(base.articleOf(each) == null ? null : base.articleOf(each).outlet(), outlets);
            }
        }
        return List.copyOf(outlets.values());
    }

    private void addOutlet(String source, Map<String, String> outlets) {
        SourceFact known = source == null ? null : base.source(source);
        if (known != null && known.kind() == SourceKind.OUTLET) {
            outlets.putIfAbsent(base.identity(source), source);
        }
    }

    /** Origins and outlets of an act in words, as in "Three outlets, one anonymous origin". */
    public String sentence(String act) {
        return sentence.of(outlets(act), origins(act));
    }

    private void follow(String act, List<String> path, Set<String> visited, Map<String, Origin> found) {
        if (visited.contains(act)) {
            return;
        }
        List<String> linked = base.repeats(act);
        visited.addAll(linked);
        int before = found.size();
        for (String each : linked) {
            ActFact fact = base.act(each);
            if (fact != null) {
                List<String> way = new ArrayList<>(path);
                way.add(act);
                if (!each.equals(act)) {
                    way.add(each);
                }
                behind(fact, way, visited, found);
            }
        }
        if (found.size() == before) {
            for (String each : linked) {
                ActFact fact = base.act(each);
                if (fact != null) {
                    List<String> way = new ArrayList<>(path);
                    way.add(each);
                    fact.by().forEach(source -> add(source, way, found));
                }
            }
        }
    }

    private void behind(ActFact act, List<String> way, Set<String> visited, Map<String, Origin> found) {
        for (String source : act.by()) {
            SourceFact fact = base.source(source);
            if (fact == null || fact.kind() != SourceKind.OUTLET) {
                ultimate(source, way, new HashSet<>(), found);
            } else {
                List<String> children = base.children(act.id());
                (children.isEmpty() ? base.from(act.id(), Relation.RESTS_ON) : children)
                        .forEach(next -> follow(next, way, visited, found));
            }
        }
    }

    private void ultimate(String source, List<String> way, Set<String> visited, Map<String, Origin> found) {
        if (!visited.add(source)) {
            return;
        }
        SourceFact fact = base.source(source);
        List<String> further = fact == null ? List.of() : fact.of() != null ? List.of(fact.of()) : fact.speaksFor();
        List<String> open = further.stream().filter(s -> !visited.contains(s)).toList();
        if (open.isEmpty()) {
            add(source, way, found);
            return;
        }
        List<String> longer = new ArrayList<>(way);
        longer.add(source);
        open.forEach(next -> ultimate(next, longer, visited, found));
    }

    private void add(String source, List<String> way, Map<String, Origin> found) {
        List<String> path = new ArrayList<>(way);
        path.add(source);
        SourceFact fact = base.source(source);
        found.putIfAbsent(base.identity(source), new Origin(source, base.identity(source), fact != null && fact.isAnonymous(), path));
    }
}
