package org.rejoinder.language.ide.syntax;

/**
 * A token of a document.
 *
 * @param kind  what it is
 * @param begin where it begins, in UTF-16 units
 * @param end   where it ends, exclusive
 */
public record Token(TokenKind kind, int begin, int end) {

    /** {@return the token's characters in the given document} */
    public String in(CharSequence document) {
        return document.subSequence(begin, end).toString();
    }

    /** {@return the same token, the given number of units further on} */
    Token shifted(int by) {
        return by == 0 ? this : new Token(kind, begin + by, end + by);
    }
}
