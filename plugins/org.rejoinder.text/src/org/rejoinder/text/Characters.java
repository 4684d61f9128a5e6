package org.rejoinder.text;

import java.lang.Character.UnicodeScript;

/** What the package takes characters for, in one place. */
final class Characters {

    private Characters() {
    }

    /** White space in Unicode's sense, the no-break spaces and NEL included. */
    static boolean isSpace(int c) {
        if (c < 0x80) {
            return c == ' ' || c >= 9 && c <= 13 || c >= 0x1C && c <= 0x1F;
        }
        return c == 0x85 || Character.isSpaceChar(c);
    }

    /** Combining marks, variation selectors included. */
    static boolean isMark(int c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Letters and digits: what words are made of. */
    static boolean isWord(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c);
    }

    /** Letters of scripts that put no space between words; a passage may begin and end at each. */
    static boolean isUnspaced(int c) {
        if (c < 0x0E00) {
            return false;
        }
        if (c >= 0xAC00 && c <= 0xD7A3) {
            return false;
        }
        if (c >= 0x4E00 && c <= 0x9FFF || c >= 0x3041 && c <= 0x3096) {
            return true;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, YI, BOPOMOFO, TAI_LE, NEW_TAI_LUE, TAI_THAM, TAI_VIET,
                    JAVANESE, BALINESE, TIBETAN -> true;
            // the prolonged sound mark is common to Hiragana and Katakana
            default -> c == 0x30FC || c == 0xFF70;
        };
    }

    /** Every double quotation mark, as one: {@code " “ ” „ « »}. */
    static boolean isDoubleMark(int c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
    }

    /** Every single quotation mark and the apostrophe: {@code ' ‘ ’ ‚ ‹ ›}. */
    static boolean isSingleMark(int c) {
        return c == '\'' || c == '‘' || c == '’' || c == '‚' || c == '‹' || c == '›';
    }

    /** Format characters that do not end a word when letters follow: joiners, soft hyphen, direction marks. */
    static boolean isJoiner(int c) {
        return c >= 0xAD && c != 0x200B && Character.getType(c) == Character.FORMAT;
    }

    /** The character that stands for all that match it in a passage: straight marks for all marks, others themselves. */
    static int folded(int c) {
        return c < 0x80 ? c : isDoubleMark(c) ? '"' : isSingleMark(c) ? '\'' : c;
    }
}
