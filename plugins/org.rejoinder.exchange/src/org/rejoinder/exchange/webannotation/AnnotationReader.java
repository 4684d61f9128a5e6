package org.rejoinder.exchange.webannotation;

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
import org.rejoinder.model.RemarkKind;
import org.rejoinder.text.ArticleText;

/**
 * Makes a draft of other tools' annotations of one text: tags say what a segment is ({@code source}, {@code cue},
 * {@code content}, {@code statement:direct} …), an annotation whose targets are annotations is a relation. What says nothing
 * known is kept as a note.
 */
final class AnnotationReader {

    private final BiConsumer<Integer, String> warnings;
    private final AnnotationTags tags;
    private final TextSelection selection;
    private final Map<String, AnnotationItem> items = new LinkedHashMap<>();
    private final Draft draft = new Draft();

    private AnnotationReader(String name, List<FoundAnnotation> annotations, ArticleText text, Roles roles, BiConsumer<Integer, String> warnings) {
        this.warnings = warnings;
        this.tags = new AnnotationTags(roles);
        this.selection = new TextSelection(text, annotations, warnings);
        draft.article = name;
    }

    /**
     * The draft of all annotations of a text.
     *
     * @param name the article's name
     * @param warnings gets line (0 for none) and message of each thing that is mended or left out
     */
    static Draft draft(String name, List<FoundAnnotation> annotations, ArticleText text, Roles roles, BiConsumer<Integer, String> warnings) {
        AnnotationReader reader = new AnnotationReader(name, annotations, text, roles, warnings);
        reader.read(annotations);
        return reader.draft;
    }

    private void read(List<FoundAnnotation> annotations) {
        Set<String> ids = new HashSet<>();
        annotations.forEach(a -> ids.add(a.id()));
        ids.remove("");
        List<FoundAnnotation> relations = new ArrayList<>();
        for (FoundAnnotation annotation : annotations) {
            if (AnnotationShape.ends(annotation.json()).stream().anyMatch(ids::contains)) {
                relations.add(annotation);
                continue;
            }
            boolean twice = items.containsKey(annotation.id());
            if (twice) {
                warnings.accept(annotation.line(), text("id.twice", annotation.id()));
            }
            segment(annotation, annotation.id().isEmpty() || twice ? annotation.id() + "#" + (items.size() + 1) : annotation.id());
        }
        AnnotationRelations related = new AnnotationRelations(items, tags, draft, warnings);
        relations.forEach(related::add);
        acts();
        notes();
    }

    private void segment(FoundAnnotation annotation, String id) {
        AnnotationItem item = new AnnotationItem(id, annotation.line());
        AnnotationShape.targets(annotation.json()).forEach(target -> item.places.addAll(selection.places(target, id, item.line)));
        tags.read(annotation.json(), item);
        switch (item.role) {
            case "source", "addressee" -> {
                item.mention = new Draft.Mention(item.places, item.line);
                item.tags.forEach(t -> tags.kind(t, item.mention));
            }
            case "content", "cue", "assertion" -> {
                item.act = new Draft.Act(id, item.line);
                (item.role.equals("cue") ? item.act.cue : item.act.content).addAll(item.places);
                tags.statedSources(item.tags, item.act);
                item.act.form = item.tags.stream().map(tags::form).filter(f -> f != null).findFirst().orElse(null);
            }
            default -> {
                // a note, unless a relation says more
            }
        }
        if (item.tags.isEmpty() && item.comments.isEmpty()) {
            // a mere highlight is a place that somebody chose
            String motivation = AnnotationShape.string(annotation.json(), "motivation");
            item.comments.add(motivation.isEmpty() ? id : motivation);
        }
        if (!item.role.isEmpty()) {
            item.tags.stream().filter(t -> !tags.isUnderstood(t, item)).forEach(item.comments::add);
        }
        items.put(id, item);
    }

    private void acts() {
        Set<Draft.Mention> told = new HashSet<>();
        for (AnnotationItem item : items.values()) {
            if (item.act != null && !draft.acts.contains(item.act)) {
                draft.acts.add(item.act);
                if (item.role.equals("assertion") && item.act.sources.isEmpty() && item.act.cue.isEmpty()) {
                    item.act.sources.add(draft.voice());
                }
                told.addAll(item.act.sources);
                told.addAll(item.act.hearers);
            }
        }
        items.values().stream().map(item -> item.mention).filter(m -> m != null && !told.contains(m)).forEach(draft.mentions::add);
    }

    private void notes() {
        for (AnnotationItem item : items.values()) {
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

    private static String text(String key, Object... arguments) {
        return Messages.of(AnnotationReader.class, key, arguments);
    }
}
