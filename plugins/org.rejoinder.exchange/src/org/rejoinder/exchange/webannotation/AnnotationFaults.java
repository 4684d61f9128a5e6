package org.rejoinder.exchange.webannotation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rejoinder.exchange.Messages;

/** What the model of Web Annotation demands of an annotation and this one does not do. Read all the same, and told. */
final class AnnotationFaults {

    private static final Set<String> MOTIVATIONS = Set.of("assessing", "bookmarking", "classifying", "commenting", "describing",
            "editing", "highlighting", "identifying", "linking", "moderating", "questioning", "replying", "tagging");

    private AnnotationFaults() {
    }

    /** The faults of one annotation, as messages for the user. */
    static List<String> of(JsonObject annotation) {
        List<String> faults = new ArrayList<>();
        String id = AnnotationShape.string(annotation, "id");
        String name = id.isEmpty() ? "?" : id;
        if (!isIri(id) && !isRelative(id)) {
            faults.add(text("fault.id", annotation.get("id")));
        }
        if (AnnotationShape.list(annotation.get("type")).stream().noneMatch(t -> t instanceof JsonPrimitive p && p.getAsString().equals("Annotation"))) {
            faults.add(text("fault.type", name));
        }
        if (AnnotationShape.list(annotation.get("@context")).stream().anyMatch(c -> c instanceof JsonPrimitive p
                && p.getAsString().equals("https://www.w3.org/ns/anno.jsonld"))) {
            faults.add(text("fault.context", name));
        }
        if (annotation.has("body") && annotation.has("bodyValue")) {
            faults.add(text("fault.bodies", name));
        }
        if (!annotation.has("target")) {
            faults.add(text("fault.target", name));
        }
        for (JsonElement motivation : AnnotationShape.list(annotation.get("motivation"))) {
            if (!(motivation instanceof JsonPrimitive word) || !MOTIVATIONS.contains(word.getAsString())) {
                faults.add(text("fault.motivation", name, motivation));
            }
        }
        for (String member : List.of("created", "modified", "generated")) {
            if (annotation.has(member) && !AnnotationShape.string(annotation, member)
                    .matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})")) {
                faults.add(text("fault.time", name, member, annotation.get(member)));
            }
        }
        for (JsonElement body : AnnotationShape.list(annotation.get("body"))) {
            if (body instanceof JsonObject object) {
                values(object, name, "format", "[\\w.+-]+/[\\w.+-]+.*", faults);
                values(object, name, "language", "[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*", faults);
            }
        }
        return faults;
    }

    private static void values(JsonObject body, String name, String member, String pattern, List<String> faults) {
        JsonElement value = body.get(member);
        if (value == null) {
            return;
        }
        for (JsonElement each : value instanceof JsonArray array ? array.asList() : List.of(value)) {
            if (!(each instanceof JsonPrimitive word) || !word.getAsString().matches(pattern)) {
                faults.add(text("fault.value", name, member, each));
            }
        }
    }

    private static boolean isIri(String id) {
        try {
            return new URI(id).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Whether an id is one within its file, as {@code #a1}: browsers write such, and a collection of them is no fault each. */
    static boolean isRelative(String id) {
        return id.startsWith("_:") || !id.isEmpty() && !id.contains(":") && id.chars().noneMatch(Character::isWhitespace);
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(AnnotationFaults.class, key, arguments);
    }
}
