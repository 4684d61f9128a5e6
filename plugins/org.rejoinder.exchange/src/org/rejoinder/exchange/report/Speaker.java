package org.rejoinder.exchange.report;

/**
 * A source of an act.
 *
 * @param ref who
 * @param anonymous whether its name is withheld
 * @param note how many an anonymous source are; empty for one with a name
 */
public record Speaker(Ref ref, boolean anonymous, String note) {
}
