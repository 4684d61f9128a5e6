package org.rejoinder.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/**
 * What became of an article's stored bytes: a text, or the reason why there is none (rule TXT-11). Bytes are never
 * repaired: one that is no UTF-8 makes the whole text unreadable, since offsets into guessed characters would be wrong.
 */
public sealed interface Decoding {

    /** The text could be read. */
    record Readable(ArticleText text) implements Decoding {
    }

    /**
     * There is no text.
     *
     * @param reason why
     * @param detail what a reader needs to know besides, e.g. the offending bytes in hex, the sizes, or the file system's
     *     words; may be empty, never null; not a sentence
     * @param byteOffset offset of the first byte that is wrong, from 0; -1 if that says nothing
     * @param line line of that byte, from 1; 0 if that says nothing
     * @param column column of that byte in UTF-16 units, from 1; 0 if that says nothing
     */
    record Unreadable(Reason reason, String detail, long byteOffset, int line, int column) implements Decoding {
    }

    /** Reasons why there is no text. */
    enum Reason {
        /** There is no such file. */
        MISSING,
        /** The file is a folder, or the system does not let us read it. */
        UNREADABLE,
        /** The bytes are no UTF-8. */
        NOT_UTF8,
        /** The file is over the size limit. */
        TOO_LARGE
    }

    /**
     * Decodes a file's bytes. A byte order mark is remembered and is no part of the text; line ends stay as they are.
     *
     * @param bytes the whole file; not kept
     * @param limit how many bytes are allowed
     */
    static Decoding of(byte[] bytes, long limit) {
        if (bytes.length > limit) {
            return tooLarge(bytes.length, limit);
        }
        boolean bom = hasByteOrderMark(bytes);
        int skip = bom ? 3 : 0;
        String text = new String(bytes, skip, bytes.length - skip, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            // a stored replacement character, or one that stands for wrong bytes: only the slow decoder tells
            CharBuffer out = CharBuffer.allocate(bytes.length);
            ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
            CoderResult result = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(in, out, true);
            if (result.isError()) {
                return notUtf8(bytes, in.position(), result.length(), out.flip());
            }
            if (in.hasRemaining()) {
                return notUtf8(bytes, in.position(), in.remaining(), out.flip());
            }
        }
        return new Readable(new ArticleText(text, bom));
    }

    /** A text that stands in the document itself; its digest is over its UTF-8 bytes. */
    static Readable ofText(String embedded) {
        return new Readable(new ArticleText(embedded, false));
    }

    /** No text, for a reason that concerns no single byte. */
    static Unreadable unreadable(Reason reason, String detail) {
        return new Unreadable(reason, detail, -1, 0, 0);
    }

    /** No text because it is larger than allowed; both sizes in bytes. */
    static Unreadable tooLarge(long size, long limit) {
        return unreadable(Reason.TOO_LARGE, size + " > " + limit);
    }

    /**
     * Reads and decodes a file. Never throws for what the file is: a missing one, a folder, one without rights all are
     * results. At most {@code limit + 1} bytes are read.
     */
    static Decoding read(Path file, long limit) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                return unreadable(Reason.UNREADABLE, "is a directory");
            }
            if (attributes.size() > limit) {
                return tooLarge(attributes.size(), limit);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return of(bytes(in, attributes.size(), (int) Math.min(limit + 1, Integer.MAX_VALUE - 16)), limit);
            }
        } catch (NoSuchFileException e) {
            return unreadable(Reason.MISSING, file.toString());
        } catch (AccessDeniedException e) {
            return unreadable(Reason.UNREADABLE, "permission denied");
        } catch (IOException | SecurityException e) {
            return unreadable(Reason.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    /** A file's bytes: as many as it should have in one go, and what may have come since, up to a limit. */
    private static byte[] bytes(InputStream in, long expected, int most) throws IOException {
        byte[] known = new byte[(int) Math.min(expected + 1, most)];
        int read = in.readNBytes(known, 0, known.length);
        if (read < known.length) {
            return Arrays.copyOf(known, read);
        }
        byte[] rest = in.readNBytes(most - read);
        byte[] all = Arrays.copyOf(known, read + rest.length);
        System.arraycopy(rest, 0, all, read, rest.length);
        return all;
    }

    private static boolean hasByteOrderMark(byte[] b) {
        return b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF;
    }

    private static Unreadable notUtf8(byte[] bytes, int at, int length, CharBuffer decoded) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < decoded.length() && decoded.charAt(i + 1) == '\n')) {
                line++;
                lineStart = i + 1;
            }
        }
        StringBuilder hex = new StringBuilder();
        for (int i = at; i < Math.min(bytes.length, at + Math.max(1, length)); i++) {
            hex.append(hex.isEmpty() ? "" : " ").append(String.format("%02X", bytes[i] & 0xFF));
        }
        return new Unreadable(Reason.NOT_UTF8, hex.toString(), at, line, decoded.length() - lineStart + 1);
    }
}
