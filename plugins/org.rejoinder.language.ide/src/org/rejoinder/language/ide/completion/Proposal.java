package org.rejoinder.language.ide.completion;

/**
 * Something that can be put where the caret is.
 *
 * @param kind    what it is, which chooses the icon
 * @param label   what the list shows
 * @param detail  what the list shows behind it, paler; may be empty
 * @param begin   where the text that it replaces begins, in UTF-16 units
 * @param end     where that ends, exclusive
 * @param text    what is put there
 * @param caret   where the caret stands afterwards, counted from {@code begin}
 */
public record Proposal(Kind kind, String label, String detail, int begin, int end, String text, int caret) {

    /** What a proposal puts there. */
    public enum Kind {
        /** A word of the language. */
        KEYWORD,
        /** A source's name. */
        SOURCE,
        /** A claim's name. */
        CLAIM,
        /** A statement's name. */
        STATEMENT,
        /** A rebuttal's name. */
        REBUTTAL,
        /** Words of the article. */
        PASSAGE
    }
}
