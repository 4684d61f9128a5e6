package org.rejoinder.exchange.svg;

import java.util.List;
import java.util.Locale;

import org.rejoinder.map.MapEdge;
import org.rejoinder.map.MapLayout;
import org.rejoinder.map.MapNode;
import org.rejoinder.map.PlacedEdge;
import org.rejoinder.map.PlacedMap;
import org.rejoinder.map.PlacedNode;
import org.rejoinder.map.Point;

/**
 * Paints a map that was laid out. Standing shows by colour and by a sign beside it, anonymity by a dashed border, the kind
 * of a relation by colour, line and word, so that the map can be read in grey too. Colours follow the reader's dark or
 * light mode where the viewer knows it; a viewer that does not shows the light ones.
 */
public final class SvgPainter {

    private static final String STYLE = """
            .rj{font-family:"DejaVu Sans",Verdana,"Segoe UI",Arial,sans-serif}
            .rj .bg{fill:#fff}.rj text{fill:#1f2328}.rj .t{font-weight:600;font-size:12px}.rj .x{font-size:12px}
            .rj .w{font-size:10px;text-anchor:middle;dominant-baseline:central}.rj .g{font-size:13px;text-anchor:middle}
            .rj .n{fill:#f6f8fa;stroke:#8c959f;stroke-width:1.2}.rj .src{fill:#fff}
            .rj .claim{fill:#fff;stroke-width:2}.rj .anon{stroke-dasharray:5 3}
            .rj .undisputed{fill:#eef6ff;stroke:#54708f}.rj .stands{fill:#e9f7ec;stroke:#2da44e}
            .rj .contested{fill:#fff6e0;stroke:#bf8700}.rj .rebutted{fill:#ffebe9;stroke:#cf222e}
            .rj .e{fill:none;stroke-width:1.3;stroke:#8c959f}.rj .attack{stroke:#cf222e}.rj .support{stroke:#2da44e}
            .rj .link{stroke:#54708f;stroke-dasharray:4 3}
            .rj .a{fill:#8c959f;stroke:none}.rj .a.attack{fill:#cf222e}.rj .a.support{fill:#2da44e}.rj .a.link{fill:#54708f}
            .rj .wb{fill:#fff;opacity:.9}
            @media (prefers-color-scheme:dark){.rj .bg{fill:#0d1117}.rj text{fill:#e6edf3}.rj .n{fill:#161b22;stroke:#6e7681}
            .rj .src,.rj .claim{fill:#0d1117}.rj .undisputed{fill:#12213a;stroke:#6f94bf}.rj .stands{fill:#12261a;stroke:#3fb950}
            .rj .contested{fill:#2b2209;stroke:#d29922}.rj .rebutted{fill:#2d1316;stroke:#f85149}.rj .wb{fill:#0d1117}
            .rj .attack{stroke:#f85149}.rj .support{stroke:#3fb950}.rj .link{stroke:#6f94bf}
            .rj .a.attack{fill:#f85149}.rj .a.support{fill:#3fb950}.rj .a.link{fill:#6f94bf}}
            @media print{.rj .bg{fill:#fff}}
            """;

    private static final double ARROW = 7;
    private static final double ROUND = 5;

    /**
     * The map as one SVG element that can stand alone or within HTML.
     *
     * @param title what the map shows, for those who cannot see it
     */
    public String paint(PlacedMap map, String title) {
        StringBuilder out = new StringBuilder();
        String width = number(Math.max(map.width(), 1));
        String height = number(Math.max(map.height(), 1));
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"rj\" role=\"img\" width=\"").append(width)
                .append("\" height=\"").append(height).append("\" viewBox=\"0 0 ").append(width).append(' ').append(height)
                .append("\">\n<title>").append(XmlText.escape(title)).append("</title>\n<style>").append(STYLE)
                .append("</style>\n<rect class=\"bg\" width=\"100%\" height=\"100%\"/>\n");
        for (PlacedEdge edge : map.edges()) {
            line(edge, out);
        }
        for (PlacedNode node : map.nodes()) {
            node(node, out);
        }
        for (PlacedEdge edge : map.edges()) {
            word(edge, out);
        }
        return out.append("</svg>\n").toString();
    }

    private static void node(PlacedNode placed, StringBuilder out) {
        MapNode node = placed.node();
        out.append("<g data-element=\"").append(XmlText.escape(node.id())).append("\"><title>")
                .append(XmlText.escape(tooltip(node))).append("</title>");
        out.append("<rect class=\"n ").append(style(node)).append("\" x=\"").append(number(placed.x())).append("\" y=\"")
                .append(number(placed.y())).append("\" width=\"").append(number(placed.width())).append("\" height=\"")
                .append(number(placed.height())).append("\" rx=\"").append(node.kind() == MapNode.Kind.SOURCE ? "14" : "4")
                .append("\"/>");
        double left = placed.x() + MapLayout.PADDING;
        double base = placed.y() + MapLayout.PADDING + MapLayout.LINE * 0.75;
        text("t", left, base, placed.title(), out);
        for (int i = 0; i < placed.lines().size(); i++) {
            text("x", left, base + MapLayout.LINE * (i + 1), placed.lines().get(i), out);
        }
        if (node.sign() != MapNode.Sign.NONE) {
            text("g", placed.x() + placed.width() - MapLayout.PADDING - 5, base + 1, sign(node.sign()), out);
        }
        out.append("</g>\n");
    }

    private static String tooltip(MapNode node) {
        String said = node.text().isBlank() ? node.title() : node.title() + ": " + node.text();
        return node.reason().isBlank() ? said : said + "\n" + node.reason();
    }

    private static String style(MapNode node) {
        String kind = node.kind() == MapNode.Kind.SOURCE ? "src" : node.kind() == MapNode.Kind.CLAIM ? "claim" : node.sign().name().toLowerCase(Locale.ROOT);
        return node.anonymous() ? kind + " anon" : kind;
    }

    /** The second sign beside colour. */
    private static String sign(MapNode.Sign sign) {
        return switch (sign) {
            case UNDISPUTED -> "○";
            case STANDS -> "✓";
            case CONTESTED -> "?";
            case REBUTTED -> "✗";
            case NONE -> "";
        };
    }

    private static void line(PlacedEdge edge, StringBuilder out) {
        List<Point> route = edge.route();
        if (route.size() < 2) {
            return;
        }
        String style = edge.edge().kind().name().toLowerCase(Locale.ROOT);
        out.append("<path class=\"e ").append(style).append("\" d=\"M").append(point(route.get(0)));
        for (int i = 1; i < route.size() - 1; i++) {
            corner(route.get(i - 1), route.get(i), route.get(i + 1), out);
        }
        out.append('L').append(point(route.get(route.size() - 1))).append("\"/>");
        if (edge.edge().kind() != MapEdge.Kind.SAYS) {
            arrow(route.get(route.size() - 2), route.get(route.size() - 1), style, out);
        }
        out.append('\n');
    }

    /** A rounded corner: a line to shortly before it and a curve round it. */
    private static void corner(Point from, Point at, Point to, StringBuilder out) {
        out.append('L').append(point(towards(at, from))).append('Q').append(point(at)).append(' ')
                .append(point(towards(at, to)));
    }

    private static Point towards(Point at, Point to) {
        double length = Math.hypot(to.x() - at.x(), to.y() - at.y());
        double step = length == 0 ? 0 : Math.min(ROUND, length / 2) / length;
        return new Point(at.x() + (to.x() - at.x()) * step, at.y() + (to.y() - at.y()) * step);
    }

    private static void arrow(Point from, Point to, String style, StringBuilder out) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        if (length == 0) {
            return;
        }
        double dx = (to.x() - from.x()) / length;
        double dy = (to.y() - from.y()) / length;
        Point back = new Point(to.x() - dx * ARROW, to.y() - dy * ARROW);
        out.append("<path class=\"a ").append(style).append("\" d=\"M").append(point(to)).append('L')
                .append(point(new Point(back.x() - dy * ARROW / 2, back.y() + dx * ARROW / 2))).append('L')
                .append(point(new Point(back.x() + dy * ARROW / 2, back.y() - dx * ARROW / 2))).append("Z\"/>");
    }

    private static void word(PlacedEdge edge, StringBuilder out) {
        if (edge.label() == null) {
            return;
        }
        double width = 6.2 * edge.edge().relation().length() + 6;
        out.append("<rect class=\"wb\" x=\"").append(number(edge.label().x() - width / 2)).append("\" y=\"")
                .append(number(edge.label().y() - 7)).append("\" width=\"").append(number(width)).append("\" height=\"14\"/>");
        text("w", edge.label().x(), edge.label().y(), edge.edge().relation(), out);
        out.append('\n');
    }

    private static void text(String style, double x, double y, String text, StringBuilder out) {
        out.append("<text class=\"").append(style).append("\" x=\"").append(number(x)).append("\" y=\"").append(number(y))
                .append("\">").append(XmlText.escape(text)).append("</text>");
    }

    private static String point(Point point) {
        return number(point.x()) + " " + number(point.y());
    }

    /** A number with at most one decimal, whatever the machine's language. */
    private static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
    }
}
