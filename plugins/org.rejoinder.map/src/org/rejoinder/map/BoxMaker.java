package org.rejoinder.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rejoinder.map.PlacedNode.Face;
import org.rejoinder.map.PlacedNode.Line;

/**
 * Makes the boxes of a map. An act that is related to others is a box of its own, which names its source; one that is not is
 * a row in the box of its source, since a line to it would tell nothing more. A source has a box if it has rows or is
 * itself what something is directed at.
 */
final class BoxMaker {

    private static final double ACT = 250;
    private static final double SOURCE = 250;
    private static final double SIGN = 20;
    private static final int MOST_LINES = 6;
    private static final int MOST_ROW_LINES = 4;
    /** How much wider the bold face of titles is than the one that the table was measured from. */
    private static final double BOLD = 1.12;

    private final TextWrapping wrapping;

    BoxMaker(TextWidths widths) {
        wrapping = new TextWrapping(widths);
    }

    /** The boxes by the id of each node that has one of its own, in the order of the map. */
    Map<String, Box> boxes(ArgumentMap map) {
        Set<String> related = new HashSet<>();
        Map<String, List<String>> sources = new HashMap<>();
        for (MapEdge edge : map.edges()) {
            if (edge.kind() == MapEdge.Kind.SAYS) {
                sources.computeIfAbsent(edge.to(), k -> new ArrayList<>()).add(edge.from());
            } else {
                related.add(edge.from());
                related.add(edge.to());
            }
        }
        Map<String, List<MapNode>> rows = new HashMap<>();
        List<MapNode> heads = new ArrayList<>();
        for (MapNode node : map.nodes()) {
            List<String> by = sources.getOrDefault(node.id(), List.of());
            if (node.kind() != MapNode.Kind.SOURCE && by.size() == 1 && !related.contains(node.id())) {
                rows.computeIfAbsent(by.get(0), k -> new ArrayList<>()).add(node);
            } else {
                heads.add(node);
            }
        }
        Map<String, Box> boxes = new LinkedHashMap<>();
        for (MapNode head : heads) {
            if (head.kind() != MapNode.Kind.SOURCE) {
                boxes.put(head.id(), new Box(act(head), List.of()));
            } else if (rows.containsKey(head.id()) || related.contains(head.id())) {
                boxes.put(head.id(), source(head, rows.getOrDefault(head.id(), List.of())));
            }
        }
        return boxes;
    }

    private PlacedNode act(MapNode node) {
        List<Line> lines = new ArrayList<>();
        add(lines, Face.TITLE, node.speaker().isEmpty() ? node.title() : node.title() + " · " + node.speaker(), ACT - SIGN, Integer.MAX_VALUE);
        add(lines, Face.NOTE, node.via(), ACT, Integer.MAX_VALUE);
        add(lines, Face.WORDS, node.text(), ACT, MOST_LINES);
        return new PlacedNode(node, 0, 0, ACT, 2 * MapLayout.PADDING + height(lines), lines, false);
    }

    private Box source(MapNode node, List<MapNode> acts) {
        List<Line> lines = new ArrayList<>();
        add(lines, Face.TITLE, node.title(), SOURCE, Integer.MAX_VALUE);
        add(lines, Face.NOTE, node.text(), SOURCE, Integer.MAX_VALUE);
        double y = 2 * MapLayout.PADDING + height(lines) - (acts.isEmpty() ? 0 : MapLayout.PADDING / 2);
        List<PlacedNode> rows = new ArrayList<>();
        for (MapNode act : acts) {
            List<Line> words = new ArrayList<>();
            String first = act.via().isEmpty() ? act.title() : act.title() + " · " + act.via();
            add(words, Face.NAME, first, SOURCE - SIGN, Integer.MAX_VALUE);
            add(words, Face.WORDS, act.text(), SOURCE, MOST_ROW_LINES);
            double high = height(words) + MapLayout.PADDING;
            rows.add(new PlacedNode(act, 0, y, SOURCE, high, words, true));
            y += high;
        }
        return new Box(new PlacedNode(node, 0, 0, SOURCE, y + (acts.isEmpty() ? 0 : 4), lines, false), rows);
    }

    private static double height(List<Line> lines) {
        return MapLayout.LINE * lines.size();
    }

    private void add(List<Line> lines, Face face, String text, double width, int limit) {
        if (!text.isBlank()) {
            double size = switch (face) {
                case TITLE -> MapLayout.FONT * BOLD;
                case NAME -> MapLayout.NOTE * BOLD;
                case NOTE -> MapLayout.NOTE;
                case WORDS -> MapLayout.FONT;
            };
            wrapping.wrap(text, size, width - 2 * MapLayout.PADDING, limit).forEach(line -> lines.add(new Line(face, line)));
        }
    }
}
