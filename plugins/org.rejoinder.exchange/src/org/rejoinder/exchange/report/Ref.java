package org.rejoinder.exchange.report;

/**
 * Words that stand for a source or an act.
 *
 * @param name its name in the document, under which it can be led to; null if it is not declared there
 * @param shown what a reader reads
 */
public record Ref(String name, String shown) {
}
