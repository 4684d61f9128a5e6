package org.rejoinder.map;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a map shows, before it is laid out.
 *
 * @param nodes sources and acts in the order of the document; ids are unique
 * @param edges relations whose ends are both among the nodes
 */
public record ArgumentMap(List<MapNode> nodes, List<MapEdge> edges) {

    /** @throws IllegalArgumentException when two nodes share an id or an edge ends at no node */
    public ArgumentMap {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        Set<String> ids = new LinkedHashSet<>();
        for (MapNode node : nodes) {
            if (!ids.add(node.id())) {
                throw new IllegalArgumentException("two nodes named " + node.id());
            }
        }
        for (MapEdge edge : edges) {
            if (!ids.contains(edge.from()) || !ids.contains(edge.to())) {
                throw new IllegalArgumentException("an edge without an end: " + edge);
            }
        }
    }
}
