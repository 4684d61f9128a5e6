package org.rejoinder.map;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import org.rejoinder.model.Response;
import org.rejoinder.rules.ActReading;
import org.rejoinder.rules.Examination;
import org.rejoinder.rules.SourceReading;
import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.facts.ClaimFact;
import org.rejoinder.rules.facts.Relation;
import org.rejoinder.rules.facts.RelationFact;
import org.rejoinder.rules.facts.SourceFact;
import org.rejoinder.rules.standing.StandingReading;

/** Makes a map of what an examination read: who says what, and what each act is directed at. */
public final class MapReader {

    private final Map<String, MapNode> nodes = new LinkedHashMap<>();
    private final List<MapEdge> edges = new ArrayList<>();
    private final Map<String, SourceFact> sources = new LinkedHashMap<>();
    private final String article;

    private MapReader(Examination examination) {
        article = examination.facts().article();
        for (SourceReading source : examination.sources()) {
            sources.put(source.fact().id(), source.fact());
        }
    }

    /** The map of a document. Acts of other articles that it refers to are shown by their names alone. */
    public static ArgumentMap of(Examination examination) {
        MapReader reader = new MapReader(examination);
        examination.acts().forEach(reader::act);
        reader.claims(examination);
        examination.facts().relations().forEach(reader::relation);
        return new ArgumentMap(List.copyOf(reader.nodes.values()), reader.edges);
    }

    private void act(ActReading act) {
        ActFact fact = act.fact();
        boolean anonymous = false;
        for (String source : fact.by()) {
            anonymous |= sources.containsKey(source) && sources.get(source).isAnonymous();
            nodes.computeIfAbsent(source, this::source);
        }
        MapNode.Kind kind = fact.response() != Response.NONE ? MapNode.Kind.RESPONSE
                : fact.rebuttal() ? MapNode.Kind.REBUTTAL : MapNode.Kind.STATEMENT;
        String words = fact.words().isEmpty() ? fact.cue() : fact.words();
        StandingReading standing = act.standing();
        String speaker = String.join(", ", fact.by().stream().map(this::display).toList());
        nodes.put(act.id(), new MapNode(act.id(), kind, fact.name(), speaker, via(fact), words, sign(standing),
                standing == null ? "" : standing.reason(), anonymous));
        for (String source : fact.by()) {
            edges.add(new MapEdge(source, act.id(), "", MapEdge.Kind.SAYS));
        }
    }

    private String via(ActFact fact) {
        return fact.chain().isEmpty() ? "" : text("via", String.join(" ← ", fact.chain().stream().map(this::display).toList()));
    }

    private MapNode source(String id) {
        SourceFact fact = sources.get(id);
        String role = fact == null || fact.role() == null ? "" : fact.role();
        return new MapNode(id, MapNode.Kind.SOURCE, display(id), "", "", role, MapNode.Sign.NONE, "", fact != null && fact.isAnonymous());
    }

    /** Who a source is, with the number of several unnamed ones. */
    private String display(String id) {
        SourceFact fact = sources.get(id);
        if (fact == null) {
            return local(id);
        }
        if (fact.label() == null && fact.of() != null && !fact.of().equals(id)) {
            SourceFact whole = sources.get(fact.of());
            return text("part", fact.size() > 0 ? fact.size() : text("several"), whole == null ? local(fact.of()) : whole.display());
        }
        return fact.isAnonymous() && fact.size() > 1 ? fact.display() + " (" + fact.size() + ")" : fact.display();
    }

    private static String text(String key, Object... arguments) {
        return new MessageFormat(ResourceBundle.getBundle("org.rejoinder.map.messages", Locale.getDefault(), MapReader.class.getClassLoader())
                .getString(key)).format(arguments);
    }

    /** Claims over which acts differ or agree; one with a single taker says nothing that its act does not. */
    private void claims(Examination examination) {
        Map<String, Integer> takers = new LinkedHashMap<>();
        for (RelationFact relation : examination.facts().relations()) {
            if (relation.kind() == Relation.ASSERTS || relation.kind() == Relation.DISPUTES) {
                takers.merge(relation.to(), 1, Integer::sum);
            }
        }
        for (ClaimFact claim : examination.facts().claims()) {
            if (takers.getOrDefault(claim.id(), 0) > 1) {
                nodes.put(claim.id(), new MapNode(claim.id(), MapNode.Kind.CLAIM, local(claim.id()), "", "", claim.text() == null ? "" : claim.text(),
                        MapNode.Sign.NONE, "", false));
            }
        }
    }

    private void relation(RelationFact relation) {
        boolean onClaim = relation.kind() == Relation.ASSERTS || relation.kind() == Relation.DISPUTES;
        if (!nodes.containsKey(relation.from()) || relation.kind() == Relation.TO || onClaim && !nodes.containsKey(relation.to())) {
            return;
        }
        boolean onSource = sources.containsKey(relation.to());
        nodes.computeIfAbsent(relation.to(), id -> onSource ? source(id)
                : new MapNode(id, MapNode.Kind.STATEMENT, local(id), "", "", "", MapNode.Sign.NONE, "", false));
        String word = relation.kind() == Relation.ASKED ? "asked on" : relation.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        edges.add(new MapEdge(relation.from(), relation.to(), word, kind(relation.kind())));
    }

    private static MapEdge.Kind kind(Relation relation) {
        return switch (relation) {
            case DENIES, UNDERMINES, UNDERCUTS, CORRECTS, RETRACTS, DISPUTES, ACCUSES -> MapEdge.Kind.ATTACK;
            case SUPPORTS, CONFIRMS, CONCEDES, ASSERTS -> MapEdge.Kind.SUPPORT;
            default -> MapEdge.Kind.LINK;
        };
    }

    private static MapNode.Sign sign(StandingReading standing) {
        if (standing == null) {
            return MapNode.Sign.NONE;
        }
        return switch (standing.standing()) {
            case STANDS -> standing.undisputed() ? MapNode.Sign.UNDISPUTED : MapNode.Sign.STANDS;
            case CONTESTED -> MapNode.Sign.CONTESTED;
            case REBUTTED -> MapNode.Sign.REBUTTED;
            default -> MapNode.Sign.NONE;
        };
    }

    private String local(String id) {
        return !article.isEmpty() && id.startsWith(article + ".") ? id.substring(article.length() + 1) : id;
    }
}
