package org.rejoinder.language.ide.marking;

/** As what a stretch of the article is marked. */
public enum MarkKind {
    /** Somebody who says something. */
    SOURCE,
    /** Something that somebody says. */
    STATEMENT,
    /** Something that somebody says against another. */
    REBUTTAL,
    /** The words that tell that somebody says the selected act. */
    CUE
}
