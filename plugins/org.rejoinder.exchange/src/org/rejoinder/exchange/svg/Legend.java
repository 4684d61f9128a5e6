package org.rejoinder.exchange.svg;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.report.Signs;
import org.rejoinder.map.MapEdge;
import org.rejoinder.map.MapLayout;
import org.rejoinder.map.MapNode;
import org.rejoinder.map.TextWidths;

/** What colours, signs and lines mean, in lines below the map. */
final class Legend {

    /** The room of a mark before its words, in pixels. */
    static final double MARK = 32;
    private static final double MARGIN = 16;
    private static final double LINE = 22;
    private static final double GAP = 18;

    /**
     * A mark and its words.
     *
     * @param mark a sign, a kind of relation, or anything else for a source without a name
     * @param x of the mark's left side
     * @param y of its middle, from the legend's top
     */
    record Entry(Object mark, String words, double x, double y) {
    }

    private final List<Entry> entries = new ArrayList<>();
    private final TextWidths widths;
    private final double limit;
    private double x = MARGIN;
    private double y = 10;
    private double widest;

    /** @param limit how wide it may be, in pixels */
    Legend(TextWidths widths, double limit) {
        this.widths = widths;
        this.limit = limit;
        for (MapNode.Sign sign : MapNode.Sign.values()) {
            if (sign != MapNode.Sign.NONE) {
                add(sign, Signs.valueOf(sign.name()).word());
            }
        }
        add("", text("unnamed"));
        add(MapEdge.Kind.ATTACK, text("attack"));
        add(MapEdge.Kind.SUPPORT, text("support"));
        add(MapEdge.Kind.LINK, text("link"));
    }

    private void add(Object mark, String words) {
        double width = MARK + widths.width(words, MapLayout.NOTE);
        if (x > MARGIN && x + width + MARGIN > limit) {
            x = MARGIN;
            y += LINE;
        }
        entries.add(new Entry(mark, words, x, y));
        widest = Math.max(widest, x + width + MARGIN);
        x += width + GAP;
    }

    List<Entry> entries() {
        return entries;
    }

    double width() {
        return widest;
    }

    double height() {
        return y + MARGIN;
    }

    private static String text(String key) {
        return Messages.of(Legend.class, "legend." + key);
    }
}
