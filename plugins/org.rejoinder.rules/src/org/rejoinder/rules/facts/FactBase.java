package org.rejoinder.rules.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Facts of several articles, indexed. Immutable once made. */
public final class FactBase {

    private final List<ArticleFacts> articles;
    private final Map<String, ActFact> acts = new LinkedHashMap<>();
    private final Map<String, SourceFact> sources = new HashMap<>();
    private final Map<String, String> identities = new HashMap<>();
    private final Map<String, ClaimFact> claims = new HashMap<>();
    private final Map<String, List<RelationFact>> from = new HashMap<>();
    private final Map<String, List<RelationFact>> to = new HashMap<>();
    private final Map<String, ArticleFacts> articleOf = new HashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();

    /** Indexes articles; of two that declare one id the first counts. */
    public FactBase(Collection<ArticleFacts> articles) {
        this.articles = first(articles);
        for (ArticleFacts article : this.articles) {
            article.acts().forEach(act -> {
                if (acts.putIfAbsent(act.id(), act) == null) {
                    articleOf.put(act.id(), article);
                    if (act.parent() != null) {
                        children.computeIfAbsent(act.parent(), k -> new ArrayList<>(2)).add(act.id());
                    }
                }
            });
            // what the declaring article says of a source counts more than what another one knows of it
            article.sources().forEach(source -> sources.merge(source.id(), source, (a, b) -> !a.declared() && b.declared() ? b : a));
            article.claims().forEach(claim -> claims.putIfAbsent(claim.id(), claim));
            for (RelationFact relation : article.relations()) {
                from.computeIfAbsent(relation.from(), k -> new ArrayList<>(2)).add(relation);
                to.computeIfAbsent(relation.to(), k -> new ArrayList<>(2)).add(relation);
            }
        }
        sources.forEach((id, source) -> identities.put(id, source.identity()));
    }

    /** Of several articles under one Id, which is an error, the first: what one says counts for no other. */
    private static List<ArticleFacts> first(Collection<ArticleFacts> articles) {
        Set<String> ids = new HashSet<>();
        return articles.stream().filter(a -> a.article().isEmpty() || ids.add(a.article())).toList();
    }

    /** The articles, in the given order; of several under one Id the first. */
    public List<ArticleFacts> articles() {
        return articles;
    }

    /** All acts, by article and in the order of declaration. */
    public Collection<ActFact> acts() {
        return acts.values();
    }

    /** An act by its qualified name; null if there is none. */
    public ActFact act(String id) {
        return acts.get(id);
    }

    /** A source by its qualified name; null if there is none. */
    public SourceFact source(String id) {
        return sources.get(id);
    }

    /** Whether a source is known whose name is withheld. */
    public boolean isAnonymous(String source) {
        SourceFact known = sources.get(source);
        return known != null && known.isAnonymous();
    }

    /** A claim by its qualified name; null if there is none. */
    public ClaimFact claim(String id) {
        return claims.get(id);
    }

    /** The article that an act is of; null if there is no such act. */
    public ArticleFacts articleOf(String act) {
        return articleOf.get(act);
    }

    /** Ids of the acts that are nested in an act directly. */
    public List<String> children(String act) {
        return children.getOrDefault(act, List.of());
    }

    /** Ids of the known acts that are one with this by {@code repeats}, itself first, in the order in which they are reached. */
    public List<String> repeats(String act) {
        if (from(act, Relation.REPEATS).isEmpty() && to(act, Relation.REPEATS).isEmpty()) {
            return List.of(act);
        }
        LinkedHashSet<String> linked = new LinkedHashSet<>(List.of(act));
        Deque<String> open = new ArrayDeque<>(linked);
        while (!open.isEmpty()) {
            String next = open.poll();
            for (RelationFact relation : from(next)) {
                if (relation.kind() == Relation.REPEATS && acts.containsKey(relation.to()) && linked.add(relation.to())) {
                    open.add(relation.to());
                }
            }
            for (RelationFact relation : to(next)) {
                if (relation.kind() == Relation.REPEATS && acts.containsKey(relation.from()) && linked.add(relation.from())) {
                    open.add(relation.from());
                }
            }
        }
        return List.copyOf(linked);
    }

    /** The name by which a reader knows a source; the id where nothing is known. */
    public String display(String source) {
        SourceFact known = sources.get(source);
        return known == null ? source : known.display();
    }

    /** What an act relates to, in the order written. */
    public List<RelationFact> from(String act) {
        return from.getOrDefault(act, List.of());
    }

    /** What relates to an act, claim or source. */
    public List<RelationFact> to(String id) {
        return to.getOrDefault(id, List.of());
    }

    /** Ids of what an act relates to in one way, in the order written. */
    public List<String> from(String act, Relation kind) {
        return of(from(act), kind, RelationFact::to);
    }

    /** Ids of the acts that relate to something in one way. */
    public List<String> to(String id, Relation kind) {
        return of(to(id), kind, RelationFact::from);
    }

    /** Ids of what an act speaks for: what it supports, then what it confirms, each once. */
    public Set<String> backed(String act) {
        Set<String> backed = new LinkedHashSet<>(from(act, Relation.SUPPORTS));
        backed.addAll(from(act, Relation.CONFIRMS));
        return backed;
    }

    /** Asked for each act by each rule that looks at relations, and mostly in vain. */
    private static List<String> of(List<RelationFact> relations, Relation kind, Function<RelationFact, String> end) {
        List<String> ids = List.of();
        for (RelationFact relation : relations) {
            if (relation.kind() == kind) {
                ids = ids.isEmpty() ? new ArrayList<>(2) : ids;
                ids.add(end.apply(relation));
            }
        }
        return ids;
    }

    /** Whether two sources are one: the same declaration, or the same kind and name (see {@link SourceFact#identity()}). */
    public boolean same(String one, String other) {
        return one.equals(other) || identity(one).equals(identity(other));
    }

    /** Equal for two sources that are one across files. */
    public String identity(String source) {
        return identities.getOrDefault(source, source);
    }
}
