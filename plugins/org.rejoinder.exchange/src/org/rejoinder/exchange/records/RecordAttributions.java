package org.rejoinder.exchange.records;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.rejoinder.text.Place;

/**
 * Makes a draft of records: events whose roles are source, cue and content; spans of these types joined by
 * relations; relations between acts. What stands for nothing known is kept as a note.
 */
public final class RecordAttributions {

    private final Records records;
    private final Roles roles;
    private final BiConsumer<Integer, String> warnings;
    private final Map<String, List<Place>> places;
    private final Map<String, Draft.Mention> mentions = new LinkedHashMap<>();
    /** The act that an event, its trigger, or a span is. */
    private final Map<String, Draft.Act> acts = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Draft draft = new Draft();

    private RecordAttributions(Map<String, List<Place>> places, Records records, Roles roles, BiConsumer<Integer, String> warnings) {
        this.records = records;
        this.roles = roles;
        this.warnings = warnings;
        this.places = places;
    }

    /**
     * The draft of a file's records.
     *
     * @param places where each span is, by its id, in UTF-16 units; an empty list for one that has no place
     * @param warnings gets line (0 for none) and message of each thing that is mended or left out
     */
    public static Draft draft(Map<String, List<Place>> places, Records records, Roles roles, BiConsumer<Integer, String> warnings) {
        RecordAttributions attributions = new RecordAttributions(places, records, roles, warnings);
        attributions.events();
        attributions.spanRelations();
        attributions.roleRelations();
        attributions.lonelySpans();
        attributions.actRelations();
        attributions.attributes();
        attributions.notes();
        return attributions.draft;
    }

    private void events() {
        for (Records.Event event : records.events.values()) {
            Draft.Act act = new Draft.Act(event.id(), event.line());
            acts.put(event.id(), act);
        }
        for (Records.Event event : records.events.values()) {
            event(event, acts.get(event.id()));
        }
    }

    private void event(Records.Event event, Draft.Act act) {
        List<Place> trigger = spanOf(event.trigger(), event.id(), event.line());
        List<Records.Argument> later = new ArrayList<>();
        boolean known = false;
        for (Records.Argument argument : event.arguments()) {
            known |= role(event, act, argument, later);
        }
        String type = roles.meaning(event.type());
        if (act.cue.isEmpty() && !type.equals("content") && !type.equals("source")) {
            act.cue.addAll(trigger);
        } else if (act.content.isEmpty() && type.equals("content")) {
            act.content.addAll(trigger);
            known = true;
        }
        if (act.sources.isEmpty() && type.equals("source") && !trigger.isEmpty()) {
            act.sources.add(mention(event.trigger(), trigger));
        }
        for (Records.Argument argument : later) {
            Draft.Act target = actOf(argument.id());
            Draft.Relation relation = roles.relationOf(argument.role());
            relation = relation != null ? relation : roles.relationOf(event.type());
            if (target == null) {
                warnings.accept(event.line(), text("id.unknown", event.id(), argument.id()));
            } else {
                act.links.add(new Draft.Link(relation != null ? relation : Draft.Relation.DENIES, target, List.of()));
                known = true;
            }
        }
        if (known) {
            draft.acts.add(act);
            acts.putIfAbsent(event.trigger(), act);
        } else {
            warnings.accept(event.line(), text("event.empty", event.id(), event.type()));
            draft.remarks.add(new Draft.Remark(RemarkKind.NOTE, trigger, event.type(), event.line()));
            acts.remove(event.id());
        }
    }

    /** Fills one role; whether it is one that makes the event an act. */
    private boolean role(Records.Event event, Draft.Act act, Records.Argument argument, List<Records.Argument> later) {
        String meaning = roles.meaning(argument.role());
        if (meaning.equals("target") || roles.relationOf(argument.role()) != null) {
            later.add(argument);
            return false;
        }
        if (meaning.isEmpty()) {
            warnings.accept(event.line(), text("role.unknown", event.id(), argument.role()));
            draft.remarks.add(new Draft.Remark(RemarkKind.NOTE, spanOf(argument.id(), event.id(), event.line()),
                    argument.role() + " (" + event.type() + ")", event.line()));
            return false;
        }
        List<Place> span = spanOf(argument.id(), event.id(), event.line());
        if (span.isEmpty()) {
            return false;
        }
        demandType(event, argument, meaning);
        switch (meaning) {
            case "source" -> act.sources.add(mention(argument.id(), span));
            case "addressee" -> act.hearers.add(mention(argument.id(), span));
            case "cue" -> act.cue.addAll(span);
            case "hedge" -> act.hedges.add(span);
            case "content" -> {
                act.content.addAll(span);
                acts.putIfAbsent(argument.id(), act);
            }
            default -> {
                return false;
            }
        }
        return meaning.equals("source") || meaning.equals("content");
    }

    private void demandType(Records.Event event, Records.Argument argument, String meaning) {
        Records.TextBound filler = records.textBounds.get(argument.id());
        String type = filler == null ? "" : roles.meaning(filler.type());
        boolean other = switch (type) {
            case "source", "addressee" -> !meaning.equals("source") && !meaning.equals("addressee");
            case "cue", "content" -> !meaning.equals(type);
            default -> false;
        };
        // types such as Quote or Entity fill several roles in one scheme or another: only our own three words are certain
        if (other && filler.type().matches("(?i)source|cue|content")) {
            warnings.accept(event.line(), text("role.type", argument.id(), argument.role(), event.id(), filler.type()));
        }
    }

    /** The places of a span, or of an event's content and cue; empty, with a warning, if there is no such record. */
    private List<Place> spanOf(String id, String user, int line) {
        List<Place> span = places.get(id);
        if (span != null) {
            used.add(id);
            return span;
        }
        Records.Event event = records.events.get(id);
        if (event != null) {
            List<Place> all = new ArrayList<>(places.getOrDefault(event.trigger(), List.of()));
            for (Records.Argument argument : event.arguments()) {
                all.addAll(places.getOrDefault(argument.id(), List.of()));
            }
            // an event that fills a role stands for everything that it spans
            return all.isEmpty() ? all : List.of(all.stream().reduce(Place::cover).get());
        }
        warnings.accept(line, text("id.unknown", user, id));
        return List.of();
    }

    private Draft.Mention mention(String id, List<Place> span) {
        Records.TextBound record = records.textBounds.get(id);
        return mentions.computeIfAbsent(id, k -> new Draft.Mention(span, record == null ? 0 : record.line()));
    }

    private Draft.Act actOf(String id) {
        return acts.get(id);
    }

    /** Schemes without events: spans of the three types, joined by relations. */
    private void spanRelations() {
        SpanGroups groups = new SpanGroups(records, roles, used);
        for (SpanGroups.Group group : groups.groups()) {
            Draft.Act act = new Draft.Act(group.key(), group.line());
            group.content().forEach(id -> act.content.addAll(spanOf(id, group.key(), group.line())));
            group.cues().forEach(id -> act.cue.addAll(spanOf(id, group.key(), group.line())));
            group.sources().forEach(id -> act.sources.add(mention(id, spanOf(id, group.key(), group.line()))));
            group.hearers().forEach(id -> act.hearers.add(mention(id, spanOf(id, group.key(), group.line()))));
            group.members().forEach(id -> acts.put(id, act));
            used.addAll(group.relations());
            draft.acts.add(act);
        }
    }

    /** A relation between an event and a span of which one of the two names says the role. */
    private void roleRelations() {
        for (Records.Relation relation : records.relations.values()) {
            List<Records.Argument> ends = relation.arguments();
            if (!used.contains(relation.id()) && roles.relationOf(relation.type()) == null
                    && (fills(ends.get(0).id(), ends.get(1).id(), relation) || fills(ends.get(1).id(), ends.get(0).id(), relation))) {
                used.add(relation.id());
            }
        }
    }

    private boolean fills(String event, String span, Records.Relation relation) {
        Draft.Act act = acts.get(event);
        Records.TextBound filler = records.textBounds.get(span);
        if (act == null || filler == null || acts.containsKey(span)) {
            return false;
        }
        String meaning = roles.meaning(relation.type());
        String role = Draft.ROLES.contains(meaning) ? relation.type() : filler.type();
        Records.Event owner = new Records.Event(event, relation.type(), "", List.of(), relation.line());
        if (!Draft.ROLES.contains(roles.meaning(role))) {
            return false;
        }
        role(owner, act, new Records.Argument(role, span), new ArrayList<>());
        return true;
    }

    private void lonelySpans() {
        Set<String> triggers = new HashSet<>();
        records.events.values().forEach(e -> triggers.add(e.trigger()));
        for (Records.TextBound record : records.textBounds.values()) {
            if (used.contains(record.id()) || triggers.contains(record.id()) || places.get(record.id()).isEmpty()) {
                continue;
            }
            List<Place> span = places.get(record.id());
            switch (roles.meaning(record.type())) {
                case "source", "addressee" -> draft.mentions.add(mention(record.id(), span));
                case "content" -> {
                    Draft.Act act = new Draft.Act(record.id(), record.line());
                    act.content.addAll(span);
                    draft.acts.add(act);
                    acts.put(record.id(), act);
                }
                case "hedge" -> draft.remarks.add(new Draft.Remark(RemarkKind.HEDGE, span, null, record.line()));
                case "ignore" -> {
                }
                default -> draft.remarks.add(new Draft.Remark(RemarkKind.NOTE, span, record.type(), record.line()));
            }
        }
    }

    private void actRelations() {
        for (Records.Relation relation : records.relations.values()) {
            if (used.contains(relation.id())) {
                continue;
            }
            Draft.Act from = actOf(relation.arguments().get(0).id());
            Draft.Act to = actOf(relation.arguments().get(1).id());
            Draft.Relation kind = roles.relationOf(relation.type());
            if (from == null || to == null || kind == null) {
                warnings.accept(relation.line(), text(kind == null ? "relation.unknown" : "relation.ends", relation.id(), relation.type()));
                List<Place> at = places.getOrDefault(relation.arguments().get(0).id(), from == null ? List.of() : from.content);
                draft.remarks.add(new Draft.Remark(RemarkKind.NOTE, at, relation.type() + " "
                        + relation.arguments().get(0).id() + " " + relation.arguments().get(1).id(), relation.line()));
                continue;
            }
            from.links.add(new Draft.Link(kind, to, List.of()));
        }
    }

    private void attributes() {
        for (Records.Attribute attribute : records.attributes) {
            Draft.Mention mention = mentions.get(attribute.target());
            Draft.Act act = acts.get(attribute.target());
            if (mention != null && StatedValues.source(mention, attribute, roles)
                    || act != null && StatedValues.act(act, attribute, roles)) {
                continue;
            }
            note(attribute.target(), attribute.value() == null ? attribute.type() : attribute.type() + ": " + attribute.value(),
                    attribute.id(), attribute.line());
        }
    }

    private void notes() {
        for (Records.Normalisation n : records.normalisations) {
            note(n.target(), text("note.reference", n.target(), n.reference(), n.text()).strip(), n.id(), n.line());
        }
        for (Records.Note n : records.notes) {
            note(n.target(), n.text(), n.id(), n.line());
        }
        for (Records.Equivalence e : records.equivalences) {
            List<Draft.Mention> same = e.members().stream().map(mentions::get).filter(m -> m != null).toList();
            if (same.size() == e.members().size() && same.size() > 1) {
                same.forEach(m -> m.sameAs = same.get(0));
            } else {
                note(e.members().get(0), text("note.equivalence", e.type(), String.join(" ", e.members())), "*", e.line());
            }
        }
    }

    private void note(String target, String words, String id, int line) {
        Draft.Act act = acts.get(target);
        List<Place> at = places.containsKey(target) ? places.get(target)
                : act == null ? null : !act.content.isEmpty() ? act.content : act.cue;
        if (at == null && !records.relations.containsKey(target)) {
            warnings.accept(line, text("id.unknown", id, target));
        }
        draft.remarks.add(new Draft.Remark(RemarkKind.NOTE, at == null ? List.of() : at, words, line));
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(RecordAttributions.class, key, arguments);
    }
}
