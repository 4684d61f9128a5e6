package org.rejoinder.text;

/**
 * A paragraph: what stands on one line of the text, without the white space at its edges. A line of white space only is
 * none. Lines end at LF, CRLF, CR or U+2029.
 *
 * @param index number within the article, from 0
 * @param place UTF-16 offsets, end exclusive
 */
public record Paragraph(int index, Place place) {
}
