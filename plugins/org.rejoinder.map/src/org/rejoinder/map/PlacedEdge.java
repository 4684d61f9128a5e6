package org.rejoinder.map;

import java.util.List;

/**
 * An edge with its route.
 *
 * @param route at least two points, from the border of its first node to that of its second
 * @param label where the relation's word is centred; null where the edge has none
 */
public record PlacedEdge(MapEdge edge, List<Point> route, Point label) {

    public PlacedEdge {
        route = List.copyOf(route);
    }

    /** The same edge elsewhere. */
    PlacedEdge moved(double dx, double dy) {
        return new PlacedEdge(edge, route.stream().map(p -> p.moved(dx, dy)).toList(), label == null ? null : label.moved(dx, dy));
    }
}
