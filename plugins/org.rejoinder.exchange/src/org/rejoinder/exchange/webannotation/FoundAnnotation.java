package org.rejoinder.exchange.webannotation;

import com.google.gson.JsonObject;

/**
 * An annotation of a file.
 *
 * @param json in the form of the specification
 * @param line where it begins, from 1; 0 where that is not known
 */
record FoundAnnotation(JsonObject json, int line) {

    /** Its IRI; empty if it has none. */
    String id() {
        return AnnotationShape.string(json, "id");
    }
}
