package org.rejoinder.exchange.records;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.rejoinder.exchange.drafting.Draft;
import org.rejoinder.exchange.drafting.Roles;
import org.rejoinder.model.RemarkKind;
import org.rejoinder.text.Place;

/**
 * Makes a draft of records: events whose roles are source, cue and content; spans of these types joined by
 * relations; relations between acts. What stands for nothing known is kept as a note.
 */
public final class RecordAttributions {

    private final RecordDraft made;

    private RecordAttributions(RecordDraft made) {
        this.made = made;
    }

    /**
     * The draft of a file's records.
     *
     * @param name the article's name, which speaks where a type says that its author does
     * @param places where each span is, by its id, in UTF-16 units; an empty list for one that has no place
     * @param warnings gets line (0 for none) and message of each thing that is mended or left out
     */
    public static Draft draft(String name, Map<String, List<Place>> places, Records records, Roles roles,
            BiConsumer<Integer, String> warnings) {
        RecordDraft made = new RecordDraft(places, records, roles, warnings);
        made.draft.article = name;
        EventActs events = new EventActs(made);
        RelationActs relations = new RelationActs(made, events);
        RecordAttributions attributions = new RecordAttributions(made);
        events.add();
        relations.groups();
        relations.roles();
        attributions.lonelySpans();
        relations.links();
        attributions.attributes();
        attributions.notes();
        return made.draft;
    }

    private void lonelySpans() {
        Set<String> triggers = new HashSet<>();
        made.records.events.values().forEach(e -> triggers.add(e.trigger()));
        Map<String, List<Records.TextBound>> unknown = new LinkedHashMap<>();
        for (Records.TextBound record : made.records.textBounds.values()) {
            List<Place> span = made.places.get(record.id());
            if (made.used.contains(record.id()) || triggers.contains(record.id()) || span.isEmpty()) {
                continue;
            }
            switch (made.roles.meaning(record.type())) {
                case "source", "addressee" -> made.draft.mentions.add(made.mention(record.id(), span));
                case "content" -> act(record, span);
                case "assertion" -> act(record, span).sources.add(made.draft.voice());
                case "hedge" -> made.draft.remarks.add(new Draft.Remark(RemarkKind.HEDGE, span, null, record.line()));
                case "ignore" -> {
                }
                case "cue" -> {
                    made.warn(record.line(), "cue.lonely", record.id());
                    made.note(span, record.type(), record.line());
                }
                default -> {
                    RemarkKind remark = ownRemark(record.type());
                    if (remark != null) {
                        made.draft.remarks.add(new Draft.Remark(remark, span, null, record.line()));
                        continue;
                    }
                    unknown.computeIfAbsent(record.type(), t -> new ArrayList<>()).add(record);
                    made.note(span, record.type(), record.line());
                }
            }
        }
        unknown.forEach((type, spans) -> made.warn(spans.get(0).line(), spans.size() == 1 ? "type.unknown.one" : "type.unknown", type, spans.size()));
    }

    /** The remark that a span of an edited file of ours is; null if it is none. */
    private static RemarkKind ownRemark(String type) {
        RemarkKind kind = type.startsWith("Remark") ? RemarkKind.get(type.substring(6).toLowerCase(Locale.ROOT)) : null;
        // a note is nothing without its words, which only we keep
        return kind == RemarkKind.NOTE ? null : kind;
    }

    private Draft.Act act(Records.TextBound record, List<Place> span) {
        Draft.Act act = new Draft.Act(record.id(), record.line());
        act.content.addAll(span);
        made.draft.acts.add(act);
        made.acts.put(record.id(), act);
        return act;
    }

    private void attributes() {
        for (Records.Attribute attribute : made.records.attributes) {
            Draft.Mention mention = made.mentions.get(attribute.target());
            Draft.Act act = made.acts.get(attribute.target());
            if (mention != null && StatedValues.source(mention, attribute, made.roles)
                    || act != null && StatedValues.act(act, attribute, made.roles)) {
                continue;
            }
            note(attribute.target(), attribute.value() == null ? attribute.type() : attribute.type() + ": " + attribute.value(),
                    attribute.id(), attribute.line());
        }
    }

    private void notes() {
        for (Records.Normalisation n : made.records.normalisations) {
            note(n.target(), RecordDraft.text("note.reference", n.target(), n.reference(), n.text()).strip(), n.id(), n.line());
        }
        for (Records.Note n : made.records.notes) {
            // what a person wrote goes without the name of the kind; others, as of a checker, are known by it
            note(n.target(), n.type().equals(Records.BY_HAND) ? n.text() : n.type() + ": " + n.text(), n.id(), n.line());
        }
        for (Records.Equivalence e : made.records.equivalences) {
            List<Draft.Mention> same = e.members().stream().map(made.mentions::get).filter(m -> m != null).toList();
            if (same.size() == e.members().size() && same.size() > 1) {
                same.stream().skip(1).forEach(m -> m.sameAs.add(same.get(0)));
            } else {
                e.members().stream().skip(1).filter(m -> !made.isThere(m)).forEach(m -> made.warn(e.line(), "id.unknown", "*", m));
                note(e.members().get(0), RecordDraft.text("note.equivalence", e.type(), String.join(" ", e.members())), "*", e.line());
            }
        }
    }

    private void note(String target, String words, String id, int line) {
        Draft.Act act = made.acts.get(target);
        List<Place> at = made.places.containsKey(target) ? made.places.get(target)
                : act == null ? null : !act.content.isEmpty() ? act.content : act.cue;
        if (at == null && !made.isThere(target)) {
            made.warn(line, "id.unknown", id, target);
        }
        made.note(at == null ? List.of() : at, words, line);
    }
}
