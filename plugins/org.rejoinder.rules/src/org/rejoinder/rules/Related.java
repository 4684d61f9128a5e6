package org.rejoinder.rules;

import org.rejoinder.text.Place;

/**
 * Something that a finding refers to besides its own element.
 *
 * @param text what it is, in words
 * @param path an element of the same document; null if it is none
 * @param place a place in the same article's text; null if there is none
 * @param element an element of another document, by its qualified name; null if it is none
 */
public record Related(String text, ElementPath path, Place place, String element) {
}
