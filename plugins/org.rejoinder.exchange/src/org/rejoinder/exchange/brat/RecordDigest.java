package org.rejoinder.exchange.brat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells whether the records of a file are still those that we wrote: a digest of all lines but notes, in any order. brat
 * writes its files anew, but leaves the lines as they are.
 */
final class RecordDigest {

    /** What stands before the digest in its note. */
    static final String LABEL = "records ";

    private RecordDigest() {
    }

    /** The digest of a file's lines, 64 hexadecimal digits. */
    static String of(String ann) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ann.lines().map(String::stripTrailing).filter(l -> !l.isEmpty() && !l.startsWith("#")).sorted()
                    .forEach(l -> digest.update((l + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
