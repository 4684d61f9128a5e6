package org.rejoinder.map;

import java.util.List;

/** A map, laid out. Width and height in pixels; everything lies within. */
public record PlacedMap(double width, double height, List<PlacedNode> nodes, List<PlacedEdge> edges) {

    public PlacedMap {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
