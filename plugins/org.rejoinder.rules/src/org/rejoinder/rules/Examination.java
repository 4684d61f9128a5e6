package org.rejoinder.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rejoinder.rules.facts.ArticleFacts;
import org.rejoinder.rules.lineage.Ledger;
import org.rejoinder.rules.reading.PassageReading;
import org.rejoinder.text.Place;

/** The outcome of an examination: immutable, plain values that any thread may read. No model is held. */
public final class Examination {

    private final List<Finding> findings;
    private final List<Suppressed> suppressed;
    private final List<PassageReading> passages;
    private final List<ActReading> acts;
    private final List<SourceReading> sources;
    private final List<Place> zones;
    private final Ledger ledger;
    private final ArticleFacts facts;
    private final Map<String, ActReading> actById = new HashMap<>();

    Examination(List<Finding> findings, List<Suppressed> suppressed, List<PassageReading> passages, List<ActReading> acts,
            List<SourceReading> sources, List<Place> zones, Ledger ledger, ArticleFacts facts) {
        this.findings = List.copyOf(findings);
        this.suppressed = List.copyOf(suppressed);
        this.passages = List.copyOf(passages);
        this.acts = List.copyOf(acts);
        this.sources = List.copyOf(sources);
        this.zones = List.copyOf(zones);
        this.ledger = ledger;
        this.facts = facts;
        acts.forEach(a -> actById.put(a.id(), a));
    }

    /** The findings, by declaration, then in the order of the catalogue. */
    public List<Finding> findings() {
        return findings;
    }

    /** The findings that the annotator has considered and silenced. */
    public List<Suppressed> suppressed() {
        return suppressed;
    }

    /** What became of each passage, by declaration. */
    public List<PassageReading> passages() {
        return passages;
    }

    /** What became of the passage at a path, as in {@code S2/says}; null if there is none. */
    public PassageReading passage(ElementPath path) {
        for (int i = first(passages, PassageReading::path, path.position()); i < passages.size()
                && passages.get(i).path().position() == path.position(); i++) {
            if (passages.get(i).path().equals(path)) {
                return passages.get(i);
            }
        }
        return null;
    }

    /** The statements and rebuttals, in the order of declaration. */
    public List<ActReading> acts() {
        return acts;
    }

    /** The act at a position among the document's elements; null if there is none. */
    public ActReading act(int position) {
        int at = first(acts, ActReading::path, position);
        return at < acts.size() && acts.get(at).path().position() == position ? acts.get(at) : null;
    }

    /** An act by its qualified name; null if the document has none. */
    public ActReading act(String id) {
        return actById.get(id);
    }

    /** The sources that the document declares or uses. */
    public List<SourceReading> sources() {
        return sources;
    }

    /** Places of what is not part of the article. */
    public List<Place> zones() {
        return zones;
    }

    /** Who is accused or contradicted, and what they answered. */
    public Ledger ledger() {
        return ledger;
    }

    /** What other articles may know of this one. */
    public ArticleFacts facts() {
        return facts;
    }

    /** Number of the first of some values, which are in the order of their positions, that is at the position or behind it. */
    private static <T> int first(List<T> values, Function<T, ElementPath> path, int position) {
        int low = 0;
        int high = values.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (path.apply(values.get(middle)).position() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
