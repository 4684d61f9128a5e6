package org.rejoinder.exchange.webannotation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.drafting.Draft;
import org.rejoinder.exchange.drafting.Roles;
import org.rejoinder.exchange.json.RecordLines;
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
    private final BiConsumer<Integer, String> warnings;
    private final RecordLines lines;
    private final TextSelection selection;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final List<JsonObject> relations = new ArrayList<>();
    private final Draft draft = new Draft();

    /** An annotation of a segment. */
    private static final class Item {
        String id;
        int line;
        String role;
        List<Place> places;
        List<String> tags = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        Draft.Act act;
        Draft.Mention mention;
    }

    /**
     * @param annotations in the form of the specification
     * @param lines of the annotations' {@code id}
     * @param warnings gets line (0 for none) and message of each thing that is mended or left out
     */
    AnnotationReader(List<JsonObject> annotations, ArticleText text, Roles roles, RecordLines lines, BiConsumer<Integer, String> warnings) {
        this.annotations = annotations;
        this.roles = roles;
        this.warnings = warnings;
        this.lines = lines;
        this.selection = new TextSelection(text, annotations, (id, message) -> warnings.accept(line(id), message));
    }

    /** The draft of all annotations. */
    Draft draft() {
        Set<String> ids = new HashSet<>();
        annotations.forEach(a -> ids.add(TextSelection.string(a, "id")));
        ids.remove("");
        int number = 0;
        for (JsonObject annotation : annotations) {
            String id = TextSelection.string(annotation, "id");
            if (!ends(annotation).stream().anyMatch(ids::contains)) {
                if (items.containsKey(id)) {
                    warnings.accept(line(id), text("id.twice", id));
                }
                segment(annotation, id.isEmpty() || items.containsKey(id) ? id + "#" + ++number : id);
            } else {
                relations.add(annotation);
            }
        }
        relations.forEach(this::relation);
        finish();
        return draft;
    }

    /** What an annotation may join: its bodies that are IRIs, then its targets. */
    private static List<String> ends(JsonObject annotation) {
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

    private void segment(JsonObject annotation, String id) {
        Item item = new Item();
        item.id = id;
        item.line = line(id);
        item.places = new ArrayList<>();
        targets(annotation).forEach(target -> item.places.addAll(selection.places(target, id)));
        read(annotation, item);
        item.role = item.tags.stream().map(this::role).filter(r -> !r.isEmpty()).findFirst().orElse("");
        switch (item.role) {
            case "source", "addressee" -> {
                item.mention = new Draft.Mention(item.places, item.line);
                item.tags.forEach(t -> kind(t, item.mention));
            }
            case "content", "cue" -> {
                item.act = new Draft.Act(id, item.line);
                (item.role.equals("cue") ? item.act.cue : item.act.content).addAll(item.places);
                statedSources(item);
            }
            default -> {
            }
        }
        if (item.tags.isEmpty() && item.comments.isEmpty()) {
            // a mere highlight is a place that somebody chose
            String motivation = TextSelection.string(annotation, "motivation");
            item.comments.add(motivation.isEmpty() ? id : motivation);
        }
        if (!item.role.isEmpty()) {
            item.tags.stream().filter(t -> !isUnderstood(t, item)).forEach(item.comments::add);
        }
        items.put(id, item);
    }

    /** Whether a tag of an item with a role says something that the draft has. */
    private boolean isUnderstood(String tag, Item item) {
        String head = tag.substring(0, tag.indexOf(':') < 0 ? tag.length() : tag.indexOf(':')).strip();
        String meaning = roles.meaning(head);
        return meaning.equals("anonymous") || meaning.equals("ignore") || !role(tag).isEmpty() || head.equalsIgnoreCase("statement")
                || item.mention != null && (SourceKind.get(tag.toLowerCase(java.util.Locale.ROOT)) != null || tag.equals(item.mention.label));
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
        for (JsonElement body : bodies(annotation)) {
            String words = body instanceof JsonObject object ? words(object) : item.id == null ? "" : lastPart(iri(body));
            String purpose = body instanceof JsonObject object && object.has("purpose") ? TextSelection.string(object, "purpose")
                    : TextSelection.string(annotation, "motivation");
            if (!words.isEmpty()) {
                boolean comment = purpose.equals("commenting") || purpose.equals("replying") || purpose.equals("describing");
                // what nobody calls a comment, and is a word of the scheme, is a tag
                boolean known = body instanceof JsonObject object && !object.has("purpose") && (!role(words).isEmpty() || roles.relationOf(words) != null);
                (comment && !known ? item.comments : item.tags).add(words);
            }
        }
    }

    private static List<JsonElement> bodies(JsonObject annotation) {
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

    /** The words of a body, or the last part of what it points to. */
    private static String words(JsonObject body) {
        String value = TextSelection.string(body, "value");
        String label = body.get("source") instanceof JsonObject source ? TextSelection.string(source, "label") : TextSelection.string(body, "label");
        String pointed = body.get("source") instanceof JsonPrimitive source ? source.getAsString() : body.has("value") ? "" : TextSelection.string(body, "id");
        return !value.isEmpty() ? value : !label.isEmpty() ? label : lastPart(pointed);
    }

    private static String lastPart(String iri) {
        String part = iri.replaceAll("[/#]+$", "");
        return part.substring(Math.max(part.lastIndexOf('/'), part.lastIndexOf('#')) + 1);
    }

    private void relation(JsonObject annotation) {
        Item said = new Item();
        read(annotation, said);
        String id = TextSelection.string(annotation, "id");
        List<Item> ends = ends(annotation).stream().map(items::get).filter(i -> i != null).distinct().toList();
        if (ends.size() == 1 && !said.comments.isEmpty()) {
            // a reply to an annotation is a comment on its place
            ends.get(0).comments.addAll(said.comments);
            return;
        }
        if (ends.size() != 2) {
            warnings.accept(line(id), text("relation.ends", id, ends.size()));
        }
        for (int i = 1; i < ends.size(); i++) {
            relation(annotation, said, id, ends.get(0), ends.get(i));
        }
    }

    private void relation(JsonObject annotation, Item said, String id, Item from, Item to) {
        Draft.Relation kind = said.tags.stream().map(roles::relationOf).filter(k -> k != null).findFirst().orElse(null);
        if (kind == null && TextSelection.string(annotation, "motivation").equals("replying") && said.tags.isEmpty()) {
            kind = Draft.Relation.DENIES;
        }
        String role = said.tags.stream().map(this::role).filter(r -> r.equals("source") || r.equals("addressee") || r.equals("cue") || r.equals("hedge"))
                .findFirst().orElse("");
        if (kind == null && !role.isEmpty()) {
            give(from.act == null ? from : to, from.act == null ? to : from, role);
        }
        if (kind != null && from.act != null && to.act != null) {
            from.act.links.add(new Draft.Link(kind, to.act, List.of()));
        } else if (kind != null || !join(from, to) && !join(to, from)) {
            warnings.accept(line(id), text("relation.unknown", id, String.join(", ", said.tags)));
            draft.remarks.add(new Draft.Remark(RemarkKind.NOTE, from.places, String.join(", ", said.tags) + " → " + to.id, line(id)));
        }
        said.comments.forEach(c -> draft.remarks.add(new Draft.Remark(RemarkKind.NOTE, from.places, c, line(id))));
    }

    /** A relation such as {@code speaker} says what a part is whose own tags do not. */
    private static void give(Item part, Item whole, String role) {
        if (whole.act == null || part.act != null || part.mention != null) {
            return;
        }
        part.role = role;
        part.comments.addAll(0, part.tags);
        if (role.equals("source") || role.equals("addressee")) {
            part.mention = new Draft.Mention(part.places, part.line);
        } else if (role.equals("cue")) {
            part.act = new Draft.Act(part.id, part.line);
            part.act.cue.addAll(part.places);
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
        Set<Draft.Mention> told = new HashSet<>();
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
                draft.remarks.add(new Draft.Remark(RemarkKind.HEDGE, item.places, null, item.line));
            } else if (item.role.isEmpty() && item.act == null && item.mention == null) {
                item.comments.addAll(0, item.tags);
            }
            for (String comment : item.comments) {
                draft.remarks.add(new Draft.Remark(RemarkKind.NOTE, item.places, comment, item.line));
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
        if (!(target instanceof JsonObject object)) {
            return "";
        }
        return object.has("source") ? iri(object.get("source")) : TextSelection.string(object, "id");
    }

    private int line(String id) {
        return lines.of(AnnotationForms.written(id));
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(AnnotationReader.class, key, arguments);
    }
}
