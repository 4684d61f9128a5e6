package org.rejoinder.language.ide.article;

/**
 * A stretch of the article that a declaration points at.
 *
 * @param begin   where it begins in the article's text, in UTF-16 units
 * @param end     where it ends, exclusive
 * @param role    what it is to the declaration
 * @param element the declaration: its name, or for a remark {@code remark.N}
 * @param depth   how many other contents it is nested in, from 0
 */
public record ArticleMark(int begin, int end, Role role, String element, int depth) {

    /** What a stretch is to its declaration. */
    public enum Role {
        /** What a statement says. */
        STATEMENT,
        /** What a rebuttal says. */
        REBUTTAL,
        /** The verb or phrase that reports. */
        CUE,
        /** A mention of a source. */
        SOURCE,
        /** Any other words of an act: a time, a hedge, the words behind a target. */
        DETAIL,
        /** A remark's words. */
        REMARK,
        /** Matter that is not part of the article. */
        OUTSIDE
    }
}
