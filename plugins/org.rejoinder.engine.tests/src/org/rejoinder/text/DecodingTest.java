package org.rejoinder.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecodingTest {

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static Decoding.Unreadable unreadable(Decoding decoding) {
        return assertInstanceOf(Decoding.Unreadable.class, decoding);
    }

    @Test
    void aByteOrderMarkIsRememberedAndNoPartOfTheText() {
        ArticleText text = Texts.decoded("\uFEFFThe pier is open.");
        assertEquals("The pier is open.", text.string());
        assertTrue(text.hasByteOrderMark());
        assertEquals(Oddity.Kind.BYTE_ORDER_MARK, text.oddities().get(0).kind());
    }

    @Test
    void lineEndsStayAsTheyAre() {
        ArticleText text = Texts.decoded("one\r\ntwo\rthree\n");
        assertEquals("one\r\ntwo\rthree\n", text.string());
        assertEquals(List.of(new Oddity(Oddity.Kind.CARRIAGE_RETURN, new Place(3, 5), 2)), text.oddities());
        assertEquals(List.of("one", "two", "three"), text.paragraphs().stream().map(p -> text.at(p.place())).toList());
    }

    @Test
    void aWrongByteIsNamedWithItsPlace() {
        Decoding.Unreadable no = unreadable(Decoding.of(bytes('a', '\n', 0xC3, 0xA9, ' ', 0xFF, 'b'), 100));
        assertEquals(Decoding.Reason.NOT_UTF8, no.reason());
        assertEquals("FF", no.detail());
        assertEquals(5, no.byteOffset());
        assertEquals(2, no.line());
        assertEquals(3, no.column());
    }

    @Test
    void aCharacterCutOffAtTheEndIsNoUtf8() {
        Decoding.Unreadable no = unreadable(Decoding.of(bytes('a', 0xF0, 0x9F, 0x93), 100));
        assertEquals(Decoding.Reason.NOT_UTF8, no.reason());
        assertEquals(1, no.byteOffset());
        assertEquals("F0 9F 93", no.detail());
    }

    @Test
    void overlongAndSurrogateBytesAreNoUtf8() {
        assertEquals(Decoding.Reason.NOT_UTF8, unreadable(Decoding.of(bytes(0xC0, 0x80), 100)).reason());
        assertEquals(Decoding.Reason.NOT_UTF8, unreadable(Decoding.of(bytes(0xED, 0xA0, 0x80), 100)).reason());
        assertEquals(Decoding.Reason.NOT_UTF8, unreadable(Decoding.of("Grüße".getBytes(StandardCharsets.UTF_16), 100)).reason());
    }

    @Test
    void aStoredReplacementCharacterIsACharacter() {
        assertEquals("a\uFFFDb", Texts.decoded("a\uFFFDb").string());
    }

    @Test
    void theLimitIsInBytesAndInclusive() {
        byte[] four = "aé!".getBytes(StandardCharsets.UTF_8);
        assertInstanceOf(Decoding.Readable.class, Decoding.of(four, 4));
        assertEquals(Decoding.Reason.TOO_LARGE, unreadable(Decoding.of(four, 3)).reason());
    }

    @Test
    void theDigestIsOfTheFilesBytes() {
        // printf '\xef\xbb\xbfabc' | sha256sum, and printf abc | sha256sum
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Texts.decoded("abc").sha256());
        assertEquals(Texts.decoded("abc").sha256(), Texts.of("abc").sha256());
        assertEquals("1c28dc3f1f804a1ad9c9b4b4cf5e2658d16ad4ed08e3020d04a8d2865018947c", Texts.decoded("\uFEFFabc").sha256());
    }

    @Test
    void aFileThatIsNotThereIsAResult(@TempDir Path folder) throws Exception {
        assertEquals(Decoding.Reason.MISSING, unreadable(Decoding.read(folder.resolve("none.txt"), 100)).reason());
        assertEquals(Decoding.Reason.UNREADABLE, unreadable(Decoding.read(folder, 100)).reason());
        Path file = Files.writeString(folder.resolve("Grüße aus Calde.txt"), "Hä?");
        assertEquals("Hä?", assertInstanceOf(Decoding.Readable.class, Decoding.read(file, 100)).text().string());
        assertEquals(Decoding.Reason.TOO_LARGE, unreadable(Decoding.read(file, 3)).reason());
    }

    @Test
    void controlsAndDecomposedLettersAreOdd() {
        List<Oddity> odd = Texts.decoded("tab\tis fine\u0000 cafe\u0301 x\u0302 \u0007").oddities();
        assertEquals(new Oddity(Oddity.Kind.CONTROL, new Place(11, 12), 2), odd.get(0));
        // x with circumflex has no composed form, so it is as composed as can be
        assertEquals(new Oddity(Oddity.Kind.DECOMPOSED, new Place(16, 18), 1), odd.get(1));
        assertEquals(2, odd.size());
        assertTrue(Texts.decoded("plain “text”\n\nwith é").oddities().isEmpty());
    }

    @Test
    void anEmptyTextHasNothingInIt() {
        ArticleText text = Texts.decoded("");
        assertEquals(0, text.length());
        assertTrue(text.paragraphs().isEmpty());
        assertTrue(text.sentences("en").all().isEmpty());
        assertTrue(text.marks("en").pairs().isEmpty());
        assertInstanceOf(Resolution.NotFound.class, Texts.resolve("", Fragment.of("said")));
    }
}
