package org.rejoinder.exchange.records;

import java.util.List;
import org.rejoinder.exchange.drafting.Draft;
import org.rejoinder.text.Place;

/**
 * What relations say: which spans are one act, what fills a role of an act, who is the same source, and how acts stand to each
 * other. One that says nothing known is a note.
 */
final class RelationActs {

    private static final int SHOWN = 60;

    private final RecordDraft made;
    private final EventActs events;

    RelationActs(RecordDraft made, EventActs events) {
        this.made = made;
        this.events = events;
    }

    /** Schemes without events: spans of the three types, joined by relations, are acts. */
    void groups() {
        SpanGroups groups = new SpanGroups(made.records, made.roles, made.used);
        for (SpanGroups.Group group : groups.groups()) {
            Draft.Act act = new Draft.Act(group.key(), group.line());
            group.content().forEach(id -> act.content.addAll(made.spanOf(id, group.key(), group.line())));
            group.cues().forEach(id -> act.cue.addAll(made.spanOf(id, group.key(), group.line())));
            group.sources().forEach(id -> act.sources.add(made.mention(id, made.spanOf(id, group.key(), group.line()))));
            group.hearers().forEach(id -> act.hearers.add(made.mention(id, made.spanOf(id, group.key(), group.line()))));
            group.members().forEach(id -> made.acts.put(id, act));
            if (act.sources.isEmpty() && act.cue.isEmpty() && group.content().stream().allMatch(made::isAssertion)) {
                act.sources.add(made.draft.voice());
            }
            made.used.addAll(group.relations());
            made.draft.acts.add(act);
        }
    }

    /** A relation between an event and a span of which one of the two names says the role; or between two mentions of one source. */
    void roles() {
        for (Records.Relation relation : made.records.relations.values()) {
            String first = relation.arguments().get(0).id();
            String second = relation.arguments().get(1).id();
            boolean read = !made.used.contains(relation.id())
                    && (coreference(first, second, relation) || fills(first, second, relation) || fills(second, first, relation));
            if (read) {
                made.used.add(relation.id());
            }
        }
    }

    private boolean coreference(String first, String second, Records.Relation relation) {
        String meaning = made.roles.meaning(relation.type());
        boolean same = (meaning.equals("coreference") || made.roles.relationOf(relation.type()) == Draft.Relation.REPEATS)
                && made.isMention(first) && made.isMention(second) && !first.equals(second);
        if (same) {
            Draft.Mention one = made.mention(first, made.spanOf(first, relation.id(), relation.line()));
            made.mention(second, made.spanOf(second, relation.id(), relation.line()));
            made.draft.mentions.addAll(List.of(one, made.mentions.get(second)));
            one.sameAs.add(made.mentions.get(second));
        }
        return same;
    }

    private boolean fills(String event, String span, Records.Relation relation) {
        Draft.Act act = made.acts.get(event);
        Records.TextBound filler = made.records.textBounds.get(span);
        if (made.roles.relationOf(relation.type()) != null || act == null || filler == null || made.acts.containsKey(span)) {
            return false;
        }
        String meaning = made.roles.meaning(relation.type());
        String role = Draft.ROLES.contains(meaning) ? relation.type() : filler.type();
        if (!Draft.ROLES.contains(made.roles.meaning(role))) {
            return false;
        }
        Records.Event owner = new Records.Event(event, relation.type(), "", List.of(), relation.line());
        events.fill(owner, act, new Records.Argument(role, span));
        return true;
    }

    /** How acts stand to each other, and to who said something. */
    void links() {
        for (Records.Relation relation : made.records.relations.values()) {
            if (!made.used.contains(relation.id())) {
                link(relation);
            }
        }
    }

    private void link(Records.Relation relation) {
        String first = relation.arguments().get(0).id();
        String second = relation.arguments().get(1).id();
        Draft.Act from = made.acts.get(first);
        Draft.Relation kind = made.roles.relationOf(relation.type());
        if (from != null && from == made.acts.get(second) && kind != null) {
            made.warn(relation.line(), "relation.itself", relation.id(), relation.type(), from.key);
        } else if (kind == null || from == null || !link(made, from, kind, second, relation.line())) {
            relation.arguments().stream().filter(end -> !made.isThere(end.id()))
                    .forEach(end -> made.warn(relation.line(), "id.unknown", relation.id(), end.id()));
            made.warn(relation.line(), kind == null ? "relation.unknown" : "relation.ends", relation.id(), relation.type());
            List<Place> at = made.places.getOrDefault(first, from == null ? List.of() : from.content);
            made.note(at, relation.type() + ": " + shown(first) + " → " + shown(second), relation.line());
        }
    }

    private String shown(String id) {
        Records.TextBound span = made.records.textBounds.get(id);
        if (span == null || span.text() == null) {
            return id;
        }
        return span.text().length() > SHOWN ? span.text().substring(0, span.text().offsetByCodePoints(0, SHOWN / 2)) + "…" : span.text();
    }

    /**
     * Relates an act to another, or an attack to who is attacked.
     *
     * @return false if the other is neither, or the relation is none that a source may be the target of
     */
    static boolean link(RecordDraft made, Draft.Act from, Draft.Relation kind, String to, int line) {
        Draft.Act target = made.acts.get(to);
        if (target != null) {
            from.links.add(new Draft.Link(kind, target, List.of()));
            return true;
        }
        if (!made.isMention(to) || kind != Draft.Relation.DENIES && kind != Draft.Relation.UNDERMINES) {
            return false;
        }
        if (kind == Draft.Relation.DENIES) {
            made.warn(line, "relation.source", from.key, to);
        }
        from.undermined.add(made.mention(to, made.spanOf(to, from.key, line)));
        return true;
    }
}
