package org.rejoinder.rules.standing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.facts.FactBase;
import org.rejoinder.rules.facts.Relation;
import org.rejoinder.rules.facts.RelationFact;

/**
 * The acts that are connected with some, as numbered groups (acts linked by {@code repeats} are one), with the written
 * clauses between them: direct attacks, sides of claims, and what each inherits from.
 */
final class AttackGraph {

    /** The two sides of a claim, as group numbers. */
    static final class Sides {
        final List<Integer> asserting = new ArrayList<>();
        final List<Integer> disputing = new ArrayList<>();
    }

    private final FactBase base;
    private final Map<String, Integer> groupOf = new LinkedHashMap<>();
    private final List<List<String>> members = new ArrayList<>();
    /** For each group the groups that attack it directly. */
    final List<List<Integer>> attackers = new ArrayList<>();
    /** For each group the groups whose attackers it inherits. */
    final List<List<Integer>> inherits = new ArrayList<>();
    /** For each group whether it has a standing. */
    final List<Boolean> node = new ArrayList<>();
    /** The groups that take a side in a claim. */
    private final BitSet sided = new BitSet();
    /** The sides of each claim. */
    final Map<String, Sides> claims = new LinkedHashMap<>();

    /** Collects all that is connected with the given acts. */
    AttackGraph(FactBase base, Collection<ActFact> from) {
        this.base = base;
        collect(from);
        for (Map.Entry<String, Integer> entry : groupOf.entrySet()) {
            connect(base.act(entry.getKey()), entry.getValue());
        }
    }

    /** Number of groups. */
    int size() {
        return members.size();
    }

    /** The group of an act; null if the act is not part of the graph. */
    Integer group(String act) {
        return groupOf.get(act);
    }

    /** Ids of the acts of a group. */
    List<String> members(int group) {
        return members.get(group);
    }

    /** Whether no clause bears on a group: nothing attacks it, it inherits nothing, and takes no side in a claim. */
    boolean isUntouched(int group) {
        return attackers.get(group).isEmpty() && inherits.get(group).isEmpty() && !sided.get(group);
    }

    private void collect(Collection<ActFact> from) {
        Set<String> reached = new LinkedHashSet<>();
        Set<String> claimsSeen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        for (ActFact act : from) {
            if (reached.add(act.id())) {
                open.add(act.id());
            }
        }
        while (!open.isEmpty()) {
            String id = open.poll();
            for (String next : neighbours(base.act(id), claimsSeen)) {
                if (base.act(next) != null && reached.add(next)) {
                    open.add(next);
                }
            }
        }
        for (String id : reached) {
            if (!groupOf.containsKey(id)) {
                List<String> group = base.repeats(id).stream().filter(m -> base.act(m) != null).toList();
                boolean any = false;
                for (String member : group) {
                    groupOf.put(member, members.size());
                    any |= base.act(member).isNode();
                }
                members.add(group);
                node.add(any);
                attackers.add(new ArrayList<>(2));
                inherits.add(new ArrayList<>(2));
            }
        }
    }

    private List<String> neighbours(ActFact act, Set<String> claimsSeen) {
        List<String> all = new ArrayList<>(base.children(act.id()));
        if (act.parent() != null) {
            all.add(act.parent());
        }
        for (RelationFact relation : base.from(act.id())) {
            if (relation.kind() == Relation.ASSERTS || relation.kind() == Relation.DISPUTES) {
                if (claimsSeen.add(relation.to())) {
                    base.to(relation.to()).forEach(r -> all.add(r.from()));
                }
            } else if (connects(relation.kind())) {
                all.add(relation.to());
            }
        }
        for (RelationFact relation : base.to(act.id())) {
            if (connects(relation.kind())) {
                all.add(relation.from());
            }
        }
        return all;
    }

    private static boolean connects(Relation kind) {
        return kind == Relation.REPEATS || kind == Relation.RESTS_ON || kind.attacks();
    }

    private void connect(ActFact act, int group) {
        if (act.parent() != null) {
            inherit(group, act.parent());
        }
        for (RelationFact relation : base.from(act.id())) {
            switch (relation.kind()) {
                case RESTS_ON -> inherit(group, relation.to());
                case ASSERTS -> {
                    if (act.isNode()) {
                        claims.computeIfAbsent(relation.to(), k -> new Sides()).asserting.add(group);
                        sided.set(group);
                    }
                }
                case DISPUTES -> {
                    if (act.isNode()) {
                        claims.computeIfAbsent(relation.to(), k -> new Sides()).disputing.add(group);
                        sided.set(group);
                    }
                }
                default -> {
                    if (isAttack(base, relation)) {
                        int hit = groupOf.get(relation.to());
                        attackers.get(hit).add(group);
                        if (relation.kind() == Relation.DENIES) {
                            attackers.get(group).add(hit);
                        }
                    }
                }
            }
        }
    }

    /**
     * Whether a written clause is an attack between two acts that have a standing. Only a source itself corrects or retracts
     * what it said: of another's statement these attack nothing.
     */
    static boolean isAttack(FactBase base, RelationFact relation) {
        ActFact from = base.act(relation.from());
        ActFact to = base.act(relation.to());
        if (!relation.kind().attacks() || from == null || to == null || !from.isNode() || !to.isNode()) {
            return false;
        }
        boolean takesBack = relation.kind() == Relation.CORRECTS || relation.kind() == Relation.RETRACTS;
        return !takesBack || from.by().stream().anyMatch(own -> to.by().stream().anyMatch(theirs -> base.same(own, theirs)));
    }

    private void inherit(int group, String from) {
        Integer other = groupOf.get(from);
        if (other != null && other != group) {
            inherits.get(group).add(other);
        }
    }
}
