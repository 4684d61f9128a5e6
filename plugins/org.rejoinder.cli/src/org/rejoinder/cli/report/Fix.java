package org.rejoinder.cli.report;

import java.util.List;

/**
 * A change that would mend a finding.
 *
 * @param label what it does, in a few words
 * @param replacements the changes, all in the document of the finding, in order and without overlap
 * @param asksReader whether only a reader of the article can say that it is right
 */
public record Fix(String label, List<Replacement> replacements, boolean asksReader) {

    /** Keeps a copy of the list. */
    public Fix {
        replacements = List.copyOf(replacements);
    }

    /**
     * One changed run of characters.
     *
     * @param span what goes
     * @param text what comes
     */
    public record Replacement(Span span, String text) {
    }
}
