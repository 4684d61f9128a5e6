package org.rejoinder.rules.lineage;

import java.util.List;

/**
 * An ultimate origin of an act. A plain value.
 *
 * @param source qualified name of the source that nothing lies behind
 * @param identity equal for two sources that are one across files
 * @param anonymous whether its name is withheld
 * @param path qualified names of acts and sources from the act to the origin, the origin last
 */
public record Origin(String source, String identity, boolean anonymous, List<String> path) {

    /** Keeps a copy of the path. */
    public Origin {
        path = List.copyOf(path);
    }
}
