package org.rejoinder.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * Lays a map out in layers from left to right: sources, what they said, what is said against it. The same map is always
 * laid out the same.
 */
public final class MapLayout {

    /** The font's size of titles and texts, in pixels. */
    public static final double FONT = 12;
    /** The font's size of the words beside lines, in pixels. */
    public static final double SMALL = 10;
    /** The distance of two lines of text, in pixels. */
    public static final double LINE = 16;
    /** The room between a node's border and its text, in pixels. */
    public static final double PADDING = 8;

    private static final double ACT = 240;
    private static final double SOURCE = 170;
    private static final int MOST_LINES = 5;
    private static final double SIGN = 20;
    /** How much wider the bold face of titles is than the one that the table was measured from. */
    private static final double BOLD = 1.12;

    private final TextWidths widths = new TextWidths();
    private final TextWrapping wrapping = new TextWrapping(widths);

    /** Lays out; an empty map has no extent. */
    public PlacedMap layout(ArgumentMap map) {
        if (map.nodes().isEmpty()) {
            return new PlacedMap(0, 0, List.of(), List.of());
        }
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        ElkNode graph = graph();
        Map<String, ElkNode> elkNodes = new LinkedHashMap<>();
        List<PlacedNode> drafts = new ArrayList<>();
        for (MapNode node : map.nodes()) {
            PlacedNode draft = draft(node);
            drafts.add(draft);
            ElkNode elk = ElkGraphUtil.createNode(graph);
            elk.setDimensions(draft.width(), draft.height());
            elkNodes.put(node.id(), elk);
        }
        List<ElkEdge> elkEdges = new ArrayList<>();
        for (MapEdge edge : map.edges()) {
            elkEdges.add(edge(edge, elkNodes));
        }
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        List<PlacedNode> nodes = new ArrayList<>();
        for (PlacedNode draft : drafts) {
            ElkNode elk = elkNodes.get(draft.node().id());
            nodes.add(new PlacedNode(draft.node(), elk.getX(), elk.getY(), draft.width(), draft.height(), draft.title(),
                    draft.lines()));
        }
        List<PlacedEdge> edges = new ArrayList<>();
        for (int i = 0; i < elkEdges.size(); i++) {
            edges.add(placed(map.edges().get(i), elkEdges.get(i)));
        }
        return new PlacedMap(graph.getWidth(), graph.getHeight(), nodes, edges);
    }

    private static ElkNode graph() {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(16));
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, 18.0);
        graph.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, 32.0);
        graph.setProperty(CoreOptions.ASPECT_RATIO, 1.6);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 44.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 14.0);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        return graph;
    }

    private ElkEdge edge(MapEdge edge, Map<String, ElkNode> nodes) {
        // What attacks lies behind what it attacks: the line is laid from the target and turned round afterwards.
        boolean turned = edge.kind() != MapEdge.Kind.SAYS;
        ElkNode from = nodes.get(turned ? edge.to() : edge.from());
        ElkNode to = nodes.get(turned ? edge.from() : edge.to());
        ElkEdge elk = ElkGraphUtil.createSimpleEdge(from, to);
        if (edge.kind() != MapEdge.Kind.SAYS && !edge.relation().isEmpty()) {
            ElkLabel label = ElkGraphUtil.createLabel(edge.relation(), elk);
            label.setDimensions(widths.width(edge.relation(), SMALL) + 8, SMALL + 6);
        }
        return elk;
    }

    private PlacedNode draft(MapNode node) {
        boolean source = node.kind() == MapNode.Kind.SOURCE;
        double width = source ? SOURCE : ACT;
        double room = width - 2 * PADDING;
        String title = wrapping.cut(node.title(), FONT * BOLD, room - (node.sign() == MapNode.Sign.NONE ? 0 : SIGN));
        List<String> lines = node.text().isBlank() ? List.of() : wrapping.wrap(node.text(), FONT, room, source ? 2 : MOST_LINES);
        return new PlacedNode(node, 0, 0, width, 2 * PADDING + LINE * (1 + lines.size()), title, lines);
    }

    private static PlacedEdge placed(MapEdge edge, ElkEdge elk) {
        List<Point> route = new ArrayList<>();
        for (ElkEdgeSection section : elk.getSections()) {
            route.add(new Point(section.getStartX(), section.getStartY()));
            for (ElkBendPoint bend : section.getBendPoints()) {
                route.add(new Point(bend.getX(), bend.getY()));
            }
            route.add(new Point(section.getEndX(), section.getEndY()));
        }
        Point label = null;
        if (!elk.getLabels().isEmpty()) {
            ElkLabel words = elk.getLabels().get(0);
            label = new Point(words.getX() + words.getWidth() / 2, words.getY() + words.getHeight() / 2);
        }
        return new PlacedEdge(edge, edge.kind() == MapEdge.Kind.SAYS ? route : route.reversed(), label);
    }
}
