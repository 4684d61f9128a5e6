package org.rejoinder.exchange.tei;

import org.rejoinder.text.Place;

/**
 * An element over a stretch of the text.
 *
 * @param place where, in UTF-16 units
 * @param rank what lies outside of what when two have one place: the lower outside
 * @param name the element's name
 * @param attributes its attributes, escaped, each with a blank in front
 * @param id its identifier; null where nothing refers to it
 * @param previous the identifier of the part before of one discontinuous passage; null if it is the first
 * @param next the identifier of the part behind; null if it is the last
 */
record Mark(Place place, int rank, String name, String attributes, String id, String previous, String next) {

    Mark(Place place, int rank, String name, String attributes, String id) {
        this(place, rank, name, attributes, id, null, null);
    }

    /** Whether TEI lets it lie within a name. */
    boolean isPhrase() {
        return name.equals("rs") || name.equals("seg");
    }
}
