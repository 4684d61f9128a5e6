package org.rejoinder.exchange.webannotation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;

/**
 * Brings the forms in which annotations are found into the one of the specification: the longer names of RDF
 * ({@code oa:hasTarget}, {@code @id}, {@code {"@value": …}}), and what the programming interface of Hypothesis gives
 * ({@code tags}, {@code text}, {@code references}).
 */
final class AnnotationForms {

    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("@id", "id"), Map.entry("@type", "type"), Map.entry("hasBody", "body"),
            Map.entry("hasTarget", "target"), Map.entry("hasSource", "source"), Map.entry("hasSelector", "selector"), Map.entry("motivatedBy", "motivation"),
            Map.entry("hasPurpose", "purpose"), Map.entry("hasStartSelector", "startSelector"), Map.entry("hasEndSelector", "endSelector"),
            Map.entry("on", "target"), Map.entry("full", "source"), Map.entry("resource", "body"), Map.entry("chars", "value"), Map.entry("bodyText", "bodyValue"));
    private static final String PREFIX = "^(?:oa:|rdf:|rdfs:|as:|cnt:|dc:|dc11:|dcterms:|http://purl\\.org/dc/terms/|http://purl\\.org/dc/elements/1\\.1/|http://www\\.w3\\.org/ns/oa#|http://www\\.w3\\.org/1999/02/22-rdf-syntax-ns#|http://www\\.w3\\.org/2011/content#)";
    /** Members whose values are words of the vocabulary. */
    private static final List<String> WORDS = List.of("type", "motivation", "purpose");
    /** What the identifiers of Hypothesis begin with on the web. */
    private static final String HYPOTHESIS = "https://hypothes.is/a/";
    private static final int DEPTH = 30;

    private AnnotationForms() {
    }

    /** The annotation, or whatever it is, in the form of the specification. */
    static JsonObject plain(JsonObject given) {
        JsonObject annotation = (JsonObject) renamed(given, "", 0);
        boolean hypothesis = given.has("uri") && (given.has("tags") || given.has("text"));
        return hypothesis ? ofHypothesis(annotation) : annotation;
    }

    private static JsonElement renamed(JsonElement value, String member, int depth) {
        if (depth > DEPTH) {
            return value;
        }
        if (value instanceof JsonArray array) {
            JsonArray all = new JsonArray();
            array.forEach(each -> all.add(renamed(each, member, depth + 1)));
            // a list of one is what expanded JSON-LD has for everything
            return all.size() == 1 && !member.isEmpty() ? all.get(0) : all;
        }
        boolean word = WORDS.contains(member);
        if (value instanceof JsonObject object) {
            if (object.has("@value")) {
                return object.get("@value");
            }
            if (word && object.size() == 1 && (object.has("@id") || object.has("id"))) {
                return renamed(object.get(object.has("@id") ? "@id" : "id"), member, depth + 1);
            }
            JsonObject plain = new JsonObject();
            for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
                String bare = entry.getKey().replaceFirst(PREFIX, "");
                String name = NAMES.getOrDefault(bare, bare);
                // of two names for one thing that of the specification counts
                if (!plain.has(name) || name.equals(entry.getKey())) {
                    plain.add(name, name.equals("@context") ? entry.getValue() : renamed(entry.getValue(), name, depth + 1));
                }
            }
            return plain;
        }
        return word && value instanceof JsonPrimitive text && text.isString() ? new JsonPrimitive(text.getAsString().replaceFirst(PREFIX, "")) : value;
    }

    private static JsonObject ofHypothesis(JsonObject row) {
        JsonObject annotation = new JsonObject();
        String id = AnnotationShape.string(row, "id");
        annotation.addProperty("id", iri(id));
        annotation.addProperty("type", "Annotation");
        JsonArray bodies = new JsonArray();
        AnnotationShape.list(row.get("tags")).forEach(tag -> bodies.add(body("tagging", tag)));
        if (!AnnotationShape.string(row, "text").isBlank()) {
            bodies.add(body("commenting", row.get("text")));
        }
        annotation.add("body", bodies);
        List<JsonElement> references = AnnotationShape.list(row.get("references"));
        if (!references.isEmpty() && references.get(references.size() - 1) instanceof JsonPrimitive parent) {
            annotation.addProperty("motivation", "commenting");
            annotation.addProperty("target", iri(parent.getAsString()));
        } else {
            annotation.add("target", row.has("target") ? row.get("target") : row.get("uri"));
        }
        return annotation;
    }

    private static String iri(String id) {
        return id.isEmpty() || id.contains(":") ? id : HYPOTHESIS + id;
    }

    private static JsonObject body(String purpose, JsonElement value) {
        JsonObject body = new JsonObject();
        body.addProperty("type", "TextualBody");
        body.addProperty("purpose", purpose);
        body.add("value", value);
        return body;
    }
}
