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

/** A draft in the making, by the ids of the records that it is made of. */
final class RecordDraft {

    final Records records;
    final Roles roles;
    final BiConsumer<Integer, String> warnings;
    /** Where each span is, by its id. */
    final Map<String, List<Place>> places;
    /** The mention that a span is. */
    final Map<String, Draft.Mention> mentions = new LinkedHashMap<>();
    /** The act that an event, its trigger, or a span is. */
    final Map<String, Draft.Act> acts = new HashMap<>();
    /** The records that are part of the draft. */
    final Set<String> used = new HashSet<>();
    final Draft draft = new Draft();

    RecordDraft(Map<String, List<Place>> places, Records records, Roles roles, BiConsumer<Integer, String> warnings) {
        this.places = places;
        this.records = records;
        this.roles = roles;
        this.warnings = warnings;
    }

    /** The places of a span, or of an event's content and cue; empty, with a warning, if there is no such record. */
    List<Place> spanOf(String id, String user, int line) {
        List<Place> span = places.get(id);
        if (span != null) {
            used.add(id);
            return span;
        }
        Records.Event event = records.events.get(id);
        if (event == null) {
            warn(line, "id.unknown", user, id);
            return List.of();
        }
        if (event.arguments().stream().anyMatch(a -> a.id().equals(user)) || id.equals(user)) {
            warn(line, "event.circle", user, id);
        }
        List<Place> all = new ArrayList<>(places.getOrDefault(event.trigger(), List.of()));
        for (Records.Argument argument : event.arguments()) {
            all.addAll(places.getOrDefault(argument.id(), List.of()));
        }
        // an event that fills a role stands for everything that it spans
        return all.isEmpty() ? all : List.of(all.stream().reduce(Place::cover).get());
    }

    /** The mention that a span is, made when it is first asked for. */
    Draft.Mention mention(String id, List<Place> span) {
        Records.TextBound record = records.textBounds.get(id);
        return mentions.computeIfAbsent(id, k -> new Draft.Mention(span, record == null ? 0 : record.line()));
    }

    /** Whether a span names somebody, by its type. */
    boolean isMention(String id) {
        Records.TextBound span = records.textBounds.get(id);
        return mentions.containsKey(id) || span != null && (roles.meaning(span.type()).equals("source") || roles.meaning(span.type()).equals("addressee"));
    }

    /** Whether a span, by its type, is what the text's author claims. */
    boolean isAssertion(String id) {
        Records.TextBound span = records.textBounds.get(id);
        return span != null && roles.meaning(span.type()).equals("assertion");
    }

    /** Whether there is a span, event or relation with this id. */
    boolean isThere(String id) {
        return records.textBounds.containsKey(id) || records.events.containsKey(id) || records.relations.containsKey(id);
    }

    /** Keeps as a note what the language has no place for. */
    void note(List<Place> at, String words, int line) {
        draft.remarks.add(new Draft.Remark(RemarkKind.NOTE, at, words, line));
    }

    /** Says what is mended or left out. */
    void warn(int line, String key, Object... arguments) {
        warnings.accept(line, text(key, arguments));
    }

    static String text(String key, Object... arguments) {
        return Messages.of(RecordDraft.class, key, arguments);
    }
}
