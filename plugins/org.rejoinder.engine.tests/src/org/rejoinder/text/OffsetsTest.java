package org.rejoinder.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OffsetsTest {

    private static final String EXAMPLE = "📰 An official said the plan is “dead”.\nThe ministry denied it: “That is false.”\n";

    @Test
    void theExampleOfTheFormats() {
        Offsets offsets = Texts.of(EXAMPLE).offsets();
        int[][] rows = {{2, 3, 5}, {13, 14, 16}, {19, 20, 22}, {37, 38, 44}, {39, 40, 46}, {63, 64, 70}, {79, 80, 90}};
        for (int[] row : rows) {
            assertEquals(row[0], offsets.codePoint(row[1]));
            assertEquals(row[2], offsets.utf8(row[1]));
            assertEquals(row[1], offsets.fromCodePoint(row[0]));
            assertEquals(row[1], offsets.fromUtf8(row[2]));
        }
        assertEquals(2, offsets.line(40));
        assertEquals(1, offsets.column(40));
        assertEquals(37, offsets.column(36));
        assertEquals(40, offsets.fromLine(2, 1));
    }

    @Test
    void aByteOrderMarkCountsInTheFileOnly() {
        Offsets offsets = Texts.decoded("\uFEFF📰 ab").offsets();
        assertEquals(2, offsets.codePoint(3));
        assertEquals(3, offsets.storedCodePoint(3));
        assertEquals(5, offsets.utf8(3));
        assertEquals(8, offsets.storedByte(3));
        assertEquals(3, offsets.fromStoredCodePoint(3));
        assertEquals(3, offsets.fromStoredByte(8));
        assertEquals(0, offsets.fromStoredCodePoint(0));
        assertEquals(0, offsets.fromStoredByte(2));
    }

    @Test
    void withoutOneTheTwoOriginsAreTheSame() {
        Offsets offsets = Texts.decoded(EXAMPLE).offsets();
        assertEquals(offsets.codePoint(20), offsets.storedCodePoint(20));
        assertEquals(offsets.utf8(20), offsets.storedByte(20));
    }

    @Test
    void everyOffsetOfManyTextsAgreesWithTheJdk() {
        Random random = new Random(7);
        for (String text : List.of("", "a", EXAMPLE, Texts.COURIER, Texts.ASTRAL, Texts.SCRIPTS, Texts.repetitive(random, 500))) {
            Offsets offsets = Texts.of(text).offsets();
            for (int i = 0; i <= text.length(); i++) {
                boolean cuts = i > 0 && i < text.length() && Character.isLowSurrogate(text.charAt(i));
                int at = cuts ? i - 1 : i;
                assertEquals(text.codePointCount(0, at), offsets.codePoint(i));
                assertEquals(text.substring(0, at).getBytes(StandardCharsets.UTF_8).length, offsets.utf8(i));
                assertEquals(at, offsets.fromCodePoint(offsets.codePoint(i)));
                assertEquals(at, offsets.fromUtf8(offsets.utf8(i)));
                assertEquals(i, offsets.fromLine(offsets.line(i), offsets.column(i)));
            }
            assertEquals(text.codePointCount(0, text.length()), offsets.codePoints());
            assertEquals(text.getBytes(StandardCharsets.UTF_8).length, offsets.bytes());
        }
    }

    @Test
    void aByteWithinACharacterIsTheCharacters() {
        Offsets offsets = Texts.of("a📰b").offsets();
        assertEquals(1, offsets.fromUtf8(2));
        assertEquals(1, offsets.fromUtf8(4));
        assertEquals(3, offsets.fromUtf8(5));
    }

    @Test
    void linesEndAtLfCrlfAndCr() {
        Offsets offsets = Texts.of("a\r\nb\rc\nd").offsets();
        assertEquals(4, offsets.lineCount());
        assertEquals(1, offsets.line(2));
        assertEquals(2, offsets.line(3));
        assertEquals(3, offsets.line(5));
        assertEquals(4, offsets.line(7));
    }

    @Test
    void whatLiesOutsideIsRefused() {
        Offsets offsets = Texts.of("ab\ncd").offsets();
        assertThrows(IndexOutOfBoundsException.class, () -> offsets.codePoint(6));
        assertThrows(IndexOutOfBoundsException.class, () -> offsets.fromUtf8(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> offsets.fromLine(3, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> offsets.fromLine(2, 4));
        assertThrows(IndexOutOfBoundsException.class, () -> offsets.fromLine(0, 1));
    }
}
