package org.rejoinder.text;

/**
 * A quotation mark without a partner (rule QUO-03).
 *
 * @param place where it is
 * @param opens whether it opens a quotation that nothing closes; if not, it closes one that nothing opened
 */
public record StrayMark(Place place, boolean opens) {
}
