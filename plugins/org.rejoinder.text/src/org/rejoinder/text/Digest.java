package org.rejoinder.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint that pins a text: SHA-256 (FIPS 180-4). */
final class Digest {

    private Digest() {
    }

    /** SHA-256 of a text's UTF-8 bytes, behind those of a byte order mark if it has one, as 64 lower-case hex digits. */
    static String of(String text, boolean byteOrderMark) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            if (byteOrderMark) {
                digest.update("\uFEFF".getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
