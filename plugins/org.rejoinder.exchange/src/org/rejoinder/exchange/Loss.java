package org.rejoinder.exchange;

/**
 * One thing that an export does not carry.
 *
 * @param element the path of the element, see {@link org.rejoinder.rules.ElementPath}; empty for the document itself
 * @param feature the name of the model's feature whose value is lost or changed; empty if the whole element is lost
 * @param detail why, or what the file has instead, in the user's language
 */
public record Loss(String element, String feature, String detail) {
}
