package org.rejoinder.exchange.webannotation;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.drafting.Draft;
import org.rejoinder.model.RemarkKind;

/**
 * What annotations of annotations say: the parts of an act, how acts stand to each other and to a source, who is the same, or a
 * reply to what an annotation says.
 */
final class AnnotationRelations {

    private final Map<String, AnnotationItem> items;
    private final AnnotationTags tags;
    private final Draft draft;
    private final BiConsumer<Integer, String> warnings;

    /** @param items the annotations of segments, by their IRIs */
    AnnotationRelations(Map<String, AnnotationItem> items, AnnotationTags tags, Draft draft, BiConsumer<Integer, String> warnings) {
        this.items = items;
        this.tags = tags;
        this.draft = draft;
        this.warnings = warnings;
    }

    /** Reads an annotation whose target is an annotation. */
    void add(FoundAnnotation annotation) {
        AnnotationItem said = new AnnotationItem(annotation.id(), annotation.line());
        tags.read(annotation.json(), said);
        List<String> named = AnnotationShape.ends(annotation.json()).stream().filter(end -> !end.isEmpty()).distinct().toList();
        List<AnnotationItem> ends = named.stream().map(items::get).filter(i -> i != null).toList();
        if (ends.size() == 1 && !said.comments.isEmpty()) {
            // a reply to an annotation is a comment on its place
            ends.get(0).comments.addAll(said.comments);
            return;
        }
        if (ends.size() != 2) {
            String missing = String.join(", ", named.stream().filter(end -> !items.containsKey(end)).toList());
            warnings.accept(said.line, missing.isEmpty() ? text("relation.ends", said.id, ends.size()) : text("relation.missing", said.id, missing));
        }
        if (ends.size() < 2) {
            draft.remarks.add(new Draft.Remark(RemarkKind.NOTE, ends.isEmpty() ? List.of() : ends.get(0).places, String.join(", ", said.tags), said.line));
        }
        String motivation = AnnotationShape.string(annotation.json(), "motivation");
        for (int i = 1; i < ends.size(); i++) {
            relation(motivation, said, ends.get(0), ends.get(i));
        }
    }

    private void relation(String motivation, AnnotationItem said, AnnotationItem from, AnnotationItem to) {
        Draft.Relation kind = said.tags.stream().map(tags::relation).filter(k -> k != null).findFirst().orElse(null);
        if (kind == null && motivation.equals("replying") && said.tags.isEmpty()) {
            kind = Draft.Relation.DENIES;
        }
        if (kind == null && List.of("source", "addressee", "cue", "hedge").contains(said.role)) {
            give(from.act == null ? from : to, from.act == null ? to : from, said.role);
        }
        if (from == to) {
            warnings.accept(said.line, text("relation.itself", said.id));
        } else if (!same(said, from, to) && !link(kind, from, to, said) && (kind != null || !join(from, to) && !join(to, from))) {
            warnings.accept(said.line, text("relation.unknown", said.id, String.join(", ", said.tags)));
            draft.remarks.add(new Draft.Remark(RemarkKind.NOTE, from.places, String.join(", ", said.tags) + " → " + to.id, said.line));
        }
        said.comments.forEach(c -> draft.remarks.add(new Draft.Remark(RemarkKind.NOTE, from.places, c, said.line)));
    }

    private boolean same(AnnotationItem said, AnnotationItem from, AnnotationItem to) {
        boolean same = from.mention != null && to.mention != null && said.tags.stream().anyMatch(tags::isCoreference);
        if (same) {
            from.mention.sameAs.add(to.mention);
        }
        return same;
    }

    /** Relates an act to another, or an attack to who is attacked. */
    private boolean link(Draft.Relation kind, AnnotationItem from, AnnotationItem to, AnnotationItem said) {
        if (kind == null || from.act == null) {
            return false;
        }
        if (to.act != null) {
            from.act.links.add(new Draft.Link(kind, to.act, List.of()));
            return true;
        }
        if (to.mention == null || kind != Draft.Relation.DENIES && kind != Draft.Relation.UNDERMINES) {
            return false;
        }
        if (kind == Draft.Relation.DENIES) {
            warnings.accept(said.line, text("relation.source", said.id));
        }
        from.act.undermined.add(to.mention);
        return true;
    }

    /** A relation such as {@code speaker} says what a part is whose own tags do not. */
    private static void give(AnnotationItem part, AnnotationItem whole, String role) {
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
    private static boolean join(AnnotationItem part, AnnotationItem whole) {
        if (part.mention != null && whole.act != null) {
            (part.role.equals("source") ? whole.act.sources : whole.act.hearers).add(part.mention);
            return true;
        }
        if (part.role.equals("cue") && (whole.role.equals("content") || whole.role.equals("assertion"))) {
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

    private static String text(String key, Object... arguments) {
        return Messages.of(AnnotationRelations.class, key, arguments);
    }
}
