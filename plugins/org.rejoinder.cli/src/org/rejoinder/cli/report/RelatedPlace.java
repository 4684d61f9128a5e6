package org.rejoinder.cli.report;

/**
 * A second place of a finding: the words in the article, or the other declaration.
 *
 * @param file path as it is printed, with {@code /}
 * @param span where; {@link Span#START} if only the file is known
 * @param words the text at that place; may be empty, never null
 * @param message what the place has to do with the finding; may be empty, never null
 */
public record RelatedPlace(String file, Span span, String words, String message) {
}
