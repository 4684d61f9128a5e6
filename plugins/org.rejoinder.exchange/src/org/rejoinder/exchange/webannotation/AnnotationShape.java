package org.rejoinder.exchange.webannotation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;

/** The parts of an annotation, one by one, whether they stand alone, in an array, or in a list of the vocabulary. */
final class AnnotationShape {

    private AnnotationShape() {
    }

    /** What an annotation may join: its bodies that are IRIs, then its targets. */
    static List<String> ends(JsonObject annotation) {
        List<String> ends = new ArrayList<>();
        for (JsonElement body : list(annotation.get("body"))) {
            ends.add(body instanceof JsonPrimitive ? iri(body) : "");
        }
        targets(annotation).forEach(t -> ends.add(iri(t)));
        return ends;
    }

    /** The targets, those of a list one by one. */
    static List<JsonElement> targets(JsonObject annotation) {
        List<JsonElement> targets = new ArrayList<>();
        for (JsonElement target : list(annotation.get("target"))) {
            if (target instanceof JsonObject object && object.has("items") && !object.has("selector")) {
                targets.addAll(list(object.get("items")));
            } else {
                targets.add(target);
            }
        }
        return targets;
    }

    /** The bodies, those of a list one by one. */
    static List<JsonElement> bodies(JsonObject annotation) {
        List<JsonElement> bodies = new ArrayList<>();
        for (JsonElement body : list(annotation.get("body"))) {
            if (body instanceof JsonObject object && object.has("items")) {
                bodies.addAll(list(object.get("items")));
            } else {
                bodies.add(body);
            }
        }
        return bodies;
    }

    /** The members of an array, or a value alone; none of nothing. */
    static List<JsonElement> list(JsonElement value) {
        return value == null || value.isJsonNull() ? List.of() : value instanceof JsonArray array ? array.asList() : List.of(value);
    }

    /** The IRI that a target is, or that it names. */
    static String iri(JsonElement target) {
        if (target instanceof JsonPrimitive value && value.isString()) {
            return value.getAsString();
        }
        if (!(target instanceof JsonObject object)) {
            return "";
        }
        return object.has("source") ? iri(object.get("source")) : string(object, "id");
    }

    /** The words of a body, or the last part of what it points to. */
    static String words(JsonObject body) {
        String value = string(body, "value");
        String label = body.get("source") instanceof JsonObject source ? string(source, "label") : string(body, "label");
        String pointed = body.get("source") instanceof JsonPrimitive source ? source.getAsString() : body.has("value") ? "" : string(body, "id");
        return !value.isEmpty() ? value : !label.isEmpty() ? label : lastPart(pointed);
    }

    /** The last part of an IRI. */
    static String lastPart(String iri) {
        String part = iri.replaceAll("[/#]+$", "");
        return part.substring(Math.max(part.lastIndexOf('/'), part.lastIndexOf('#')) + 1);
    }

    /** A member that is a text; empty where there is none. */
    static String string(JsonObject object, String name) {
        return object.get(name) instanceof JsonPrimitive value && value.isString() ? value.getAsString() : "";
    }
}
