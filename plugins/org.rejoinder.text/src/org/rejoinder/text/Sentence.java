package org.rejoinder.text;

/**
 * A sentence, without the white space around it. A closing quotation mark or bracket behind the stop belongs to it.
 *
 * @param index number within the list it is part of, from 0
 * @param place UTF-16 offsets, end exclusive
 * @param paragraph number of the paragraph that it lies in
 * @param outside whether it lies in a zone that is not part of the article (credits, promotions)
 */
public record Sentence(int index, Place place, int paragraph, boolean outside) {
}
