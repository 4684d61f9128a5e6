package org.rejoinder.ui.map;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.rejoinder.map.MapEdge;
import org.rejoinder.map.MapLayout;
import org.rejoinder.map.MapNode;
import org.rejoinder.map.PlacedEdge;
import org.rejoinder.map.PlacedMap;
import org.rejoinder.map.PlacedNode;
import org.rejoinder.map.Point;

/** Paints a map that was laid out: standing by colour and a sign, anonymity by a dashed border, relations by line and word. */
final class MapPainter {

    private static final int[] DASHES = {5, 3};
    private static final double ARROW = 7;
    /** The smallest zoom at which letters can be told apart. */
    static final double LEGIBLE = 0.3;
    /** About the width of a letter, for the bars that stand for words. */
    private static final double LETTER = 5.5;
    /** Half the extent of a relation's word. */
    private static final int ROOM = 40;

    private final Font words;
    private final Font bold;
    private final Font note;
    private final Font small;

    /** @param control whose font is taken; the sizes are those that the map was laid out with */
    MapPainter(Control control) {
        words = font(control, MapLayout.FONT, SWT.NORMAL);
        bold = font(control, MapLayout.FONT, SWT.BOLD);
        note = font(control, MapLayout.NOTE, SWT.NORMAL);
        small = font(control, MapLayout.SMALL, SWT.NORMAL);
    }

    private static Font font(Control control, double pixels, int style) {
        FontData data = control.getFont().getFontData()[0];
        int dpi = Math.max(1, control.getDisplay().getDPI().y);
        return new Font(control.getDisplay(), data.getName(), (int) Math.max(6, Math.floor(pixels * 72 / dpi * 0.92)), style);
    }

    void dispose() {
        List.of(words, bold, note, small).forEach(Font::dispose);
    }

    /**
     * How a map is to look.
     *
     * @param selected the name of the element to bring out; null for none
     * @param seen     the part of the map that is seen
     * @param words    whether letters are large enough to be written; bars stand for them otherwise
     * @param ground   behind everything
     * @param ink      of letters
     */
    record Look(String selected, Rectangle seen, boolean words, Color ground, Color ink) {
    }

    /** Paints what is seen, with the transformation that the context has. */
    void paint(GC gc, PlacedMap map, Look look) {
        map.nodes().stream().filter(node -> look.seen().intersects((int) node.x(), (int) node.y(), (int) node.width() + 1,
                (int) node.height() + 1)).forEach(node -> node(gc, node, look));
        List<PlacedEdge> edges = map.edges().stream().filter(edge -> look.seen().intersects(around(edge))).toList();
        edges.forEach(edge -> line(gc, edge));
        if (look.words()) {
            edges.forEach(edge -> word(gc, edge, look.ground()));
        }
    }

    /** The stretch that an edge lies in, with room for its word. */
    private static Rectangle around(PlacedEdge edge) {
        Rectangle all = null;
        for (Point point : edge.route()) {
            Rectangle here = new Rectangle((int) point.x() - ROOM, (int) point.y() - ROOM, 2 * ROOM, 2 * ROOM);
            all = all == null ? here : all.union(here);
        }
        return all;
    }

    private void node(GC gc, PlacedNode placed, Look look) {
        MapNode node = placed.node();
        int x = (int) Math.round(placed.x());
        int y = (int) Math.round(placed.y());
        int width = (int) Math.round(placed.width());
        int height = (int) Math.round(placed.height());
        Color line = MapColours.of(node.sign());
        gc.setBackground(node.id().equals(look.selected()) ? MapColours.selected() : look.ground());
        if (placed.row()) {
            gc.fillRectangle(x + 3, y + 2, width - 6, height - 4);
        } else {
            int round = node.kind() == MapNode.Kind.SOURCE ? 16 : 6;
            gc.fillRoundRectangle(x, y, width, height, round, round);
            gc.setForeground(line);
            if (node.anonymous()) {
                gc.setLineDash(DASHES);
            }
            gc.drawRoundRectangle(x, y, width, height, round, round);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
        if (node.sign() != MapNode.Sign.NONE) {
            gc.setBackground(line);
            gc.fillRectangle(x + 2, y + 3, 3, height - 6);
            sign(gc, node.sign(), x + width - 18, y + 8, line);
        }
        double top = placed.y() + (placed.row() ? MapLayout.PADDING / 2 : MapLayout.PADDING);
        for (PlacedNode.Line each : placed.lines()) {
            boolean soft = each.face() == PlacedNode.Face.NOTE;
            int begin = (int) (placed.x() + MapLayout.PADDING);
            if (look.words()) {
                gc.setFont(soft ? note : each.face() == PlacedNode.Face.WORDS ? words : bold);
                gc.setForeground(soft ? MapColours.soft() : look.ink());
                gc.drawText(each.text(), begin, (int) top, SWT.DRAW_TRANSPARENT);
            } else {
                gc.setBackground(MapColours.soft());
                gc.fillRectangle(begin, (int) top + 6, (int) Math.min(each.text().length() * LETTER, width - 2 * MapLayout.PADDING), 3);
            }
            top += MapLayout.LINE;
        }
    }

    /** The second sign beside colour: a ring, a disc, half a disc, a cross. */
    private static void sign(GC gc, MapNode.Sign sign, int x, int y, Color colour) {
        int size = 9;
        gc.setForeground(colour);
        gc.setBackground(colour);
        gc.setLineWidth(sign == MapNode.Sign.REBUTTED ? 2 : 1);
        switch (sign) {
            case UNDISPUTED -> gc.drawOval(x, y, size, size);
            case STANDS -> gc.fillOval(x, y, size, size);
            case CONTESTED -> {
                gc.drawOval(x, y, size, size);
                gc.fillArc(x, y, size, size, 90, 180);
            }
            case REBUTTED -> {
                gc.drawLine(x, y, x + size, y + size);
                gc.drawLine(x, y + size, x + size, y);
            }
            case NONE -> {
                // Neither stands nor falls.
            }
        }
        gc.setLineWidth(1);
    }

    private static void line(GC gc, PlacedEdge edge) {
        Path path = new Path(gc.getDevice());
        try {
            Point first = edge.route().get(0);
            path.moveTo((float) first.x(), (float) first.y());
            edge.route().forEach(point -> path.lineTo((float) point.x(), (float) point.y()));
            Color colour = MapColours.of(edge.edge().kind());
            gc.setForeground(colour);
            if (edge.edge().kind() == MapEdge.Kind.LINK) {
                gc.setLineDash(DASHES);
            }
            gc.drawPath(path);
            gc.setLineStyle(SWT.LINE_SOLID);
            if (edge.edge().kind() != MapEdge.Kind.SAYS) {
                arrow(gc, edge.route().get(edge.route().size() - 2), edge.route().get(edge.route().size() - 1), colour);
            }
        } finally {
            path.dispose();
        }
    }

    private static void arrow(GC gc, Point from, Point to, Color colour) {
        double angle = Math.atan2(to.y() - from.y(), to.x() - from.x());
        gc.setBackground(colour);
        gc.fillPolygon(new int[] {(int) to.x(), (int) to.y(),
            (int) (to.x() - ARROW * Math.cos(angle - 0.45)), (int) (to.y() - ARROW * Math.sin(angle - 0.45)),
            (int) (to.x() - ARROW * Math.cos(angle + 0.45)), (int) (to.y() - ARROW * Math.sin(angle + 0.45))});
    }

    private void word(GC gc, PlacedEdge edge, Color ground) {
        if (edge.label() != null) {
            gc.setFont(small);
            org.eclipse.swt.graphics.Point size = gc.textExtent(edge.edge().relation());
            gc.setBackground(ground);
            gc.setForeground(MapColours.of(edge.edge().kind()));
            gc.drawText(edge.edge().relation(), (int) edge.label().x() - size.x / 2, (int) edge.label().y() - size.y / 2);
        }
    }
}
