package org.rejoinder.text;

import java.util.Arrays;

/**
 * A text as the passage matcher sees it: words, single characters that are no word's, and whether white space stands
 * ahead of each. Two texts match where their tokens do, so the border of a word needs no check of its own.
 *
 * <p>A word is a run of letters and digits with the combining marks on them; format characters (soft hyphen, joiners)
 * between two letters belong to it. A letter of a script without spaces is a token by itself, and so is any other code
 * point: no token begins or ends inside a surrogate pair.
 */
final class Tokens {

    private static final byte OTHER = 0;
    private static final byte WORD = 1;
    private static final byte SPACE = 2;
    private static final byte[] ASCII = asciiKinds();

    final String text;
    /** UTF-16 offsets of each token; only the first {@link #count} entries count. */
    int[] begin;
    int[] end;
    int[] hash;
    /** Whether white space stands ahead of the token. */
    boolean[] spaced;
    int count;
    /** Whether the text ends in white space. */
    boolean spaceAtEnd;

    Tokens(String text) {
        this.text = text;
        // English has a token in four characters; a short text may have more
        int size = text.length() / 4 + 8;
        begin = new int[size];
        end = new int[size];
        hash = new int[size];
        spaced = new boolean[size];
        read();
    }

    private void read() {
        String t = text;
        int length = t.length();
        boolean space = false;
        int i = 0;
        while (i < length) {
            char c = t.charAt(i);
            byte kind;
            int code = c;
            if (c < 0x80) {
                kind = ASCII[c];
            } else {
                code = t.codePointAt(i);
                kind = c >= 0x2010 && c <= 0x2027 ? OTHER : Characters.isSpace(code) ? SPACE
                        : Characters.isWord(code) && !Characters.isUnspaced(code) ? WORD : OTHER;
            }
            if (kind == SPACE) {
                space = true;
                i++;
                continue;
            }
            int from = i;
            int h;
            if (kind == WORD) {
                h = c;
                i += Character.charCount(code);
                if (i > from + 1) {
                    h = 31 * h + t.charAt(from + 1);
                }
                while (i < length) {
                    char d = t.charAt(i);
                    if (d < 0x80) {
                        if (ASCII[d] != WORD) {
                            break;
                        }
                        h = 31 * h + d;
                        i++;
                        continue;
                    }
                    int next = wordEnd(t, i);
                    if (next == i) {
                        break;
                    }
                    while (i < next) {
                        h = 31 * h + t.charAt(i++);
                    }
                }
            } else {
                i += Character.charCount(code);
                h = Characters.folded(code) * 31 + 7;
            }
            add(from, i, h, space);
            space = false;
        }
        spaceAtEnd = space;
    }

    /** The offset behind the character at i and what hangs on it if it continues a word; else i. */
    private static int wordEnd(String t, int i) {
        int code = t.codePointAt(i);
        int next = i + Character.charCount(code);
        if (Characters.isMark(code)) {
            return next;
        }
        if (Characters.isWord(code)) {
            return Characters.isUnspaced(code) ? i : next;
        }
        if (Characters.isJoiner(code) && next < t.length()) {
            int behind = t.codePointAt(next);
            return Characters.isWord(behind) && !Characters.isUnspaced(behind) ? next : i;
        }
        return i;
    }

    private void add(int from, int to, int h, boolean space) {
        if (count == begin.length) {
            int size = count * 2;
            begin = Arrays.copyOf(begin, size);
            end = Arrays.copyOf(end, size);
            hash = Arrays.copyOf(hash, size);
            spaced = Arrays.copyOf(spaced, size);
        }
        begin[count] = from;
        end[count] = to;
        hash[count] = h ^ h >>> 15;
        spaced[count] = space;
        count++;
    }

    /** Whether a token of this text and one of another are the same word or character, all marks of a kind being one. */
    boolean same(int token, Tokens other, int otherToken) {
        int from = begin[token];
        int length = end[token] - from;
        int otherFrom = other.begin[otherToken];
        if (length != other.end[otherToken] - otherFrom) {
            return false;
        }
        if (length == 1) {
            return Characters.folded(text.charAt(from)) == Characters.folded(other.text.charAt(otherFrom));
        }
        String a = text;
        String b = other.text;
        for (int i = 0; i < length; i++) {
            if (a.charAt(from + i) != b.charAt(otherFrom + i)) {
                return false;
            }
        }
        return true;
    }

    /** The words of a token. */
    String word(int token) {
        return text.substring(begin[token], end[token]);
    }

    /** Whether the token is a word (or a letter of a script without spaces). */
    boolean isWord(int token) {
        return Characters.isWord(text.codePointAt(begin[token]));
    }

    /** Number of the first token that begins at or behind the offset; {@link #count} if there is none. */
    int firstFrom(int offset) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begin[middle] >= offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Number of tokens that end at or ahead of the offset. */
    int endingBy(int offset) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static byte[] asciiKinds() {
        byte[] kinds = new byte[0x80];
        for (int c = 0; c < 0x80; c++) {
            kinds[c] = Characters.isWord(c) ? WORD : Characters.isSpace(c) ? SPACE : OTHER;
        }
        return kinds;
    }
}
