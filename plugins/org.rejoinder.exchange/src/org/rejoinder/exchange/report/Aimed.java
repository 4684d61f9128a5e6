package org.rejoinder.exchange.report;

import java.util.List;

/**
 * What an act is directed at.
 *
 * @param relation the word for what it does, as in {@code denies}
 * @param targets what it does it to
 * @param words the words of the article that hit the target; empty if none are marked
 */
public record Aimed(String relation, List<Ref> targets, String words) {

    /** Keeps a copy of the list. */
    public Aimed {
        targets = List.copyOf(targets);
    }
}
