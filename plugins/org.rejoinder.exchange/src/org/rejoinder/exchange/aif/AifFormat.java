package org.rejoinder.exchange.aif;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.LossReport;
import org.rejoinder.exchange.SaidWhat;
import org.rejoinder.exchange.WrittenFormat;
import org.rejoinder.exchange.json.JsonText;
import org.rejoinder.exchange.table.TableCoverage;
import org.rejoinder.model.Response;
import org.rejoinder.model.RejoinderPackage.Literals;
import org.rejoinder.rules.ActReading;
import org.rejoinder.rules.facts.Relation;
import org.rejoinder.rules.facts.RelationFact;

/**
 * AIF: each act is a locution that asserts a proposition; attacks are conflicts (a denial one each way), supports and premises
 * inferences. Two propositions with the same words are told apart by the act's name, since AIFdb would merge them.
 */
public final class AifFormat extends WrittenFormat {

    /** For the service registry. */
    public AifFormat() {
        super("aif", "json");
    }

    @Override
    protected String write(AnnotatedArticle article, ExchangeOptions options) {
        Graph graph = new Graph(article);
        JsonObject aif = new JsonObject();
        aif.add("nodes", graph.nodes);
        aif.add("edges", graph.edges);
        aif.add("schemefulfillments", new JsonArray());
        aif.add("participants", graph.participants);
        aif.add("locutions", graph.locutions);
        aif.add("descriptorfulfillments", new JsonArray());
        aif.add("cqdescriptorfulfillments", new JsonArray());
        JsonObject text = new JsonObject();
        text.addProperty("txt", article.text() == null ? "" : article.text().string());
        text.addProperty("url", article.document().getArticle() == null || article.document().getArticle().getUrl() == null ? ""
                : article.document().getArticle().getUrl());
        JsonObject whole = new JsonObject();
        whole.add("AIF", aif);
        whole.add("text", text);
        return JsonText.of(whole);
    }

    @Override
    protected LossReport losses(AnnotatedArticle article) {
        return TableCoverage.of(id()).carries(Literals.ACT__SUPPORTS, Literals.ACT__RESTS_ON, Literals.ARTICLE__URL)
                .except(Literals.SOURCE__KIND, Literals.SOURCE__SIZE, Literals.SOURCE__SOME, Literals.SOURCE__ROLE, Literals.SOURCE__OF,
                        Literals.SOURCE__SPEAKS_FOR, Literals.SOURCE__MEMBER_OF, Literals.ACT__CUE, Literals.ACT__VIA,
                        Literals.REBUTTAL__RESPONSE, Literals.REBUTTAL__ASKED, Literals.TARGET__KIND, Literals.AIM__WORDS)
                .losses(article.document()).and(article.unplaced());
    }

    /** Nodes and edges in the making. */
    private static final class Graph {

        private final JsonArray nodes = new JsonArray();
        private final JsonArray edges = new JsonArray();
        private final JsonArray participants = new JsonArray();
        private final JsonArray locutions = new JsonArray();
        private final Map<String, String> propositions = new HashMap<>();
        private final Map<String, String> said = new HashMap<>();
        private final Map<String, String> persons = new LinkedHashMap<>();
        private final Map<String, String> texts = new HashMap<>();
        private final SaidWhat names;

        Graph(AnnotatedArticle article) {
            names = new SaidWhat(article.examination());
            for (ActReading act : article.examination().acts()) {
                act(act);
            }
            for (RelationFact relation : article.examination().facts().relations()) {
                relation(relation);
            }
        }

        private void act(ActReading act) {
            String words = SaidWhat.words(act);
            String speaker = act.fact().by().isEmpty() ? "?" : names.display(act.fact().by());
            String locution = node("L", speaker + " : " + words);
            said.put(act.id(), locution);
            JsonObject entry = new JsonObject();
            entry.addProperty("nodeID", locution);
            entry.addProperty("personID", persons.computeIfAbsent(speaker, this::participant));
            entry.add("start", JsonNull.INSTANCE);
            entry.add("end", JsonNull.INSTANCE);
            locutions.add(entry);
            if (act.fact().response() != Response.NONE) {
                return;
            }
            String asserting = node("YA", act.fact().question() ? "Questioning" : "Asserting");
            String other = texts.putIfAbsent(words, act.id());
            String proposition = node("I", other == null ? words : words + " (" + names.local(act.id()) + ")");
            propositions.put(act.id(), proposition);
            edge(locution, asserting);
            edge(asserting, proposition);
        }

        private String participant(String name) {
            String id = String.valueOf(persons.size() + 1);
            JsonObject participant = new JsonObject();
            participant.addProperty("participantID", id);
            participant.addProperty("firstname", name);
            participant.addProperty("surname", "");
            participants.add(participant);
            return id;
        }

        private void relation(RelationFact relation) {
            String from = propositions.get(relation.from());
            String to = propositions.get(relation.to());
            if (from == null || to == null) {
                return;
            }
            Relation kind = relation.kind();
            if (kind.attacks()) {
                answer(relation, link("CA", "Default Conflict", from, to), "Disagreeing");
                if (kind == Relation.DENIES) {
                    link("CA", "Default Conflict", to, from);
                }
            } else if (kind == Relation.SUPPORTS || kind == Relation.CONFIRMS || kind == Relation.CONCEDES) {
                answer(relation, link("RA", "Default Inference", from, to), "Agreeing");
            } else if (kind == Relation.RESTS_ON) {
                link("RA", "Default Inference", to, from);
            }
        }

        /** The locution answers the other: a transition, and what it does by that. */
        private void answer(RelationFact relation, String scheme, String force) {
            String transition = node("TA", "Default Transition");
            edge(said.get(relation.to()), transition);
            edge(transition, said.get(relation.from()));
            String does = node("YA", force);
            edge(transition, does);
            edge(does, scheme);
        }

        private String link(String type, String text, String from, String to) {
            String scheme = node(type, text);
            edge(from, scheme);
            edge(scheme, to);
            return scheme;
        }

        private String node(String type, String text) {
            String id = String.valueOf(nodes.size() + 1);
            nodes.add(object("nodeID", id, "text", text, "type", type, "timestamp", ""));
            return id;
        }

        private void edge(String from, String to) {
            edges.add(object("edgeID", String.valueOf(edges.size() + 1), "fromID", from, "toID", to));
        }

        private static JsonElement object(String... members) {
            JsonObject object = new JsonObject();
            for (int i = 0; i < members.length; i += 2) {
                object.addProperty(members[i], members[i + 1]);
            }
            return object;
        }
    }
}
