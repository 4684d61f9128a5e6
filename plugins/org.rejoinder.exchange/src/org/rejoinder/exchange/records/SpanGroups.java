package org.rejoinder.exchange.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rejoinder.exchange.drafting.Roles;

/**
 * Attributions of schemes that have no events: spans of cues and contents that relations join are one act each, with the
 * sources and hearers that are joined to them. A source may belong to several.
 */
final class SpanGroups {

    /** One act's spans, by id, and the relations that made it. */
    record Group(String key, int line, List<String> content, List<String> cues, Set<String> sources, Set<String> hearers,
            Set<String> members, Set<String> relations) {
    }

    private final Records records;
    private final Roles roles;
    private final Set<String> used;
    private final Map<String, String> parents = new HashMap<>();

    /** @param used ids that belong to events already */
    SpanGroups(Records records, Roles roles, Set<String> used) {
        this.records = records;
        this.roles = roles;
        this.used = Set.copyOf(used);
    }

    /** What role a relation gives a span. */
    private record Use(Records.Relation relation, String span, String role) {
    }

    List<Group> groups() {
        List<Use> uses = new ArrayList<>();
        List<Records.Relation> joining = new ArrayList<>();
        for (Records.Relation relation : records.relations.values()) {
            String first = role(relation, 0);
            String second = role(relation, 1);
            boolean core = isCore(first) || isCore(second);
            // two contents may be two halves, but only if the relation says so: it may say anything of them
            boolean halves = !first.equals("content") || !second.equals("content") || roles.meaning(relation.type()).equals("content");
            if (!core || !halves || first.isEmpty() || second.isEmpty() || roles.relationOf(relation.type()) != null) {
                continue;
            }
            joining.add(relation);
            uses.add(new Use(relation, relation.arguments().get(0).id(), first));
            uses.add(new Use(relation, relation.arguments().get(1).id(), second));
            // a source joins nothing, it may have said many things
            if (isCore(first) && isCore(second)) {
                parents.put(root(relation.arguments().get(0).id()), root(relation.arguments().get(1).id()));
            }
        }
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Use use : uses) {
            if (isCore(use.role())) {
                Group group = groups.computeIfAbsent(root(use.span()), k -> new Group(use.span(), use.relation().line(),
                        new ArrayList<>(), new ArrayList<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(),
                        new LinkedHashSet<>()));
                if (group.members().add(use.span())) {
                    (use.role().equals("content") ? group.content() : group.cues()).add(use.span());
                }
                group.relations().add(use.relation().id());
            }
        }
        for (int i = 0; i < uses.size(); i += 2) {
            person(uses.get(i), uses.get(i + 1), groups);
            person(uses.get(i + 1), uses.get(i), groups);
        }
        return List.copyOf(groups.values());
    }

    private void person(Use person, Use core, Map<String, Group> groups) {
        if (!isCore(core.role()) || isCore(person.role())) {
            return;
        }
        Group group = groups.get(root(core.span()));
        (person.role().equals("source") ? group.sources() : group.hearers()).add(person.span());
    }

    /** The role of an argument: by the span's type, else by the relation's name for the one that is a source or a cue. */
    private String role(Records.Relation relation, int argument) {
        Records.TextBound span = records.textBounds.get(relation.arguments().get(argument).id());
        if (span == null || used.contains(span.id())) {
            return "";
        }
        String type = meaning(span.type());
        String name = meaning(relation.type());
        // types such as Entity or Person say little; Speaker or Addressee as the relation's name says which
        if (!isCore(type) && (name.equals("source") || name.equals("addressee"))) {
            return name;
        }
        return type;
    }

    private String meaning(String name) {
        String meaning = roles.meaning(name);
        // what somebody is said to claim is content like any other
        meaning = meaning.equals("assertion") ? "content" : meaning;
        return Set.of("source", "cue", "content", "addressee").contains(meaning) ? meaning : "";
    }

    private static boolean isCore(String role) {
        return role.equals("cue") || role.equals("content");
    }

    private String root(String id) {
        String at = id;
        while (parents.containsKey(at) && !parents.get(at).equals(at)) {
            at = parents.get(at);
        }
        return at;
    }
}
