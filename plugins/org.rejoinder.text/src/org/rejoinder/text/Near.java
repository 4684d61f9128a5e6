package org.rejoinder.text;

import java.util.List;

/**
 * Where a near passage (cue, on, hedged, unelaborated, the words behind a target) is looked for: around a statement.
 *
 * <p>In the sentences that {@code anchors} touch, else in the paragraphs that they touch; each time first within
 * {@code around}, then without. The first of these that has a match must have one only.
 *
 * @param anchors the places of the statement's {@code says}; of an act without one, the places of its cue
 * @param block whether the statement is a block quotation (then the paragraph before counts too)
 * @param around the places of the {@code says} of the statement around it; empty if there is none
 * @param part how the passage lies to the anchors
 */
public record Near(List<Place> anchors, boolean block, List<Place> around, Part part) {

    /** How a near passage lies to the statement's own words. */
    public enum Part {
        /** Outside of them: {@code cue} and {@code on}. */
        OUTSIDE,
        /** Anywhere near, first within them: the others. */
        INSIDE_FIRST,
        /** Anywhere near: the passages of an act that has no words of its own, only a cue. */
        ANYWHERE
    }

    public Near {
        anchors = List.copyOf(anchors);
        around = List.copyOf(around);
    }

    /** For {@code cue} and {@code on} of a statement with {@code says}. */
    public static Near outside(List<Place> says, boolean block, List<Place> around) {
        return new Near(says, block, around, Part.OUTSIDE);
    }

    /** For {@code hedged}, {@code unelaborated} and the words behind a target, of a statement with {@code says}. */
    public static Near insideFirst(List<Place> says, boolean block, List<Place> around) {
        return new Near(says, block, around, Part.INSIDE_FIRST);
    }

    /** For every near passage but the cue, of an act without {@code says}: from the cue's sentence. */
    public static Near cue(List<Place> cue, List<Place> around) {
        return new Near(cue, false, around, Part.ANYWHERE);
    }
}
