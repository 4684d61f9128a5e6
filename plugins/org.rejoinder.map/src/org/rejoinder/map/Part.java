package org.rejoinder.map;

import java.util.List;

/**
 * A part of the map that no line leaves, laid out by itself at the origin.
 *
 * @param width in pixels, without a margin
 * @param height in pixels, without a margin
 */
record Part(double width, double height, List<PlacedNode> nodes, List<PlacedEdge> edges) {
}
