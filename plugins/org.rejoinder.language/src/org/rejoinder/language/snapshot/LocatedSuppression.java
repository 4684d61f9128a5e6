package org.rejoinder.language.snapshot;

import org.rejoinder.rules.Suppressed;

/**
 * A finding that the annotator has silenced, with its place in the document.
 *
 * @param suppressed what would have been found, and why it is silenced
 * @param region where in the document
 */
public record LocatedSuppression(Suppressed suppressed, Region region) {
}
