package org.rejoinder.map;

import java.util.List;

/**
 * A node with its place, in pixels.
 *
 * @param lines what is written in it, from the top
 * @param row whether it is a row within the box of its source
 */
public record PlacedNode(MapNode node, double x, double y, double width, double height, List<Line> lines, boolean row) {

    /** How a line is set. */
    public enum Face {
        /** Bold: who, and under which name. */
        TITLE,
        /** Small and bold: under which name, within a box. */
        NAME,
        /** Small: through whom. */
        NOTE,
        /** What is said. */
        WORDS
    }

    /** A line of text. */
    public record Line(Face face, String text) {
    }

    /** Keeps a copy of the lines. */
    public PlacedNode {
        lines = List.copyOf(lines);
    }

    /** The same node elsewhere. */
    PlacedNode moved(double dx, double dy) {
        return new PlacedNode(node, x + dx, y + dy, width, height, lines, row);
    }
}
