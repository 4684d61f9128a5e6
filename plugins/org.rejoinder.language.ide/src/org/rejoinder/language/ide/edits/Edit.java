package org.rejoinder.language.ide.edits;

/**
 * A replacement of a stretch of a document.
 *
 * @param begin       where the stretch begins, in UTF-16 units
 * @param end         where it ends, exclusive; equal to {@code begin} for an insertion
 * @param replacement what stands there afterwards
 */
public record Edit(int begin, int end, String replacement) {

    /** Refuses a stretch that ends before it begins. */
    public Edit {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no stretch: " + begin + " to " + end);
        }
    }

    /** {@return the document after this change} */
    public String applyTo(String document) {
        return document.substring(0, begin) + replacement + document.substring(end);
    }
}
