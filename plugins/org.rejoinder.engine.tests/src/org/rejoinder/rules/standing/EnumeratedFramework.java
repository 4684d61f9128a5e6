package org.rejoinder.rules.standing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rejoinder.model.Standing;
import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.facts.FactBase;
import org.rejoinder.rules.facts.Relation;
import org.rejoinder.rules.facts.RelationFact;

/** The language's chapter "Standing" taken word by word: every attack is written out, and labels are iterated until none changes. */
final class EnumeratedFramework {

    private static final Set<Relation> TAKING_BACK = Set.of(Relation.CORRECTS, Relation.RETRACTS);

    private final FactBase base;
    private final Map<String, Set<String>> groups = new LinkedHashMap<>();
    private final Map<Set<String>, Set<Set<String>>> attackers = new LinkedHashMap<>();

    EnumeratedFramework(FactBase base) {
        this.base = base;
        for (ActFact act : base.acts()) {
            groups.put(act.id(), new LinkedHashSet<>(List.of(act.id())));
        }
        for (ActFact act : base.acts()) {
            for (String other : base.from(act.id(), Relation.REPEATS)) {
                if (groups.containsKey(other) && groups.get(other) != groups.get(act.id())) {
                    Set<String> joined = groups.get(act.id());
                    joined.addAll(groups.get(other));
                    joined.forEach(member -> groups.put(member, joined));
                }
            }
        }
        for (ActFact act : base.acts()) {
            attackers.computeIfAbsent(groups.get(act.id()), k -> new HashSet<>());
        }
        direct();
        inherit();
    }

    /** All attacks between acts that have a standing, as pairs of a member each. */
    List<String[]> attacks() {
        List<String[]> all = new ArrayList<>();
        attackers.forEach((hit, by) -> by.forEach(attacker -> all.add(new String[] {name(attacker), name(hit)})));
        return all;
    }

    /** A name for the node that an act belongs to; null if it has none. */
    String node(String act) {
        return isNode(groups.get(act)) ? name(groups.get(act)) : null;
    }

    private static String name(Set<String> group) {
        return group.stream().sorted().findFirst().orElseThrow();
    }

    private void direct() {
        Map<String, Set<Set<String>>> asserting = new LinkedHashMap<>();
        Map<String, Set<Set<String>>> disputing = new LinkedHashMap<>();
        for (ActFact act : base.acts()) {
            if (!act.isNode()) {
                continue;
            }
            for (RelationFact relation : base.from(act.id())) {
                if (relation.kind() == Relation.ASSERTS) {
                    asserting.computeIfAbsent(relation.to(), k -> new HashSet<>()).add(groups.get(act.id()));
                } else if (relation.kind() == Relation.DISPUTES) {
                    disputing.computeIfAbsent(relation.to(), k -> new HashSet<>()).add(groups.get(act.id()));
                } else if (relation.kind().attacks() && base.act(relation.to()) != null && base.act(relation.to()).isNode()
                        && (isOwn(act, base.act(relation.to())) || !TAKING_BACK.contains(relation.kind()))) {
                    attackers.get(groups.get(relation.to())).add(groups.get(act.id()));
                    if (relation.kind() == Relation.DENIES) {
                        attackers.get(groups.get(act.id())).add(groups.get(relation.to()));
                    }
                }
            }
        }
        asserting.forEach((claim, ones) -> ones.forEach(one -> disputing.getOrDefault(claim, Set.of()).forEach(other -> {
            attackers.get(one).add(other);
            attackers.get(other).add(one);
        })));
    }

    private static boolean isOwn(ActFact act, ActFact other) {
        return !Collections.disjoint(act.by(), other.by());
    }

    private void inherit() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (ActFact act : base.acts()) {
                List<String> over = new ArrayList<>(base.from(act.id(), Relation.RESTS_ON));
                if (act.parent() != null) {
                    over.add(act.parent());
                }
                for (String from : over) {
                    if (groups.containsKey(from)) {
                        changed |= attackers.get(groups.get(act.id())).addAll(List.copyOf(attackers.get(groups.get(from))));
                    }
                }
            }
        }
    }

    private boolean isNode(Set<String> group) {
        return group.stream().anyMatch(member -> base.act(member).isNode());
    }

    /** The grounded labelling: begin with what nothing attacks, go on until nothing changes. */
    Map<String, Standing> standings() {
        Map<Set<String>, Standing> labels = new LinkedHashMap<>();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Map.Entry<Set<String>, Set<Set<String>>> entry : attackers.entrySet()) {
                if (isNode(entry.getKey()) && !labels.containsKey(entry.getKey())) {
                    if (entry.getValue().stream().allMatch(a -> labels.get(a) == Standing.REBUTTED)) {
                        labels.put(entry.getKey(), Standing.STANDS);
                        changed = true;
                    } else if (entry.getValue().stream().anyMatch(a -> labels.get(a) == Standing.STANDS)) {
                        labels.put(entry.getKey(), Standing.REBUTTED);
                        changed = true;
                    }
                }
            }
        }
        Map<String, Standing> all = new LinkedHashMap<>();
        for (ActFact act : base.acts()) {
            all.put(act.id(), act.isNode() ? labels.getOrDefault(groups.get(act.id()), Standing.CONTESTED) : Standing.UNSTATED);
        }
        return all;
    }
}
