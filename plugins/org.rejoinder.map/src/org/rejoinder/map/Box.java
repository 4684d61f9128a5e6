package org.rejoinder.map;

import java.util.ArrayList;
import java.util.List;

/**
 * What is laid out as one: an act, or a source with the acts of it that nothing is related to as rows.
 *
 * @param head placed at the origin; as wide and high as the whole
 * @param rows the rows within, relative to the head
 */
record Box(PlacedNode head, List<PlacedNode> rows) {

    /** The nodes with the box at a place. */
    List<PlacedNode> at(double x, double y) {
        List<PlacedNode> nodes = new ArrayList<>(List.of(head.moved(x, y)));
        rows.forEach(row -> nodes.add(row.moved(x, y)));
        return nodes;
    }
}
