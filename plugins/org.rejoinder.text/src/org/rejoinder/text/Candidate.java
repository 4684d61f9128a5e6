package org.rejoinder.text;

import java.util.List;

/**
 * A place that comes near to a passage that was not found.
 *
 * @param place where it is
 * @param words the text there
 * @param differences what is not as in the passage; never empty, the most telling first
 */
public record Candidate(Place place, String words, List<Difference> differences) {

    /** What distinguishes a candidate from the words looked for. */
    public enum Difference {
        /** The very words, but not where they were looked for (not near the statement, not behind the context). */
        ELSEWHERE,
        /** The very letters, but within a longer word. */
        WORD_BORDER,
        /** A dash or hyphen of another kind. */
        DASHES,
        /** Quotation marks: single instead of double, missing, or too many. */
        MARKS,
        /** Capital and small letters. */
        CASE,
        /** Accents, or letters composed in another way. */
        ACCENTS,
        /** Other punctuation or symbols, or invisible characters. */
        PUNCTUATION,
        /** A word is written a little differently. */
        SPELLING,
        /** Words are missing, added or others. */
        WORDS
    }

    public Candidate {
        differences = List.copyOf(differences);
    }
}
