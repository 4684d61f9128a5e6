package org.rejoinder.exchange.aif;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.SaidWhat;
import org.rejoinder.exchange.svg.XmlText;
import org.rejoinder.model.Act;
import org.rejoinder.model.Response;
import org.rejoinder.rules.ActReading;
import org.rejoinder.rules.facts.Relation;
import org.rejoinder.rules.facts.RelationFact;
import org.rejoinder.text.Place;

/** The nodes and edges of an article, and its text with the places that they were made of. */
final class AifWriter {

    private final JsonArray nodes = new JsonArray();
    private final JsonArray edges = new JsonArray();
    private final JsonArray participants = new JsonArray();
    private final JsonArray locutions = new JsonArray();
    private final Map<String, String> propositions = new HashMap<>();
    private final Map<String, String> claims = new HashMap<>();
    /** The inferences whose conclusion an act is. */
    private final Map<String, List<String>> inferences = new HashMap<>();
    private final Map<String, String> said = new HashMap<>();
    private final Map<String, String> persons = new LinkedHashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<Place, String> anchors = new TreeMap<>(Comparator.comparingInt(Place::begin)
            .thenComparing(Comparator.comparingInt(Place::end).reversed()));
    private final AnnotatedArticle article;
    private final SaidWhat names;

    AifWriter(AnnotatedArticle article) {
        this.article = article;
        names = new SaidWhat(article.examination());
        for (ActReading act : article.examination().acts()) {
            act(act);
        }
        List<RelationFact> relations = article.examination().facts().relations();
        relations.stream().filter(r -> r.kind() == Relation.RESTS_ON).forEach(this::inference);
        relations.forEach(this::relation);
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
        String proposition = proposition(act, words);
        propositions.put(act.id(), proposition);
        act.says().forEach(place -> anchors.putIfAbsent(place, proposition));
        edge(locution, asserting);
        edge(asserting, proposition);
    }

    /** What the act puts forward: the one claim that it asserts, which acts may share, else its words. */
    private String proposition(ActReading act, String words) {
        String claim = act.fact().question() ? null : claim(article.document().getElements().get(act.path().position()));
        if (claim != null) {
            String known = claims.get(claim);
            if (known == null) {
                texts.putIfAbsent(claim, act.id());
                known = node("I", claim);
                claims.put(claim, known);
            }
            return known;
        }
        String other = texts.putIfAbsent(words, act.id());
        return node("I", other == null ? words : words + " (" + names.local(act.id()) + ")");
    }

    /** The words of the one claim that an act asserts; null if it asserts none or several. */
    static String claim(EObject element) {
        return element instanceof Act act && act.getAsserts().size() == 1 && act.getAsserts().get(0).getText() != null
                && !act.getAsserts().get(0).getText().isBlank() ? act.getAsserts().get(0).getText() : null;
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

    private void inference(RelationFact relation) {
        String from = propositions.get(relation.to());
        String to = propositions.get(relation.from());
        if (from != null && to != null && !from.equals(to)) {
            inferences.computeIfAbsent(relation.from(), k -> new ArrayList<>()).add(link("RA", "Default Inference", from, to));
        }
    }

    private void relation(RelationFact relation) {
        String from = propositions.get(relation.from());
        String to = propositions.get(relation.to());
        Relation kind = relation.kind();
        if (kind == Relation.ANSWERS && said.containsKey(relation.from()) && said.containsKey(relation.to())) {
            transition(relation);
        } else if (from == null || to == null || from.equals(to)) {
            return;
        } else if (kind == Relation.UNDERCUTS && inferences.containsKey(relation.to())) {
            inferences.get(relation.to()).forEach(step -> does(relation, link("CA", "Default Conflict", from, step), "Disagreeing"));
        } else if (kind.attacks()) {
            does(relation, link("CA", "Default Conflict", from, to), "Disagreeing");
            if (kind == Relation.DENIES) {
                link("CA", "Default Conflict", to, from);
            }
        } else if (kind == Relation.SUPPORTS || kind == Relation.CONFIRMS || kind == Relation.CONCEDES) {
            does(relation, link("RA", "Default Inference", from, to), "Agreeing");
        } else if (kind == Relation.REPEATS) {
            does(relation, link("MA", "Default Rephrase", from, to), "Restating");
        }
    }

    /** The locution follows the other. */
    private String transition(RelationFact relation) {
        String transition = node("TA", "Default Transition");
        edge(said.get(relation.to()), transition);
        edge(transition, said.get(relation.from()));
        return transition;
    }

    /** What the locution does by following the other. */
    private void does(RelationFact relation, String scheme, String force) {
        String transition = transition(relation);
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

    /** What stands in the member {@code AIF}. */
    JsonObject aif() {
        JsonObject aif = new JsonObject();
        aif.add("nodes", nodes);
        aif.add("edges", edges);
        aif.add("schemefulfillments", new JsonArray());
        aif.add("participants", participants);
        aif.add("locutions", locutions);
        aif.add("descriptorfulfillments", new JsonArray());
        aif.add("cqdescriptorfulfillments", new JsonArray());
        return aif;
    }

    /** What stands in the member {@code text}: HTML in which OVA3 finds the words of each proposition. */
    JsonObject text() {
        JsonObject text = new JsonObject();
        text.addProperty("txt", article.text() == null ? "" : marked(article.text().string()));
        String url = article.document().getArticle() == null ? null : article.document().getArticle().getUrl();
        text.addProperty("url", url == null ? "" : url);
        return text;
    }

    private String marked(String string) {
        StringBuilder html = new StringBuilder();
        Deque<Place> open = new ArrayDeque<>();
        int at = 0;
        for (Map.Entry<Place, String> anchor : anchors.entrySet()) {
            Place place = anchor.getKey();
            at = close(open, place.begin(), string, at, html);
            // markup can lie in other markup, but not across its end
            if (open.isEmpty() || place.end() <= open.peek().end()) {
                html.append(XmlText.escape(string.substring(at, place.begin()))).append("<span class=\"highlighted\" id=\"node")
                        .append(anchor.getValue()).append("\">");
                at = place.begin();
                open.push(place);
            }
        }
        at = close(open, Integer.MAX_VALUE, string, at, html);
        return html.append(XmlText.escape(string.substring(at))).toString();
    }

    private static int close(Deque<Place> open, int until, String string, int from, StringBuilder html) {
        int at = from;
        while (!open.isEmpty() && open.peek().end() <= until) {
            int end = open.pop().end();
            html.append(XmlText.escape(string.substring(at, end))).append("</span>");
            at = end;
        }
        return at;
    }
}
