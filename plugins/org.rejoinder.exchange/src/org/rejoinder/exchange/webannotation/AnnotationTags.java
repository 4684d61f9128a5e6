package org.rejoinder.exchange.webannotation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Locale;
import org.rejoinder.exchange.drafting.Draft;
import org.rejoinder.exchange.drafting.Roles;
import org.rejoinder.exchange.records.StatedValues;
import org.rejoinder.model.Form;
import org.rejoinder.model.SourceKind;

/**
 * What the bodies of annotations say: tags such as {@code source}, {@code content}, {@code statement:direct} or
 * {@code source:The ministry}, and comments.
 */
final class AnnotationTags {

    private final Roles roles;

    AnnotationTags(Roles roles) {
        this.roles = roles;
    }

    /** Gives an item the tags and comments of an annotation, and the role that they say. */
    void read(JsonObject annotation, AnnotationItem item) {
        if (annotation.get("bodyValue") instanceof JsonPrimitive value) {
            item.tags.add(value.getAsString());
        }
        for (JsonElement body : AnnotationShape.bodies(annotation)) {
            String words = body instanceof JsonObject object ? AnnotationShape.words(object) : AnnotationShape.lastPart(AnnotationShape.iri(body));
            String purpose = body instanceof JsonObject object && object.has("purpose") ? AnnotationShape.string(object, "purpose")
                    : AnnotationShape.string(annotation, "motivation");
            if (!words.isEmpty()) {
                boolean comment = purpose.equals("commenting") || purpose.equals("replying") || purpose.equals("describing");
                // what nobody calls a comment, and is a word of the scheme, is a tag
                boolean known = body instanceof JsonObject object && !object.has("purpose") && (!role(words).isEmpty() || relation(words) != null);
                (comment && !known ? item.comments : item.tags).add(words);
            }
        }
        item.role = item.tags.stream().map(this::role).filter(r -> !r.isEmpty()).findFirst().orElse("");
    }

    /** What a tag says that its segment is in an act; empty if it says nothing known. */
    String role(String tag) {
        int colon = tag.indexOf(':');
        String meaning = roles.meaning(colon > 0 ? tag.substring(0, colon) : tag);
        return switch (meaning) {
            case "source", "cue", "content", "addressee", "hedge", "assertion" -> meaning;
            case "denies" -> "content";
            default -> "";
        };
    }

    /** The relation that a tag says; null if it says none. */
    Draft.Relation relation(String tag) {
        return roles.relationOf(tag);
    }

    /** Whether a tag says that two mentions are of one source. */
    boolean isCoreference(String tag) {
        return roles.meaning(tag).equals("coreference") || relation(tag) == Draft.Relation.REPEATS;
    }

    /** Whether a tag of an item with a role says something that the draft has. */
    boolean isUnderstood(String tag, AnnotationItem item) {
        String head = tag.substring(0, tag.indexOf(':') < 0 ? tag.length() : tag.indexOf(':')).strip();
        String meaning = roles.meaning(head);
        if (item.act != null && head.length() < tag.length() && !meaning.equals("source")) {
            return form(tag) != null;
        }
        return meaning.equals("anonymous") || meaning.equals("ignore") || !role(tag).isEmpty()
                || item.mention != null && (SourceKind.get(tag.toLowerCase(Locale.ROOT)) != null || tag.equals(item.mention.label));
    }

    /** The form that a tag says an act has, as {@code statement:direct}; null if it says none. */
    Form form(String tag) {
        return StatedValues.form(tag.substring(tag.indexOf(':') + 1).strip());
    }

    /** What a tag says about the source that it names, as in {@code source:anonymous}. */
    void kind(String tag, Draft.Mention mention) {
        String value = tag.substring(tag.indexOf(':') + 1).strip();
        if (roles.meaning(value).equals("anonymous")) {
            mention.anonymous = true;
        } else if (tag.contains(":")) {
            SourceKind kind = SourceKind.get(value.toLowerCase(Locale.ROOT));
            if (kind != null) {
                mention.kind = kind;
            } else {
                mention.label = value;
            }
        }
    }

    /** A statement may say its source by a tag alone: {@code source:anonymous}, {@code source:The ministry}. */
    void statedSources(List<String> tags, Draft.Act act) {
        for (String tag : tags) {
            int colon = tag.indexOf(':');
            if (colon > 0 && roles.meaning(tag.substring(0, colon)).equals("source")) {
                Draft.Mention mention = new Draft.Mention(List.of(), 0);
                kind(tag, mention);
                mention.label = mention.label == null ? tag.substring(colon + 1).strip() : mention.label;
                act.sources.add(mention);
            }
        }
    }
}
