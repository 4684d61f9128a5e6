package org.rejoinder.map;

import java.util.Objects;

/**
 * A source or an act as the map shows it.
 *
 * @param id        the name of the element, unique in its map; selections travel by it
 * @param kind      what it is
 * @param title     the act's name, or who the source is
 * @param speaker   who says the act; empty for anything else
 * @param via       through whom its words came, in words; empty if nobody is between
 * @param text      the words of the act, or the source's role; may be empty
 * @param sign      how the act stands
 * @param reason    the standing in words, for a tooltip; may be empty
 * @param anonymous whether the source is anonymous; painted with a dashed border
 */
public record MapNode(String id, Kind kind, String title, String speaker, String via, String text, Sign sign, String reason,
        boolean anonymous) {

    /** What a node stands for. */
    public enum Kind { SOURCE, CLAIM, STATEMENT, REBUTTAL, RESPONSE }

    /** How an act stands; NONE for sources, questions and responses without content. */
    public enum Sign { NONE, UNDISPUTED, STANDS, CONTESTED, REBUTTED }

    public MapNode {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(title);
        Objects.requireNonNull(speaker);
        Objects.requireNonNull(via);
        Objects.requireNonNull(text);
        Objects.requireNonNull(sign);
        Objects.requireNonNull(reason);
    }

    /** The name, and through whom the words came: {@code S2 · via Financial Times}. */
    public String heading() {
        return via.isEmpty() ? title : title + " · " + via;
    }
}
