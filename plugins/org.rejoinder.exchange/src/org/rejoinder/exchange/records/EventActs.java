package org.rejoinder.exchange.records;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rejoinder.exchange.drafting.Draft;
import org.rejoinder.text.Place;

/** Makes acts of events: spans fill their roles, the trigger is the cue. An event without source and content is a note. */
final class EventActs {

    private final RecordDraft made;

    EventActs(RecordDraft made) {
        this.made = made;
    }

    /** Makes an act of each event. */
    void add() {
        for (Records.Event event : made.records.events.values()) {
            made.acts.put(event.id(), new Draft.Act(event.id(), event.line()));
        }
        made.records.events.values().forEach(event -> event(event, made.acts.get(event.id())));
    }

    private void event(Records.Event event, Draft.Act act) {
        List<Place> trigger = made.spanOf(event.trigger(), event.id(), event.line());
        List<Records.Argument> later = new ArrayList<>();
        boolean known = false;
        for (Records.Argument argument : event.arguments()) {
            String meaning = made.roles.meaning(argument.role());
            if (meaning.equals("target") || made.roles.relationOf(argument.role()) != null) {
                later.add(argument);
            } else {
                known |= fill(event, act, argument);
            }
        }
        known |= trigger(event, act, trigger);
        for (Records.Argument argument : later) {
            known |= target(event, act, argument);
        }
        if (known) {
            made.draft.acts.add(act);
            made.acts.putIfAbsent(event.trigger(), act);
        } else {
            made.warn(event.line(), "event.empty", event.id(), event.type());
            made.note(trigger, event.type(), event.line());
            made.acts.remove(event.id());
        }
    }

    /**
     * The trigger is the cue, unless the event's type says that it is something else or a role says what the cue is. Where
     * there are no reporting words, it stands on the content.
     *
     * @return whether it makes the event an act
     */
    private boolean trigger(Records.Event event, Draft.Act act, List<Place> trigger) {
        String type = made.roles.meaning(event.type());
        // what stands elsewhere than the content that roles say is another part of it
        if (type.equals("content") && trigger.stream().noneMatch(t -> act.content.stream().anyMatch(t::intersects))) {
            act.content.addAll(trigger);
            return true;
        }
        if (act.sources.isEmpty() && type.equals("source") && !trigger.isEmpty()) {
            act.sources.add(made.mention(event.trigger(), trigger));
        } else if (act.cue.isEmpty() && !type.equals("content") && !type.equals("source") && !act.content.containsAll(trigger)) {
            act.cue.addAll(trigger);
        } else if (!trigger.stream().allMatch(t -> spans(act).anyMatch(p -> p.contains(t) || t.contains(p)))) {
            // one that lies around what fills the roles is the extent of all
            made.warn(event.line(), "trigger.other", event.id(), event.trigger());
            made.note(trigger, event.type(), event.line());
        }
        return false;
    }

    private static Stream<Place> spans(Draft.Act act) {
        return Stream.concat(Stream.concat(act.cue.stream(), act.content.stream()), act.sources.stream().flatMap(m -> m.places.stream()));
    }

    /** What the event is directed at: another act or, of an attack, who said something. */
    private boolean target(Records.Event event, Draft.Act act, Records.Argument argument) {
        Draft.Relation relation = made.roles.relationOf(argument.role());
        relation = relation != null ? relation : made.roles.relationOf(event.type());
        if (relation == null && made.isThere(argument.id())) {
            made.warn(event.line(), "target.kind", event.id(), event.type(), argument.id());
        }
        if (RelationActs.link(made, act, relation != null ? relation : Draft.Relation.DENIES, argument.id(), event.line())) {
            return true;
        }
        if (made.isThere(argument.id())) {
            made.warn(event.line(), "target.unknown", event.id(), argument.role(), argument.id());
            made.note(made.spanOf(argument.id(), event.id(), event.line()), argument.role() + " (" + event.type() + ")", event.line());
        } else {
            made.warn(event.line(), "id.unknown", event.id(), argument.id());
        }
        return false;
    }

    /** Fills one role of an act that an event is; whether it is one that makes the event an act. */
    boolean fill(Records.Event event, Draft.Act act, Records.Argument argument) {
        String meaning = made.roles.meaning(argument.role());
        List<Place> span = made.spanOf(argument.id(), event.id(), event.line());
        if (meaning.isEmpty()) {
            made.warn(event.line(), "role.unknown", event.id(), argument.role());
            made.note(span, argument.role() + " (" + event.type() + ")", event.line());
            return false;
        }
        if (span.isEmpty()) {
            return false;
        }
        demandType(event, argument, meaning);
        switch (meaning) {
            case "source" -> act.sources.add(made.mention(argument.id(), span));
            case "addressee" -> act.hearers.add(made.mention(argument.id(), span));
            case "cue" -> act.cue.addAll(span);
            case "hedge" -> act.hedges.add(span);
            case "content", "assertion" -> {
                act.content.addAll(span);
                made.acts.putIfAbsent(argument.id(), act);
            }
            default -> {
                return false;
            }
        }
        return meaning.equals("source") || meaning.equals("content") || meaning.equals("assertion");
    }

    private void demandType(Records.Event event, Records.Argument argument, String meaning) {
        Records.TextBound filler = made.records.textBounds.get(argument.id());
        String type = filler == null ? "" : made.roles.meaning(filler.type());
        boolean other = switch (type) {
            case "source", "addressee" -> !meaning.equals("source") && !meaning.equals("addressee");
            case "cue", "content" -> !meaning.equals(type);
            default -> false;
        };
        // types such as Quote or Entity fill several roles in one scheme or another: only our own three words are certain
        if (other && filler.type().matches("(?i)source|cue|content")) {
            made.warn(event.line(), "role.type", argument.id(), argument.role(), event.id(), filler.type());
        }
    }
}
