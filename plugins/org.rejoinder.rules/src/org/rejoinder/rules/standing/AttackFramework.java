package org.rejoinder.rules.standing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.facts.FactBase;

/**
 * The standing written out as an abstract argumentation framework: every attack by itself, those over claims and the inherited
 * ones too, which {@link Standings} never enumerates. For other tools; the number of attacks can be quadratic.
 *
 * @param arguments qualified names of the acts of each argument; acts linked by {@code repeats} are one
 * @param attacks pairs of numbers of arguments, from 0, the attacker first; each once
 */
public record AttackFramework(List<List<String>> arguments, List<Attack> attacks) {

    /** One attack between two arguments by their numbers. */
    public record Attack(int from, int to) {
    }

    /** Keeps copies of the lists. */
    public AttackFramework {
        arguments = List.copyOf(arguments);
        attacks = List.copyOf(attacks);
    }

    /** The framework of these acts, and of all that they are connected with. */
    public static AttackFramework of(FactBase base, Collection<ActFact> acts) {
        AttackGraph graph = new AttackGraph(base, acts);
        List<List<String>> arguments = new ArrayList<>();
        int[] number = new int[graph.size()];
        for (int group = 0; group < graph.size(); group++) {
            number[group] = graph.node.get(group) ? arguments.size() : -1;
            if (graph.node.get(group)) {
                arguments.add(graph.members(group));
            }
        }
        List<Set<Integer>> direct = direct(graph);
        Set<Attack> attacks = new LinkedHashSet<>();
        for (int group = 0; group < graph.size(); group++) {
            for (int from : number[group] < 0 ? Set.<Integer>of() : reached(graph, group)) {
                for (int attacker : direct.get(from)) {
                    if (number[attacker] >= 0) {
                        attacks.add(new Attack(number[attacker], number[group]));
                    }
                }
            }
        }
        return new AttackFramework(arguments, List.copyOf(attacks));
    }

    private static List<Set<Integer>> direct(AttackGraph graph) {
        List<Set<Integer>> direct = new ArrayList<>();
        graph.attackers.forEach(attackers -> direct.add(new LinkedHashSet<>(attackers)));
        for (AttackGraph.Sides sides : graph.claims.values()) {
            for (int one : sides.asserting) {
                for (int other : sides.disputing) {
                    direct.get(one).add(other);
                    direct.get(other).add(one);
                }
            }
        }
        return direct;
    }

    /** The group and all that it inherits attackers from. */
    private static Set<Integer> reached(AttackGraph graph, int group) {
        Set<Integer> seen = new LinkedHashSet<>(Set.of(group));
        Deque<Integer> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (int next : graph.inherits.get(open.poll())) {
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return seen;
    }
}
