package org.rejoinder.cli.report;

import java.util.List;
import org.rejoinder.rules.Severity;

/**
 * A finding, as it is printed.
 *
 * @param rule id of the rule, e.g. {@code SRC-06}
 * @param severity how grave
 * @param message one sentence
 * @param element name of the declaration that it concerns; may be empty, never null
 * @param span where in the document
 * @param related further places, the article's words first
 * @param suppressed the annotator's reason for having set it aside; null if it is not suppressed
 * @param fixes what would mend it
 */
public record Row(String rule, Severity severity, String message, String element, Span span, List<RelatedPlace> related,
        String suppressed, List<Fix> fixes) {

    /** Keeps copies of the lists. */
    public Row {
        related = List.copyOf(related);
        fixes = List.copyOf(fixes);
    }
}
