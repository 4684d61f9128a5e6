package org.rejoinder.rules.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds circles by a depth-first search, without recursion. */
public final class Cycles {

    private Cycles() {
    }

    /**
     * Circles that can be reached. Each of them once; of circles that share a member, one.
     *
     * @param from where to start
     * @param edges where each leads
     * @return for each circle its members in the order of the way; the last leads to the first
     */
    public static List<List<String>> from(Collection<String> from, Function<String, List<String>> edges) {
        List<List<String>> cycles = new ArrayList<>();
        Set<String> done = new HashSet<>();
        Set<String> reported = new HashSet<>();
        for (String start : from) {
            if (!done.contains(start) && !edges.apply(start).isEmpty()) {
                search(start, edges, done, reported, cycles);
            }
        }
        return cycles;
    }

    private static void search(String start, Function<String, List<String>> edges, Set<String> done, Set<String> reported,
            List<List<String>> cycles) {
        List<String> path = new ArrayList<>(List.of(start));
        Map<String, Integer> at = new HashMap<>(Map.of(start, 0));
        Deque<Iterator<String>> open = new ArrayDeque<>();
        open.push(edges.apply(start).iterator());
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                String left = path.remove(path.size() - 1);
                at.remove(left);
                done.add(left);
                continue;
            }
            String next = open.peek().next();
            if (at.containsKey(next)) {
                List<String> cycle = List.copyOf(path.subList(at.get(next), path.size()));
                if (cycle.stream().noneMatch(reported::contains)) {
                    cycles.add(cycle);
                }
                reported.addAll(cycle);
            } else if (!done.contains(next)) {
                at.put(next, path.size());
                path.add(next);
                open.push(edges.apply(next).iterator());
            }
        }
    }
}
