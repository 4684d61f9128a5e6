package org.rejoinder.map;

import java.util.ArrayList;
import java.util.HashMap;
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

/** Lays one connected part out in layers from left to right: what is said, then what is said to it. */
final class PartLayout {

    private final TextWidths widths;

    PartLayout(TextWidths widths) {
        this.widths = widths;
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    /**
     * Lays out.
     *
     * @param boxes by the id of their head
     * @param edges between heads
     */
    Part layout(Map<String, Box> boxes, List<MapEdge> edges) {
        if (edges.isEmpty() && boxes.size() == 1) {
            Box only = boxes.values().iterator().next();
            return new Part(only.head().width(), only.head().height(), only.at(0, 0), List.of());
        }
        ElkNode graph = graph();
        Map<String, ElkNode> nodes = new HashMap<>();
        boxes.forEach((id, box) -> {
            ElkNode node = ElkGraphUtil.createNode(graph);
            node.setDimensions(box.head().width(), box.head().height());
            nodes.put(id, node);
        });
        List<ElkEdge> lines = new ArrayList<>();
        for (MapEdge edge : edges) {
            lines.add(line(edge, nodes));
        }
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        List<PlacedNode> placed = new ArrayList<>();
        boxes.forEach((id, box) -> placed.addAll(box.at(nodes.get(id).getX(), nodes.get(id).getY())));
        List<PlacedEdge> routes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            routes.add(placed(edges.get(i), lines.get(i)));
        }
        return new Part(graph.getWidth(), graph.getHeight(), placed, routes);
    }

    private static ElkNode graph() {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, 16.0);
        graph.setProperty(CoreOptions.SPACING_EDGE_NODE, 12.0);
        graph.setProperty(CoreOptions.SPACING_EDGE_LABEL, 1.0);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 22.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 12.0);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        return graph;
    }

    /** What is directed at something lies behind it: the line is laid from the target and turned round afterwards. */
    private ElkEdge line(MapEdge edge, Map<String, ElkNode> nodes) {
        ElkEdge line = ElkGraphUtil.createSimpleEdge(nodes.get(edge.to()), nodes.get(edge.from()));
        if (!edge.relation().isEmpty()) {
            ElkLabel label = ElkGraphUtil.createLabel(edge.relation(), line);
            label.setDimensions(widths.width(edge.relation(), MapLayout.SMALL) + 8, MapLayout.SMALL + 4);
        }
        return line;
    }

    private static PlacedEdge placed(MapEdge edge, ElkEdge line) {
        List<Point> route = new ArrayList<>();
        for (ElkEdgeSection section : line.getSections()) {
            route.add(new Point(section.getStartX(), section.getStartY()));
            for (ElkBendPoint bend : section.getBendPoints()) {
                route.add(new Point(bend.getX(), bend.getY()));
            }
            route.add(new Point(section.getEndX(), section.getEndY()));
        }
        Point label = null;
        if (!line.getLabels().isEmpty()) {
            ElkLabel words = line.getLabels().get(0);
            label = new Point(words.getX() + words.getWidth() / 2, words.getY() + words.getHeight() / 2);
        }
        return new PlacedEdge(edge, route.reversed(), label);
    }
}
