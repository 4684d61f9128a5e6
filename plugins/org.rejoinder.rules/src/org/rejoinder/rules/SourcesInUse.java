package org.rejoinder.rules;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.facts.SourceFact;

/**
 * The sources of a document's facts, and those of other articles that it refers to: for whoever shows the document. The facts
 * themselves do without, since a reference into another article is not followed for them.
 */
final class SourcesInUse {

    private final ExaminedDocument document;
    private final Map<String, SourceFact> sources = new LinkedHashMap<>();

    private SourcesInUse(ExaminedDocument document) {
        this.document = document;
    }

    /** In the order of the facts, then of their first use. */
    static Collection<SourceFact> of(ExaminedDocument document) {
        SourcesInUse use = new SourcesInUse(document);
        document.facts().sources().forEach(fact -> use.sources.put(fact.id(), fact));
        Deque<String> open = new ArrayDeque<>();
        for (ActFact act : document.facts().acts()) {
            open.addAll(act.by());
            open.addAll(act.chain());
        }
        document.facts().relations().forEach(relation -> open.add(relation.to()));
        document.facts().sources().forEach(fact -> related(fact, open));
        while (!open.isEmpty()) {
            String id = open.remove();
            SourceFact fact = use.sources.containsKey(id) ? null : use.find(id);
            if (fact != null) {
                use.sources.put(id, fact);
                related(fact, open);
            }
        }
        return use.sources.values();
    }

    private static void related(SourceFact fact, Deque<String> open) {
        open.addAll(fact.speaksFor());
        open.addAll(fact.memberOf());
        if (fact.of() != null) {
            open.add(fact.of());
        }
    }

    private SourceFact find(String id) {
        return document.base().act(id) != null ? null : document.base().source(id);
    }
}
