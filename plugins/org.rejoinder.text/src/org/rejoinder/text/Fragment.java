package org.rejoinder.text;

import java.util.Objects;

/**
 * One quoted part of a passage, as the document writes it: {@code "words" #2}, {@code "words" after "context"}.
 *
 * <p>{@code raw}, {@code after} and {@code before} are raw: what stands between the double quotation marks, escapes and
 * all. What stands between three quotation marks is brought into that form by {@link #rawOf(String)}.
 *
 * @param raw the quoted words, raw
 * @param nth which match in the article, from 1; 0 if not said
 * @param after context ahead of the match, raw; {@code null} if not said
 * @param before context behind the match, raw; {@code null} if not said
 */
public record Fragment(String raw, int nth, String after, String before) {

    /** @throws NullPointerException if {@code raw} is null */
    public Fragment {
        Objects.requireNonNull(raw, "raw");
    }

    /** A fragment that nothing but its words describes. */
    public static Fragment of(String raw) {
        return new Fragment(raw, 0, null, null);
    }

    /** The same words, the {@code n}-th match in the article. */
    public Fragment nth(int n) {
        return new Fragment(raw, n, null, null);
    }

    /** The same words, the first match at or behind the end of this context. */
    public Fragment after(String context) {
        return new Fragment(raw, 0, context, null);
    }

    /** The same words, the last match that ends at or ahead of this context. */
    public Fragment before(String context) {
        return new Fragment(raw, 0, null, context);
    }

    /** Whether {@code #n}, {@code after} or {@code before} choose among the matches. */
    public boolean chooses() {
        return nth != 0 || after != null || before != null;
    }

    /**
     * The raw form of words written between three quotation marks, in which nothing is escaped and an ellipsis is one:
     * backslash and double quotation mark get a backslash.
     */
    public static String rawOf(String verbatim) {
        return verbatim.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /**
     * The raw form of words that are to be found as they are: as {@link #rawOf(String)}, and an ellipsis character or
     * three dots in a row are escaped, so that they stand for themselves.
     */
    public static String literal(String words) {
        return rawOf(words).replace("…", "\\…").replace("...", "\\...");
    }

    /** As a document writes it. */
    @Override
    public String toString() {
        return '"' + raw + '"' + (nth != 0 ? " #" + nth : "") + (after != null ? " after \"" + after + '"' : "")
                + (before != null ? " before \"" + before + '"' : "");
    }
}
