package org.rejoinder.rules;

/**
 * A finding that the annotator has considered and silenced.
 *
 * @param finding what would have been reported
 * @param suppression the {@code suppress} that silences it
 * @param reason the annotator's reason; empty if none is given
 */
public record Suppressed(Finding finding, ElementPath suppression, String reason) {
}
