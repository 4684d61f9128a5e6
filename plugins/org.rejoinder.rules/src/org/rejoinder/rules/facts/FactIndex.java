package org.rejoinder.rules.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which articles have to do with each other: one names an act or source of the other, or both assert or dispute a shared claim,
 * directly or by way of further articles. So that of a thousand articles only those few are looked at that can bear on one.
 * Immutable.
 */
public final class FactIndex {

    private final List<ArticleFacts> articles;
    private final List<Set<String>> keys = new ArrayList<>();
    private final Map<String, List<Integer>> byKey = new HashMap<>();

    /** Indexes articles; their order is kept. */
    public FactIndex(List<ArticleFacts> articles) {
        this.articles = List.copyOf(articles);
        for (int i = 0; i < this.articles.size(); i++) {
            Set<String> own = keys(this.articles.get(i));
            keys.add(own);
            for (String key : own) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>(2)).add(i);
            }
        }
    }

    /**
     * The articles that have to do with one, in the order of the index.
     *
     * @param one the article as it is now, which need not be in the index
     * @param stale what the index knows of it, which counts for nothing; null if it knows nothing
     */
    public List<ArticleFacts> connected(ArticleFacts one, ArticleFacts stale) {
        BitSet reached = new BitSet();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(keys(one));
        while (!open.isEmpty()) {
            String key = open.poll();
            if (seen.add(key)) {
                for (int article : byKey.getOrDefault(key, List.of())) {
                    if (articles.get(article) != stale && !reached.get(article)) {
                        reached.set(article);
                        open.addAll(keys.get(article));
                    }
                }
            }
        }
        return reached.stream().mapToObj(articles::get).toList();
    }

    /** What an article is known by and what it names: articles as {@code @Id}, shared claims as they are. */
    private static Set<String> keys(ArticleFacts facts) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add("@" + facts.article());
        for (RelationFact relation : facts.relations()) {
            boolean claim = relation.kind() == Relation.ASSERTS || relation.kind() == Relation.DISPUTES;
            name(keys, relation.to(), claim);
        }
        for (ActFact act : facts.acts()) {
            act.by().forEach(source -> name(keys, source, false));
            act.chain().forEach(source -> name(keys, source, false));
        }
        for (SourceFact source : facts.sources()) {
            name(keys, source.id(), false);
            if (source.of() != null) {
                name(keys, source.of(), false);
            }
            source.speaksFor().forEach(other -> name(keys, other, false));
            source.memberOf().forEach(other -> name(keys, other, false));
        }
        return keys;
    }

    private static void name(Set<String> keys, String id, boolean claim) {
        int dot = id.lastIndexOf('.');
        if (dot > 0) {
            keys.add("@" + id.substring(0, dot));
        } else if (claim) {
            keys.add(id);
        }
    }
}
