package org.rejoinder.map;

import java.util.List;

/**
 * A node with its place, in pixels.
 *
 * @param title the title as it fits into one line
 * @param lines the text, wrapped
 */
public record PlacedNode(MapNode node, double x, double y, double width, double height, String title, List<String> lines) {

    public PlacedNode {
        lines = List.copyOf(lines);
    }
}
