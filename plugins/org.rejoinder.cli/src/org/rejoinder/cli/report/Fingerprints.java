package org.rejoinder.cli.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names findings of one document so that one is recognised again in the next version of the file: by rule, by the name of
 * its declaration and by the words at its place, white space evened out; equal ones are counted. Lines, offsets and messages
 * (which may hold either) take no part, so that an edit elsewhere changes no fingerprint.
 */
final class Fingerprints {

    private final Map<String, Integer> seen = new HashMap<>();
    private final String text;

    /** For the findings of one document, asked for in their order. */
    Fingerprints(CheckedDocument document) {
        this.text = document.text();
    }

    /** The finding's fingerprint: 32 hex digits, a colon, and its number among equal ones, from 1. */
    String of(Row row) {
        String words = text.substring(row.span().begin(), row.span().end()).strip().replaceAll("\\s+", " ");
        String hash = hash(row.rule() + '\0' + row.element() + '\0' + words);
        return hash + ":" + seen.merge(hash, 1, Integer::sum);
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
