package org.rejoinder.rules.lexicon;

/** What the words of a text are made of: letters, digits and the marks on them. */
public final class Letters {

    private Letters() {
    }

    /** Whether a UTF-16 unit is part of a word. */
    public static boolean isWord(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Where the first word at or behind an offset begins; the text's length if none does. */
    public static int begin(String text, int from) {
        int begin = from;
        while (begin < text.length() && !isWord(text.charAt(begin))) {
            begin++;
        }
        return begin;
    }

    /** Where the word at an offset ends, exclusive; the offset itself where there is none. */
    public static int end(String text, int from) {
        int end = from;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
