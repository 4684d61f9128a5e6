package org.rejoinder.language.ide.server;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;

/** Between files and the URIs by which editors name them, each in its own spelling. */
final class FileUris {

    private static final String FILE = "file:";
    private static final String LOCAL = "file://localhost/";

    private FileUris() {
    }

    /** The file's URI as we spell it. */
    static String of(Path file) {
        return file.toUri().toString();
    }

    /** The file that a URI names, absolute; null where it names none, as an editor's new document. */
    static Path file(String uri) {
        if (!uri.regionMatches(true, 0, FILE, 0, FILE.length())) {
            return null;
        }
        String local = uri.startsWith(LOCAL) ? "file:///" + uri.substring(LOCAL.length()) : uri;
        try {
            return path(encoded(local, ""));
        } catch (IllegalArgumentException e) {
            return withPercent(local);
        }
    }

    /** Some editors send names as they are, so that a percent sign is one. */
    private static Path withPercent(String uri) {
        try {
            return path(encoded(uri, "%"));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Path path(String uri) {
        try {
            return Path.of(URI.create(uri)).toAbsolutePath().normalize();
        } catch (FileSystemNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What may not stand in a URI as its bytes; {@code URI} would take letters beyond ASCII, but {@code Path} mistakes them. */
    private static String encoded(String uri, String also) {
        StringBuilder encoded = new StringBuilder(uri.length() + 16);
        for (byte each : uri.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            if (c <= ' ' || c >= 0x7F || "<>\"{}|\\^`[]".indexOf(c) >= 0 || also.indexOf(c) >= 0) {
                encoded.append(String.format("%%%02X", (int) c));
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }
}
