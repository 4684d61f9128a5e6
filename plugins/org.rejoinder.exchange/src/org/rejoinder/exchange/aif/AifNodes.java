package org.rejoinder.exchange.aif;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.json.JsonLines;

/**
 * The nodes of an AIF file, joined by its edges, with who said what. Identifiers are text, as AIFdb writes them, or numbers,
 * as OVA3 does. A broken record is left out, and that is told.
 */
final class AifNodes {

    /** A node with its neighbours, in the order of the file. */
    static final class Node {
        final String id;
        final String type;
        final String text;
        final int line;
        final List<Node> from = new ArrayList<>();
        final List<Node> to = new ArrayList<>();
        /** The name of who said it; null if the file does not say. */
        String speaker;

        private Node(String id, String type, String text, int line) {
            this.id = id;
            this.type = type;
            this.text = text;
            this.line = line;
        }

        boolean is(String type) {
            return this.type.equals(type);
        }

        /** Whether it joins propositions: an inference, a conflict or a rephrasing. */
        boolean isScheme() {
            return is("RA") || is("CA") || is("MA") || is("PA");
        }
    }

    private static final Set<String> TYPES = Set.of("I", "L", "YA", "TA", "RA", "CA", "MA", "PA");

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final JsonLines lines;
    private final BiConsumer<Integer, String> warnings;

    /**
     * Reads what stands in the member {@code AIF}, or at the top of a file of AIFdb.
     *
     * @param lines of the file's objects
     * @param warnings gets line (0 for none) and message of each broken record
     */
    AifNodes(JsonObject aif, JsonLines lines, BiConsumer<Integer, String> warnings) {
        this.lines = lines;
        this.warnings = warnings;
        for (JsonElement each : array(aif, "nodes")) {
            node(each);
        }
        Set<String> pairs = new HashSet<>();
        for (JsonElement each : array(aif, "edges")) {
            edge(each, pairs);
        }
        speakers(aif);
    }

    /** Whether there is a node with an id. */
    boolean has(String id) {
        return nodes.containsKey(id);
    }

    /** All nodes in the order of the file. */
    List<Node> all() {
        return List.copyOf(nodes.values());
    }

    /** The nodes of a type in the order of the file. */
    List<Node> ofType(String type) {
        return nodes.values().stream().filter(n -> n.is(type)).toList();
    }

    private List<JsonElement> array(JsonObject aif, String member) {
        JsonElement value = aif.get(member);
        if (value == null || value.isJsonNull()) {
            return List.of();
        }
        if (!(value instanceof JsonArray array)) {
            warnings.accept(0, text("array", member));
            return List.of();
        }
        return array.asList();
    }

    private void node(JsonElement each) {
        String id = each instanceof JsonObject object ? string(object, "nodeID") : "";
        if (id.isEmpty()) {
            warnings.accept(lines.of(each), text("node.broken", shortened(each)));
            return;
        }
        JsonObject object = (JsonObject) each;
        String type = string(object, "type").strip().toUpperCase(Locale.ROOT);
        if (type.equals("EN")) {
            return;
        }
        if (!TYPES.contains(type)) {
            warnings.accept(lines.of(each), text("node.type", id, type));
            return;
        }
        if ((type.equals("I") || type.equals("L")) && string(object, "text").isBlank()) {
            warnings.accept(lines.of(each), text("node.empty", id, type));
        }
        if (nodes.putIfAbsent(id, new Node(id, type, string(object, "text"), lines.of(each))) != null) {
            warnings.accept(lines.of(each), text("node.twice", id));
        }
    }

    private void edge(JsonElement each, Set<String> pairs) {
        if (!(each instanceof JsonObject object) || string(object, "fromID").isEmpty() || string(object, "toID").isEmpty()) {
            warnings.accept(lines.of(each), text("edge.broken", shortened(each)));
            return;
        }
        String id = string(object, "edgeID");
        int line = lines.of(each);
        Node from = nodes.get(string(object, "fromID"));
        Node to = nodes.get(string(object, "toID"));
        if (from == null || to == null) {
            warnings.accept(line, text("edge.end", id, string(object, from == null ? "fromID" : "toID")));
        } else if (!(from.isScheme() || from.is("YA") || from.is("TA") || to.isScheme() || to.is("YA") || to.is("TA"))) {
            warnings.accept(line, text("edge.plain", id, from.id, from.type, to.id, to.type));
        } else if (!pairs.add(from.id + ' ' + to.id)) {
            warnings.accept(line, text("edge.twice", id, from.id, to.id));
        } else {
            from.to.add(to);
            to.from.add(from);
        }
    }

    private void speakers(JsonObject aif) {
        Map<String, String> persons = new LinkedHashMap<>();
        for (JsonElement each : array(aif, "participants")) {
            String id = each instanceof JsonObject object ? string(object, "participantID") : "";
            if (id.isEmpty()) {
                warnings.accept(lines.of(each), text("participant.broken", shortened(each)));
            } else {
                JsonObject object = (JsonObject) each;
                persons.putIfAbsent(id, (named(object, "firstname") + ' ' + named(object, "surname")).strip());
            }
        }
        for (JsonElement each : array(aif, "locutions")) {
            JsonObject object = each instanceof JsonObject o ? o : new JsonObject();
            String id = string(object, "nodeID");
            Node node = nodes.get(id);
            if (node == null) {
                warnings.accept(lines.of(each), text("locution.broken", shortened(each)));
                continue;
            }
            String person = string(object, "personID");
            String name = persons.get(person);
            // a file of AIFdb has no participants: the locution's text names its speaker
            if (name == null && !persons.isEmpty() && !person.isEmpty()) {
                warnings.accept(lines.of(each), text("locution.person", id, person));
            }
            if (name != null && !name.isEmpty() && !name.equals("?")) {
                node.speaker = name;
            }
        }
    }

    /** A part of a person's name; a program in Python may have written its word for nothing. */
    private static String named(JsonObject person, String member) {
        String name = string(person, member).strip();
        return name.equals("None") ? "" : name;
    }

    /** A member that is a text or a number, as text; empty where there is none. */
    static String string(JsonObject object, String member) {
        return object.get(member) instanceof JsonPrimitive value && !value.isBoolean() ? value.getAsString() : "";
    }

    private static String shortened(JsonElement json) {
        String text = String.valueOf(json);
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(AifNodes.class, key, arguments);
    }
}
