package org.rejoinder.exchange.webannotation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.drafting.Draft;
import org.rejoinder.exchange.drafting.Roles;
import org.rejoinder.model.RemarkKind;
import org.rejoinder.model.SourceKind;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Place;

/**
 * Makes a draft of other tools' annotations of one text: tags say what a segment is ({@code source}, {@code cue},
 * {@code content}, {@code statement:direct} …), an annotation whose targets are annotations is a relation. What says nothing
 * known is kept as a note.
 */
final class AnnotationReader {

    private final List<JsonObject> annotations;
    private final Roles roles;
    private final Consumer<String> warnings;
    private final TextSelection selection;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final List<JsonObject> relations = new ArrayList<>();
    private final Draft draft = new Draft();

    /** An annotation of a segment. */
    private static final class Item {
        String id;
        String role;
        List<Place> places;
        List<String> tags = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        Draft.Act act;
        Draft.Mention mention;
    }

    AnnotationReader(List<JsonObject> annotations, ArticleText text, Roles roles, Consumer<String> warnings) {
        this.annotations = annotations;
        this.roles = roles;
        this.warnings = warnings;
        this.selection = new TextSelection(text, warnings);
    }

    /** The draft of all annotations. */
    Draft draft() {
        Map<String, JsonObject> byId = new HashMap<>();
        annotations.forEach(a -> byId.put(TextSelection.string(a, "id"), a));
        int number = 0;
        for (JsonObject annotation : annotations) {
            String id = TextSelection.string(annotation, "id");
            id = id.isEmpty() ? "#" + ++number : id;
            if (list(annotation.get("target")).stream().anyMatch(t -> byId.containsKey(iri(t)))) {
                relations.add(annotation);
            } else {
                segment(annotation, id);
            }
        }
        relations.forEach(this::relation);
        finish();
        return draft;
    }

    private void segment(JsonObject annotation, String id) {
        Item item = new Item();
        item.id = id;
        item.places = new ArrayList<>();
        for (JsonElement target : list(annotation.get("target"))) {
            if (target instanceof JsonObject object) {
                item.places.addAll(selection.places(object.get("selector"), id));
            }
        }
        read(annotation, item);
        item.role = item.tags.stream().map(this::role).filter(r -> !r.isEmpty()).findFirst().orElse("");
        switch (item.role) {
            case "source", "addressee" -> {
                item.mention = new Draft.Mention(item.places, 0);
                item.tags.forEach(t -> kind(t, item.mention));
            }
            case "content", "cue" -> {
                item.act = new Draft.Act(id, 0);
                (item.role.equals("cue") ? item.act.cue : item.act.content).addAll(item.places);
                statedSources(item);
            }
            default -> {
            }
        }
        items.put(id, item);
    }

    /** What a tag says about the source that it names, as in {@code source:anonymous}. */
    private void kind(String tag, Draft.Mention mention) {
        String value = tag.substring(tag.indexOf(':') + 1).strip();
        if (roles.meaning(value).equals("anonymous")) {
            mention.anonymous = true;
        } else if (tag.contains(":")) {
            SourceKind kind = SourceKind.get(value.toLowerCase(java.util.Locale.ROOT));
            if (kind != null) {
                mention.kind = kind;
            } else {
                mention.label = value;
            }
        }
    }

    /** A statement may say its source by a tag alone: {@code source:anonymous}, {@code source:The ministry}. */
    private void statedSources(Item item) {
        for (String tag : item.tags) {
            int colon = tag.indexOf(':');
            if (colon > 0 && roles.meaning(tag.substring(0, colon)).equals("source")) {
                Draft.Mention mention = new Draft.Mention(List.of(), 0);
                kind(tag, mention);
                mention.label = mention.label == null ? tag.substring(colon + 1).strip() : mention.label;
                item.act.sources.add(mention);
            }
        }
    }

    private String role(String tag) {
        int colon = tag.indexOf(':');
        String meaning = roles.meaning(colon > 0 ? tag.substring(0, colon) : tag);
        return switch (meaning) {
            case "source", "cue", "content", "addressee", "hedge" -> meaning;
            case "denies" -> "content";
            default -> "";
        };
    }

    private void read(JsonObject annotation, Item item) {
        if (annotation.get("bodyValue") instanceof JsonPrimitive value) {
            item.tags.add(value.getAsString());
        }
        for (JsonElement body : list(annotation.get("body"))) {
            if (!(body instanceof JsonObject object)) {
                continue;
            }
            String value = TextSelection.string(object, "value");
            String label = object.get("source") instanceof JsonObject source ? TextSelection.string(source, "label") : "";
            String words = value.isEmpty() ? label : value;
            String purpose = object.has("purpose") ? TextSelection.string(object, "purpose") : TextSelection.string(annotation, "motivation");
            if (!words.isEmpty()) {
                (purpose.equals("commenting") || purpose.equals("replying") || purpose.equals("describing") ? item.comments : item.tags).add(words);
            }
        }
    }

    private void relation(JsonObject annotation) {
        Item said = new Item();
        read(annotation, said);
        String id = TextSelection.string(annotation, "id");
        List<Item> ends = list(annotation.get("target")).stream().map(t -> items.get(iri(t))).filter(i -> i != null).toList();
        if (ends.size() != 2) {
            warnings.accept(Messages.of(AnnotationReader.class, "relation.ends", id, ends.size()));
            return;
        }
        Item from = ends.get(0);
        Item to = ends.get(1);
        Draft.Relation kind = said.tags.stream().map(roles::relationOf).filter(k -> k != null).findFirst().orElse(null);
        if (kind == null && TextSelection.string(annotation, "motivation").equals("replying") && said.tags.isEmpty()) {
            kind = Draft.Relation.DENIES;
        }
        if (kind != null && from.act != null && to.act != null) {
            from.act.links.add(new Draft.Link(kind, to.act, List.of()));
        } else if (kind == null && (join(from, to) || join(to, from))) {
            return;
        } else {
            warnings.accept(Messages.of(AnnotationReader.class, "relation.unknown", id, String.join(", ", said.tags)));
            draft.remarks.add(new Draft.Remark(RemarkKind.NOTE, from.places, String.join(", ", said.tags) + " → " + to.id, 0));
        }
    }

    /** A source, a hearer or a cue belongs to the act that it is linked with. */
    private static boolean join(Item part, Item whole) {
        if (part.mention != null && whole.act != null) {
            (part.role.equals("source") ? whole.act.sources : whole.act.hearers).add(part.mention);
            return true;
        }
        if (part.role.equals("cue") && whole.role.equals("content")) {
            whole.act.cue.addAll(part.act.cue);
            whole.act.sources.addAll(part.act.sources);
            part.act = whole.act;
            return true;
        }
        if (part.role.equals("hedge") && whole.act != null) {
            whole.act.hedges.add(part.places);
            part.role = "joined";
            return true;
        }
        return false;
    }

    private void finish() {
        java.util.Set<Draft.Mention> told = new java.util.HashSet<>();
        for (Item item : items.values()) {
            if (item.act != null && !draft.acts.contains(item.act)) {
                draft.acts.add(item.act);
                told.addAll(item.act.sources);
                told.addAll(item.act.hearers);
            }
        }
        for (Item item : items.values()) {
            if (item.mention != null && !told.contains(item.mention)) {
                draft.mentions.add(item.mention);
            }
            if (item.role.equals("hedge")) {
                draft.remarks.add(new Draft.Remark(RemarkKind.HEDGE, item.places, null, 0));
            } else if (item.role.isEmpty() && item.act == null && item.mention == null) {
                item.comments.addAll(0, item.tags);
            }
            for (String comment : item.comments) {
                draft.remarks.add(new Draft.Remark(RemarkKind.NOTE, item.places, comment, 0));
            }
        }
    }

    static List<JsonElement> list(JsonElement value) {
        return value == null || value.isJsonNull() ? List.of() : value instanceof JsonArray array ? array.asList() : List.of(value);
    }

    /** The IRI that a target is, or that it names. */
    static String iri(JsonElement target) {
        if (target instanceof JsonPrimitive value && value.isString()) {
            return value.getAsString();
        }
        return target instanceof JsonObject object ? TextSelection.string(object, object.has("source") ? "source" : "id") : "";
    }
}
