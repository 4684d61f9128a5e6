package org.rejoinder.language.ide.checking;

/**
 * A second place of a finding: words of the article, or another declaration of the document.
 *
 * @param inTextFile whether it stands in the file of the article's text and not in the document
 * @param begin      where it begins there, in UTF-16 units
 * @param end        where it ends, exclusive
 * @param words      what stands there
 * @param message    what it has to do with the finding; may be empty
 */
public record RelatedSpot(boolean inTextFile, int begin, int end, String words, String message) {
}
