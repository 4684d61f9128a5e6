package org.rejoinder.text;

/**
 * Something in a stored text that trips other tools up (rule TXT-09), once for each kind.
 *
 * @param kind what it is
 * @param first where it is first; of a byte order mark the empty place at the text's start
 * @param count how often it occurs
 */
public record Oddity(Kind kind, Place first, int count) {

    /** Kinds of oddities. */
    public enum Kind {
        /** A byte order mark ahead of the text. */
        BYTE_ORDER_MARK,
        /** Lines that end in CRLF, or in a CR alone. */
        CARRIAGE_RETURN,
        /** A control character other than tab, LF and CR, or one that shows nothing, as a soft hyphen or a zero-width space. */
        CONTROL,
        /** A letter written as base and combining mark where Unicode has one character for both (not in NFC). */
        DECOMPOSED
    }
}
