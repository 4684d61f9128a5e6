package org.rejoinder.map;

import java.util.Objects;

/**
 * A relation between two nodes of the map.
 *
 * @param from     the id of the node whose word it is
 * @param to       the id of the node at which it is directed
 * @param relation the word of the language for it, as in {@code denies}; painted beside the line
 * @param kind     how it is painted
 */
public record MapEdge(String from, String to, String relation, Kind kind) {

    /** What a relation does to its target. */
    public enum Kind {
        /** A source and its act, or a hop of the chain. */
        SAYS,
        /** Speaks against its target. */
        ATTACK,
        /** Speaks for its target, or accepts it. */
        SUPPORT,
        /** Neither for nor against: tells again, answers, responds. */
        LINK
    }

    public MapEdge {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(relation);
        Objects.requireNonNull(kind);
    }
}
