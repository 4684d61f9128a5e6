package org.rejoinder.rules.standing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The grounded labelling (Dung 1995; Caminada 2006: a node is in when all its attackers are out, out when one is in, else
 * undecided), linear in the written clauses. What attacks a group is a set that holds its direct attackers and, as subsets,
 * the other side of each claim and the sets of what it inherits from, so that no inherited attack or conflict over a claim
 * is ever enumerated. Groups that inherit from each other share one set.
 */
final class Labelling {

    /** Undecided. */
    static final int UNDECIDED = 0;
    /** In. */
    static final int IN = 1;
    /** Out. */
    static final int OUT = 2;

    private final AttackGraph graph;
    private final int[] label;
    /** The set of what attacks each group. */
    private final int[] setOf;
    private final List<List<Integer>> subscribers = new ArrayList<>();
    private final List<List<Integer>> supersets = new ArrayList<>();
    private final List<List<Integer>> setsHolding = new ArrayList<>();
    /** For each set how many elements are not out and how many subsets are not wholly out. */
    private int[] pending = new int[16];
    private boolean[] hasIn;
    private final Deque<Integer> changed = new ArrayDeque<>();

    Labelling(AttackGraph graph) {
        this.graph = graph;
        this.label = new int[graph.size()];
        this.setOf = Components.of(graph.inherits);
        build();
        propagate();
    }

    /** The label of a group. */
    int label(int group) {
        return label[group];
    }

    private void build() {
        int sets = Arrays.stream(setOf).max().orElse(-1) + 1;
        for (int i = 0; i < sets; i++) {
            newSet();
        }
        for (int group = 0; group < graph.size(); group++) {
            setsHolding.add(new ArrayList<>(2));
        }
        for (int group = 0; group < graph.size(); group++) {
            subscribers.get(setOf[group]).add(group);
            for (int attacker : graph.attackers.get(group)) {
                hold(setOf[group], attacker);
            }
            for (int from : graph.inherits.get(group)) {
                if (setOf[from] != setOf[group]) {
                    include(setOf[group], setOf[from]);
                }
            }
        }
        for (AttackGraph.Sides sides : graph.claims.values()) {
            if (!sides.asserting.isEmpty() && !sides.disputing.isEmpty()) {
                oppose(sides.asserting, sides.disputing);
                oppose(sides.disputing, sides.asserting);
            }
        }
        hasIn = new boolean[subscribers.size()];
    }

    private void oppose(List<Integer> attacked, List<Integer> by) {
        int side = newSet();
        by.forEach(group -> hold(side, group));
        attacked.forEach(group -> include(setOf[group], side));
    }

    private int newSet() {
        subscribers.add(new ArrayList<>(2));
        supersets.add(new ArrayList<>(2));
        if (subscribers.size() > pending.length) {
            pending = Arrays.copyOf(pending, pending.length * 2);
        }
        return subscribers.size() - 1;
    }

    private void hold(int set, int group) {
        setsHolding.get(group).add(set);
        pending[set]++;
    }

    private void include(int set, int subset) {
        supersets.get(subset).add(set);
        pending[set]++;
    }

    private void propagate() {
        // those empty from the start; a set that empties on the way is handled when it does
        for (int set : java.util.stream.IntStream.range(0, subscribers.size()).filter(s -> pending[s] == 0).toArray()) {
            out(set);
            drain();
        }
    }

    private void drain() {
        while (!changed.isEmpty()) {
            int group = changed.poll();
            for (int set : setsHolding.get(group)) {
                if (label[group] == IN) {
                    in(set);
                } else {
                    lessen(set);
                }
            }
        }
    }

    /** All attackers in the set are out. */
    private void out(int first) {
        Deque<Integer> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            int set = open.poll();
            subscribers.get(set).forEach(group -> set(group, IN));
            for (int superset : supersets.get(set)) {
                if (--pending[superset] == 0) {
                    open.add(superset);
                }
            }
        }
    }

    private void lessen(int set) {
        if (--pending[set] == 0) {
            out(set);
        }
    }

    /** An attacker in the set is in. */
    private void in(int first) {
        Deque<Integer> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            int set = open.poll();
            if (!hasIn[set]) {
                hasIn[set] = true;
                subscribers.get(set).forEach(group -> set(group, OUT));
                open.addAll(supersets.get(set));
            }
        }
    }

    private void set(int group, int to) {
        if (label[group] == UNDECIDED && graph.node.get(group)) {
            label[group] = to;
            changed.add(group);
        }
    }
}
