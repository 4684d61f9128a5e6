package org.rejoinder.exchange.svg;

import java.util.Locale;
import org.rejoinder.map.MapEdge;
import org.rejoinder.map.MapLayout;
import org.rejoinder.map.MapNode;
import org.rejoinder.map.PlacedEdge;
import org.rejoinder.map.PlacedMap;
import org.rejoinder.map.PlacedNode;
import org.rejoinder.map.TextWidths;

/**
 * Paints a map that was laid out, with a legend. Standing shows by colour and by a sign beside it, anonymity by a dashed
 * border, the kind of a relation by colour, line and word, so that the map can be read in grey too.
 */
public final class SvgPainter {

    /** Which colours a picture has. */
    public enum Mode {
        /** The light ones, and the dark ones where the viewer knows that the reader likes it dark. */
        READER,
        /** The light ones. */
        LIGHT,
        /** The dark ones. */
        DARK
    }

    private static final String FONTS = "DejaVu Sans,Verdana,Segoe UI,Arial,sans-serif";

    private final Mode mode;
    private final boolean darkly;
    private final Lettering lettering;
    private final TextWidths widths = new TextWidths();
    private final StringBuilder out = new StringBuilder(1 << 14);

    private SvgPainter(Mode mode, Lettering lettering) {
        this.mode = mode;
        this.lettering = lettering;
        darkly = mode == Mode.DARK;
    }

    /**
     * The map as one SVG element that can stand alone or within HTML.
     *
     * @param title what the map shows, for those who cannot see it
     */
    public static String paint(PlacedMap map, String title) {
        return paint(map, title, Mode.READER, Lettering.TEXT);
    }

    /** The map as one SVG element, in these colours and with words put into it like this. */
    public static String paint(PlacedMap map, String title, Mode mode, Lettering lettering) {
        return new SvgPainter(mode, lettering).whole(map, title);
    }

    private String whole(PlacedMap map, String title) {
        Legend legend = new Legend(widths, Math.max(map.width(), 420));
        double wide = Math.max(map.width(), legend.width());
        String width = number(wide);
        String height = number(map.height() + legend.height());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"rj\" role=\"img\" width=\"").append(width).append("\" height=\"")
                .append(height).append("\" viewBox=\"0 0 ").append(width).append(' ').append(height).append("\" font-family=\"").append(FONTS)
                .append("\">\n<title>").append(XmlText.escape(title)).append("</title>\n");
        if (mode == Mode.READER) {
            out.append("<style>").append(Tone.style()).append("</style>\n");
        }
        out.append("<rect width=\"").append(width).append("\" height=\"").append(height).append('"').append(paint(Tone.PAGE, null)).append("/>\n");
        map.nodes().forEach(this::node);
        EdgePainter edges = new EdgePainter(out, darkly);
        map.edges().forEach(edges::line);
        map.edges().forEach(this::word);
        legend(legend, map.height());
        return out.append("</svg>\n").toString();
    }

    private void node(PlacedNode placed) {
        MapNode node = placed.node();
        out.append("<g data-element=\"").append(XmlText.escape(node.id())).append("\"><title>").append(XmlText.escape(tooltip(node))).append("</title>");
        if (placed.row()) {
            rect(placed.x() + 5, placed.y() + 2, placed.width() - 10, placed.height() - 4, 3, Tone.back(node.sign()), null, false);
            rect(placed.x() + 2, placed.y() + 2, 3, placed.height() - 4, 0, Tone.line(node.sign()), null, false);
        } else {
            boolean act = node.kind() != MapNode.Kind.SOURCE && node.kind() != MapNode.Kind.CLAIM;
            rect(placed.x(), placed.y(), placed.width(), placed.height(), node.kind() == MapNode.Kind.SOURCE ? 10 : 3,
                    act ? Tone.back(node.sign()) : Tone.PAGE, act ? Tone.line(node.sign()) : Tone.LINE, node.anonymous());
        }
        double left = placed.x() + MapLayout.PADDING;
        double base = placed.y() + (placed.row() ? MapLayout.PADDING / 2 : MapLayout.PADDING) + MapLayout.LINE * 0.75;
        sign(node.sign(), placed.x() + placed.width() - MapLayout.PADDING - 6, base - 4);
        for (PlacedNode.Line line : placed.lines()) {
            PlacedNode.Face face = line.face();
            boolean small = face == PlacedNode.Face.NOTE || face == PlacedNode.Face.NAME;
            boolean bold = face == PlacedNode.Face.TITLE || face == PlacedNode.Face.NAME;
            text(line.text(), left, base, small ? MapLayout.NOTE : MapLayout.FONT, bold, face == PlacedNode.Face.NOTE ? Tone.SOFT : Tone.INK);
            base += MapLayout.LINE;
        }
        out.append("</g>\n");
    }

    private static String tooltip(MapNode node) {
        String head = node.speaker().isEmpty() ? node.heading() : node.heading() + " · " + node.speaker();
        String said = node.text().isBlank() ? head : head + ": " + node.text();
        return node.reason().isBlank() ? said : said + "\n" + node.reason();
    }

    private void rect(double x, double y, double width, double height, int round, Tone fill, Tone stroke, boolean dashed) {
        out.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" width=\"").append(number(width)).append("\" height=\"")
                .append(number(height)).append("\" rx=\"").append(round).append('"').append(paint(fill, stroke))
                .append(stroke == null ? "" : " stroke-width=\"1.3\"").append(dashed ? " stroke-dasharray=\"5 3\"" : "").append("/>");
    }

    /** The second sign beside colour, drawn, since not every font has it: as in the report, ○ ● ◐ ✕. */
    private void sign(MapNode.Sign sign, double x, double y) {
        Tone tone = Tone.line(sign);
        String at = " cx=\"" + number(x) + "\" cy=\"" + number(y) + "\" r=\"4.5\"";
        switch (sign) {
            case UNDISPUTED -> out.append("<circle").append(at).append(paint(null, tone)).append(" stroke-width=\"1.4\"/>");
            case STANDS -> out.append("<circle").append(at).append(paint(tone, tone)).append(" stroke-width=\"1.4\"/>");
            case CONTESTED -> out.append("<circle").append(at).append(paint(null, tone)).append(" stroke-width=\"1.4\"/><path d=\"M")
                    .append(number(x)).append(' ').append(number(y - 4.5)).append("a4.5 4.5 0 0 0 0 9z\"").append(paint(tone, null)).append("/>");
            case REBUTTED -> out.append("<path d=\"M").append(number(x - 4)).append(' ').append(number(y - 4)).append("l8 8m0 -8l-8 8\"")
                    .append(paint(null, tone)).append(" stroke-width=\"1.8\"/>");
            case NONE -> {
                // does not stand or fall
            }
        }
    }

    private void word(PlacedEdge edge) {
        if (edge.label() != null) {
            double width = widths.width(edge.edge().relation(), MapLayout.SMALL);
            rect(edge.label().x() - width / 2 - 2, edge.label().y() - 6, width + 4, 12, 2, Tone.PAGE, null, false);
            text(edge.edge().relation(), edge.label().x() - width / 2, edge.label().y() + 3.5, MapLayout.SMALL, false, Tone.of(edge.edge().kind()));
            out.append('\n');
        }
    }

    private void legend(Legend legend, double top) {
        for (Legend.Entry entry : legend.entries()) {
            double x = entry.x();
            double y = top + entry.y();
            switch (entry.mark()) {
                case MapNode.Sign sign -> {
                    rect(x, y - 8, 26, 16, 3, Tone.back(sign), Tone.line(sign), false);
                    sign(sign, x + 13, y);
                }
                case MapEdge.Kind kind -> new EdgePainter(out, darkly).sample(kind, x, y);
                default -> rect(x, y - 8, 26, 16, 6, Tone.PAGE, Tone.LINE, true);
            }
            text(entry.words(), x + Legend.MARK, y + 4, MapLayout.NOTE, false, Tone.SOFT);
            out.append('\n');
        }
    }

    private void text(String words, double x, double y, double size, boolean bold, Tone tone) {
        out.append("<g").append(paint(tone, null)).append('>').append(lettering.element(words, x, y, size, bold)).append("</g>");
    }

    private String paint(Tone fill, Tone stroke) {
        return Tone.paint(fill, stroke, darkly);
    }

    /** A number with at most one decimal, whatever the machine's language. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
    }
}
