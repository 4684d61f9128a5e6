package org.rejoinder.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays a map out: each part that hangs together in layers, and the parts packed into a rectangle of the shape of a page. The
 * same map is always laid out the same.
 */
public final class MapLayout {

    /** The font's size of titles and texts, in pixels. */
    public static final double FONT = 12;
    /** The font's size of what is less than a title, in pixels. */
    public static final double NOTE = 11;
    /** The font's size of the words beside lines, in pixels. */
    public static final double SMALL = 10;
    /** The distance of two lines of text, in pixels. */
    public static final double LINE = 16;
    /** The room between a node's border and its text, in pixels. */
    public static final double PADDING = 8;

    private static final double MARGIN = 16;
    /** The width of a pleasant map for its height. */
    private static final double RATIO = 1.5;

    private final TextWidths widths = new TextWidths();

    /** Lays out; an empty map has no extent. */
    public PlacedMap layout(ArgumentMap map) {
        Map<String, Box> boxes = new BoxMaker(widths).boxes(map);
        if (boxes.isEmpty()) {
            return new PlacedMap(0, 0, List.of(), List.of());
        }
        List<MapEdge> edges = map.edges().stream().filter(edge -> edge.kind() != MapEdge.Kind.SAYS).toList();
        List<Part> parts = parts(boxes, edges);
        List<Point> places = Packing.of(parts, RATIO);
        List<PlacedNode> nodes = new ArrayList<>();
        List<PlacedEdge> lines = new ArrayList<>();
        double width = 0;
        double height = 0;
        for (int i = 0; i < parts.size(); i++) {
            double x = places.get(i).x() + MARGIN;
            double y = places.get(i).y() + MARGIN;
            parts.get(i).nodes().forEach(node -> nodes.add(node.moved(x, y)));
            parts.get(i).edges().forEach(edge -> lines.add(edge.moved(x, y)));
            width = Math.max(width, x + parts.get(i).width() + MARGIN);
            height = Math.max(height, y + parts.get(i).height() + MARGIN);
        }
        return new PlacedMap(width, height, nodes, lines);
    }

    /** The parts in the order of their first nodes. */
    private List<Part> parts(Map<String, Box> boxes, List<MapEdge> edges) {
        Map<String, String> leaders = new HashMap<>();
        edges.forEach(edge -> leaders.put(leader(edge.from(), leaders), leader(edge.to(), leaders)));
        Map<String, Map<String, Box>> members = new LinkedHashMap<>();
        boxes.forEach((id, box) -> members.computeIfAbsent(leader(id, leaders), k -> new LinkedHashMap<>()).put(id, box));
        Map<String, List<MapEdge>> lines = new HashMap<>();
        edges.forEach(edge -> lines.computeIfAbsent(leader(edge.from(), leaders), k -> new ArrayList<>()).add(edge));
        PartLayout layout = new PartLayout(widths);
        List<Part> parts = new ArrayList<>();
        members.forEach((leader, inside) -> parts.add(layout.layout(inside, lines.getOrDefault(leader, List.of()))));
        return parts;
    }

    private static String leader(String id, Map<String, String> leaders) {
        String at = id;
        for (String up = leaders.get(at); up != null && !up.equals(at); up = leaders.get(at)) {
            at = up;
        }
        return at;
    }
}
