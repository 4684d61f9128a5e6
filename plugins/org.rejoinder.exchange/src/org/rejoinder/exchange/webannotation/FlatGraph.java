package org.rejoinder.exchange.webannotation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.HashMap;
import java.util.Map;
import org.rejoinder.exchange.json.JsonLines;

/**
 * Flattened JSON-LD, in which bodies, targets and selectors stand beside the annotations and are referred to by the names of
 * blank nodes: they are put back to where they are referred to.
 */
final class FlatGraph {

    private static final int DEPTH = 20;
    /** How many nodes are put in place: they may refer to each other in circles. */
    private static final int MOST = 1_000_000;

    private final Map<String, JsonObject> blank = new HashMap<>();
    private final JsonLines lines;
    private int placed;

    private FlatGraph(JsonLines lines) {
        this.lines = lines;
    }

    /** A file with its blank nodes in place; the file itself where it has none. */
    static JsonElement nested(JsonElement file, JsonLines lines) {
        JsonElement nodes = file instanceof JsonObject object && object.has("@graph") ? object.get("@graph") : file;
        if (!(nodes instanceof JsonArray array)) {
            return file;
        }
        FlatGraph graph = new FlatGraph(lines);
        for (JsonElement each : array) {
            String id = each instanceof JsonObject node ? id(node) : "";
            if (id.startsWith("_:")) {
                graph.blank.put(id, (JsonObject) each);
            }
        }
        if (graph.blank.isEmpty()) {
            return file;
        }
        JsonArray rest = new JsonArray();
        for (JsonElement each : array) {
            // an annotation without a name of its own stays one
            boolean part = each instanceof JsonObject node && graph.blank.containsKey(id(node)) && !isAnnotation(node);
            if (!part) {
                rest.add(graph.nested(each, 0, true));
            }
        }
        return rest;
    }

    private static boolean isAnnotation(JsonObject node) {
        return node.keySet().stream().anyMatch(member -> member.matches("(?:.*[:#])?(?:target|hasTarget)"));
    }

    private static String id(JsonObject node) {
        String id = AnnotationShape.string(node, "@id");
        return id.isEmpty() ? AnnotationShape.string(node, "id") : id;
    }

    private JsonElement nested(JsonElement json, int depth, boolean top) {
        if (depth > DEPTH || placed > MOST) {
            return json;
        }
        if (json instanceof JsonArray array) {
            JsonArray all = new JsonArray();
            array.forEach(each -> all.add(nested(each, depth + 1, false)));
            return all;
        }
        if (json instanceof JsonPrimitive word && word.isString() && blank.containsKey(word.getAsString())) {
            return nested(blank.get(word.getAsString()), depth + 1, true);
        }
        if (!(json instanceof JsonObject object)) {
            return json;
        }
        if (!top && object.size() == 1 && blank.containsKey(id(object))) {
            return nested(blank.get(id(object)), depth + 1, true);
        }
        placed++;
        JsonObject whole = new JsonObject();
        object.entrySet().forEach(member -> {
            boolean name = member.getKey().equals("@id") || member.getKey().equals("id");
            // what is in its place needs no name, but an annotation may be told about and referred to
            if (!name || isAnnotation(object) || !blank.containsKey(id(object))) {
                whole.add(member.getKey(), name ? member.getValue() : nested(member.getValue(), depth + 1, false));
            }
        });
        lines.same(whole, object);
        return whole;
    }
}
