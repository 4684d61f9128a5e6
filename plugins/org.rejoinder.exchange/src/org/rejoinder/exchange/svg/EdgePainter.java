package org.rejoinder.exchange.svg;

import java.util.List;
import org.rejoinder.map.MapEdge;
import org.rejoinder.map.PlacedEdge;
import org.rejoinder.map.Point;

/** Paints relations: lines with rounded corners and an arrow at what they are directed at. */
final class EdgePainter {

    private static final double ARROW = 8;
    private static final double ROUND = 5;

    private final StringBuilder out;
    private final boolean darkly;

    EdgePainter(StringBuilder out, boolean darkly) {
        this.out = out;
        this.darkly = darkly;
    }

    void line(PlacedEdge edge) {
        if (edge.route().size() > 1) {
            line(edge.edge().kind(), edge.route());
        }
    }

    /** A short line, for a legend. */
    void sample(MapEdge.Kind kind, double x, double y) {
        line(kind, List.of(new Point(x, y), new Point(x + 26, y)));
    }

    private void line(MapEdge.Kind kind, List<Point> route) {
        Tone tone = Tone.of(kind);
        out.append("<path d=\"M").append(point(route.get(0)));
        for (int i = 1; i < route.size() - 1; i++) {
            corner(route.get(i - 1), route.get(i), route.get(i + 1));
        }
        out.append('L').append(point(route.get(route.size() - 1))).append('"').append(Tone.paint(null, tone, darkly)).append(" stroke-width=\"1.4\"")
                .append(kind == MapEdge.Kind.LINK ? " stroke-dasharray=\"4 3\"" : "").append("/>");
        arrow(route.get(route.size() - 2), route.get(route.size() - 1), tone);
        out.append('\n');
    }

    /** A rounded corner: a line to shortly before it and a curve round it. */
    private void corner(Point from, Point at, Point to) {
        out.append('L').append(point(towards(at, from))).append('Q').append(point(at)).append(' ').append(point(towards(at, to)));
    }

    private static Point towards(Point at, Point to) {
        double length = Math.hypot(to.x() - at.x(), to.y() - at.y());
        double step = length == 0 ? 0 : Math.min(ROUND, length / 2) / length;
        return new Point(at.x() + (to.x() - at.x()) * step, at.y() + (to.y() - at.y()) * step);
    }

    private void arrow(Point from, Point to, Tone tone) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        if (length > 0) {
            double dx = (to.x() - from.x()) / length;
            double dy = (to.y() - from.y()) / length;
            Point back = new Point(to.x() - dx * ARROW, to.y() - dy * ARROW);
            out.append("<path d=\"M").append(point(to)).append('L').append(point(new Point(back.x() - dy * ARROW / 2, back.y() + dx * ARROW / 2)))
                    .append('L').append(point(new Point(back.x() + dy * ARROW / 2, back.y() - dx * ARROW / 2))).append("Z\"")
                    .append(Tone.paint(tone, null, darkly)).append("/>");
        }
    }

    private static String point(Point point) {
        return SvgPainter.number(point.x()) + " " + SvgPainter.number(point.y());
    }
}
