package org.rejoinder.map;

import java.util.Objects;

/**
 * A source or an act as the map shows it.
 *
 * @param id        the name of the element, unique in its map; selections travel by it
 * @param kind      what it is
 * @param title     who speaks, or the source's name; one line, cut with an ellipsis where it is too long
 * @param text      the words of the act, or the source's role; wrapped; may be empty
 * @param sign      how the act stands
 * @param reason    the standing in words, for a tooltip; may be empty
 * @param anonymous whether the source is anonymous; painted with a dashed border
 */
public record MapNode(String id, Kind kind, String title, String text, Sign sign, String reason, boolean anonymous) {

    /** What a node stands for. */
    public enum Kind { SOURCE, CLAIM, STATEMENT, REBUTTAL, RESPONSE }

    /** How an act stands; NONE for sources, questions and responses without content. */
    public enum Sign { NONE, UNDISPUTED, STANDS, CONTESTED, REBUTTED }

    public MapNode {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(title);
        Objects.requireNonNull(text);
        Objects.requireNonNull(sign);
        Objects.requireNonNull(reason);
    }
}
