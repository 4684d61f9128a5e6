package org.rejoinder.text;

import java.util.Arrays;

/**
 * Converts offsets into an article's text between units: UTF-16 units (ours), code points, UTF-8 bytes, and line with column.
 *
 * <p><b>Two origins.</b> {@code codePoint} and {@code utf8} count from the text's first character; with a byte order mark
 * that is the character behind it, as a reader of the decoded text counts (Web Annotation, UIMA). {@code storedCodePoint}
 * and {@code storedByte} count from the file's first byte, where a byte order mark is one code point and three bytes, as a
 * program counts that opens the file as plain UTF-8 (brat). Without such a mark the two are the same. Line ends are
 * counted as stored: CRLF is two of every unit.
 *
 * <p>Every 64th code point is remembered, so a conversion looks at most at 64 characters, plus a binary search where the
 * offset is not a code point's. Immutable.
 */
public final class Offsets {

    private static final int STEP = 64;

    private final String text;
    private final boolean byteOrderMark;
    /** Whether all units are the same. */
    private final boolean plain;
    private final int codePoints;
    private final long bytes;
    /** UTF-16 and UTF-8 offset of each 64th code point; null when plain. */
    private final int[] unitAt;
    private final int[] byteAt;
    /** UTF-16 offset at which each line starts. */
    private final int[] lines;

    Offsets(String text, boolean byteOrderMark) {
        this.text = text;
        this.byteOrderMark = byteOrderMark;
        this.lines = lineStarts(text);
        this.plain = isAscii(text);
        if (plain) {
            this.codePoints = text.length();
            this.bytes = text.length();
            this.unitAt = null;
            this.byteAt = null;
            return;
        }
        int[] units = new int[text.length() / STEP + 1];
        int[] utf8 = new int[units.length];
        int count = 0;
        int byteCount = 0;
        int i = 0;
        while (i < text.length()) {
            if (count % STEP == 0) {
                units[count / STEP] = i;
                utf8[count / STEP] = byteCount;
            }
            int c = text.codePointAt(i);
            byteCount += width(c);
            i += Character.charCount(c);
            count++;
        }
        int used = Math.max(1, (count + STEP - 1) / STEP);
        this.unitAt = Arrays.copyOf(units, used);
        this.byteAt = Arrays.copyOf(utf8, used);
        this.codePoints = count;
        this.bytes = byteCount;
    }

    /** Length of the text in code points, without a byte order mark. */
    public int codePoints() {
        return codePoints;
    }

    /** Length of the text in UTF-8 bytes, without a byte order mark. */
    public int bytes() {
        return (int) bytes;
    }

    /** Number of lines: one more than there are line ends, so never 0. */
    public int lineCount() {
        return lines.length;
    }

    /**
     * Code points ahead of a UTF-16 offset; one inside a surrogate pair counts as the pair's begin.
     *
     * @throws IndexOutOfBoundsException if the offset lies outside 0 to the text's length
     */
    public int codePoint(int utf16) {
        check(utf16, text.length());
        if (plain) {
            return utf16;
        }
        int slot = slot(unitAt, utf16);
        int i = unitAt[slot];
        int count = slot * STEP;
        while (i < utf16) {
            i += Character.charCount(text.codePointAt(i));
            count += i <= utf16 ? 1 : 0;
        }
        return count;
    }

    /** As {@link #codePoint(int)}, from the file's first byte: a byte order mark counts as one. */
    public int storedCodePoint(int utf16) {
        return codePoint(utf16) + (byteOrderMark ? 1 : 0);
    }

    /**
     * UTF-16 offset of a code point.
     *
     * @throws IndexOutOfBoundsException if the offset lies outside 0 to {@link #codePoints()}
     */
    public int fromCodePoint(int codePoint) {
        check(codePoint, codePoints);
        if (plain) {
            return codePoint;
        }
        int slot = Math.min(codePoint / STEP, unitAt.length - 1);
        return text.offsetByCodePoints(unitAt[slot], codePoint - slot * STEP);
    }

    /**
     * As {@link #fromCodePoint(int)}, from the file's first byte. The byte order mark itself is taken for the text's begin.
     *
     * @throws IndexOutOfBoundsException if the offset lies outside the file
     */
    public int fromStoredCodePoint(int codePoint) {
        check(codePoint, codePoints + (byteOrderMark ? 1 : 0));
        return fromCodePoint(byteOrderMark ? Math.max(0, codePoint - 1) : codePoint);
    }

    /**
     * UTF-8 bytes ahead of a UTF-16 offset; one inside a surrogate pair counts as the pair's begin.
     *
     * @throws IndexOutOfBoundsException if the offset lies outside 0 to the text's length
     */
    public int utf8(int utf16) {
        check(utf16, text.length());
        if (plain) {
            return utf16;
        }
        int slot = slot(unitAt, utf16);
        int i = unitAt[slot];
        int count = byteAt[slot];
        while (i < utf16) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            count += i <= utf16 ? width(c) : 0;
        }
        return count;
    }

    /** As {@link #utf8(int)}, from the file's first byte: a byte order mark counts as three. */
    public int storedByte(int utf16) {
        return utf8(utf16) + (byteOrderMark ? 3 : 0);
    }

    /**
     * UTF-16 offset of a UTF-8 byte; one inside a character counts as the character's begin.
     *
     * @throws IndexOutOfBoundsException if the offset lies outside 0 to {@link #bytes()}
     */
    public int fromUtf8(int utf8) {
        check(utf8, (int) bytes);
        if (plain) {
            return utf8;
        }
        int slot = slot(byteAt, utf8);
        int i = unitAt[slot];
        int count = byteAt[slot];
        while (count < utf8) {
            int c = text.codePointAt(i);
            count += width(c);
            if (count > utf8) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    /**
     * As {@link #fromUtf8(int)}, from the file's first byte. Bytes of the byte order mark are taken for the text's begin.
     *
     * @throws IndexOutOfBoundsException if the offset lies outside the file
     */
    public int fromStoredByte(int utf8) {
        check(utf8, (int) bytes + (byteOrderMark ? 3 : 0));
        return fromUtf8(byteOrderMark ? Math.max(0, utf8 - 3) : utf8);
    }

    /**
     * Line of a UTF-16 offset, from 1. Lines end at LF, CRLF or CR.
     *
     * @throws IndexOutOfBoundsException if the offset lies outside 0 to the text's length
     */
    public int line(int utf16) {
        check(utf16, text.length());
        return slot(lines, utf16) + 1;
    }

    /**
     * Column of a UTF-16 offset within its line, in UTF-16 units from 1.
     *
     * @throws IndexOutOfBoundsException if the offset lies outside 0 to the text's length
     */
    public int column(int utf16) {
        return utf16 - lines[line(utf16) - 1] + 1;
    }

    /**
     * UTF-16 offset of a line and column, both from 1; the column behind the line's last character (its line end
     * included) is allowed.
     *
     * @throws IndexOutOfBoundsException if there is no such line, or the line is shorter
     */
    public int fromLine(int line, int column) {
        check(line - 1, lines.length - 1);
        int end = line < lines.length ? lines[line] : text.length();
        check(column - 1, end - lines[line - 1]);
        return lines[line - 1] + column - 1;
    }

    private static void check(int value, int last) {
        if (value < 0 || value > last) {
            throw new IndexOutOfBoundsException("offset " + value + " outside 0 to " + last);
        }
    }

    /** Number of the last entry that is not above the value. */
    private static int slot(int[] ascending, int value) {
        int found = Arrays.binarySearch(ascending, value);
        return found >= 0 ? found : -found - 2;
    }

    /** Bytes of a code point in UTF-8; a lone surrogate would be written as one question mark. */
    private static int width(int c) {
        if (c >= 0xD800 && c <= 0xDFFF) {
            return 1;
        }
        return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
