package org.rejoinder.language.ide.syntax;

/** What a token of a document is; white space is no token. */
public enum TokenKind {
    /** A keyword or a name: the surface alone cannot tell, the {@link Structure} can. */
    WORD,
    /** A run of digits. */
    NUMBER,
    /** A closed string between straight double quotation marks. */
    STRING,
    /** A string whose closing mark is missing; it ends with its line. */
    UNCLOSED,
    /** Text between three single quotation marks; it may span lines, and runs to the end where it is not closed. */
    TEXT,
    /** A comment, of a line or of several. */
    COMMENT,
    /** Any other single character. */
    SIGN
}
