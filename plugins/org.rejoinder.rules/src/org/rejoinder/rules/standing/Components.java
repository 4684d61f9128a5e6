package org.rejoinder.rules.standing;

import java.util.Arrays;
import java.util.List;

/** Strongly connected components (Tarjan 1972), without recursion. */
final class Components {

    private Components() {
    }

    /**
     * The component of each vertex, numbered from 0.
     *
     * @param edges for each vertex where its edges lead
     */
    static int[] of(List<List<Integer>> edges) {
        int n = edges.size();
        int[] component = new int[n];
        int[] order = new int[n];
        int[] low = new int[n];
        int[] next = new int[n];
        int[] path = new int[n];
        int[] stack = new int[n];
        Arrays.fill(component, -1);
        int depth = 0;
        int held = 0;
        int seen = 0;
        int count = 0;
        for (int root = 0; root < n; root++) {
            if (order[root] != 0) {
                continue;
            }
            path[depth++] = root;
            while (depth > 0) {
                int v = path[depth - 1];
                if (next[v] == 0 && order[v] == 0) {
                    order[v] = low[v] = ++seen;
                    stack[held++] = v;
                }
                if (next[v] < edges.get(v).size()) {
                    int w = edges.get(v).get(next[v]++);
                    if (order[w] == 0) {
                        path[depth++] = w;
                    } else if (component[w] < 0) {
                        low[v] = Math.min(low[v], order[w]);
                    }
                    continue;
                }
                depth--;
                if (low[v] == order[v]) {
                    int w;
                    do {
                        w = stack[--held];
                        component[w] = count;
                    } while (w != v);
                    count++;
                }
                if (depth > 0) {
                    low[path[depth - 1]] = Math.min(low[path[depth - 1]], low[v]);
                }
            }
        }
        return component;
    }
}
