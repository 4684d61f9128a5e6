package org.rejoinder.language.snapshot;

/**
 * A run of a document's text.
 *
 * @param offset where it begins, in UTF-16 units
 * @param length how long it is; 0 for a spot
 */
public record Region(int offset, int length) {

    /** Where it ends, exclusive. */
    public int end() {
        return offset + length;
    }
}
