package org.rejoinder.text;

import java.util.List;

/**
 * Two quotation marks that belong together.
 *
 * @param open place of the opening mark (one unit)
 * @param close place of the closing mark (one unit); may lie in a later paragraph
 * @param level 1 for a pair in no other, 2 for a pair in such a one, and so on; marks alone are counted, so what stands in a
 *     block quotation without marks is of level 1 here
 * @param kind the shape of the marks
 * @param continued the opening marks repeated at the beginning of each further paragraph that the quotation spans
 */
public record MarkPair(Place open, Place close, int level, Kind kind, List<Place> continued) {

    /** Shapes of marks. */
    public enum Kind {
        /** {@code “ ”}, {@code „ “}, {@code ” ”}. */
        DOUBLE,
        /** {@code ‘ ’}, {@code ‚ ‘}. */
        SINGLE,
        /** {@code « »} or {@code » «}. */
        GUILLEMETS,
        /** {@code ‹ ›} or {@code › ‹}. */
        SINGLE_GUILLEMETS,
        /** Straight double marks. */
        STRAIGHT_DOUBLE,
        /** Straight single marks. */
        STRAIGHT_SINGLE
    }

    public MarkPair {
        continued = List.copyOf(continued);
    }

    /** From the opening to the closing mark, both included. */
    public Place place() {
        return new Place(open.begin(), close.end());
    }

    /** What stands between the marks, marks not included. */
    public Place inside() {
        return new Place(open.end(), close.begin());
    }
}
