package org.rejoinder.exchange.aif;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.rejoinder.exchange.json.JsonLines;

/**
 * The files of OVA2, which name the members of a graph in other words: a node has an {@code id}, a locution's speaker stands at
 * its node, an edge holds its ends, and the text lies in {@code analysis}.
 */
final class Ova2 {

    private Ova2() {
    }

    /** Whether a file is one of OVA2. */
    static boolean is(JsonObject file) {
        return file.has("edges") && file.get("nodes") instanceof JsonArray nodes && nodes.asList().stream().anyMatch(
                node -> node instanceof JsonObject object && object.has("id") && object.has("type") && !object.has("nodeID"));
    }

    /**
     * The graph under the names of OVA3 and AIFdb.
     *
     * @param lines of the file's objects; those of the graph stand where what they were made of does
     */
    static JsonObject graph(JsonObject file, JsonLines lines) {
        JsonArray nodes = new JsonArray();
        JsonArray locutions = new JsonArray();
        for (JsonElement each : (JsonArray) file.get("nodes")) {
            nodes.add(each instanceof JsonObject node ? renamed(node, "id", "nodeID", lines) : each);
            if (each instanceof JsonObject node && AifNodes.string(node, "type").equals("L") && node.has("participantID")) {
                JsonObject locution = new JsonObject();
                locution.add("nodeID", node.get("id"));
                locution.add("personID", node.get("participantID"));
                lines.same(locution, node);
                locutions.add(locution);
            }
        }
        JsonArray edges = new JsonArray();
        if (file.get("edges") instanceof JsonArray all) {
            all.forEach(edge -> edges.add(edge instanceof JsonObject object ? edge(object, edges.size() + 1, lines) : edge));
        }
        JsonArray participants = new JsonArray();
        if (file.get("participants") instanceof JsonArray all) {
            all.forEach(person -> participants.add(person instanceof JsonObject object ? renamed(object, "id", "participantID", lines) : person));
        }
        JsonObject graph = new JsonObject();
        graph.add("nodes", nodes);
        graph.add("edges", edges);
        graph.add("locutions", locutions);
        graph.add("participants", participants);
        return graph;
    }

    /** The text that the file keeps; null if it keeps none. */
    static JsonElement text(JsonObject file) {
        return file.get("analysis") instanceof JsonObject analysis ? analysis.get("txt") : null;
    }

    private static JsonObject edge(JsonObject edge, int number, JsonLines lines) {
        JsonObject plain = new JsonObject();
        plain.add("edgeID", edge.has("id") ? edge.get("id") : new JsonPrimitive(number));
        plain.add("fromID", end(edge.get("from")));
        plain.add("toID", end(edge.get("to")));
        lines.same(plain, edge);
        return plain;
    }

    private static JsonElement end(JsonElement end) {
        return end instanceof JsonObject node ? node.get("id") : end;
    }

    private static JsonObject renamed(JsonObject object, String from, String to, JsonLines lines) {
        JsonObject plain = object.deepCopy();
        lines.same(plain, object);
        plain.add(to, plain.remove(from));
        return plain;
    }
}
