package org.rejoinder.cli.report;

import java.nio.charset.StandardCharsets;

/** A printed path as a URI reference (RFC 3986): relative ones stay relative, absolute ones become {@code file:} URIs. */
final class PathUri {

    private static final String PLAIN = "-._~!$&'()*+,;=@/:";

    private PathUri() {
    }

    static String of(String path) {
        StringBuilder b = new StringBuilder();
        boolean absolute = path.startsWith("/") || path.matches("[A-Za-z]:/.*");
        if (absolute) {
            b.append(path.startsWith("/") ? "file://" : "file:///");
        } else if (path.substring(0, Math.max(0, path.indexOf('/') < 0 ? path.length() : path.indexOf('/'))).indexOf(':') >= 0) {
            b.append("./"); // a colon in the first segment would read as a scheme
        }
        for (byte x : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (x & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                b.append(c);
            } else {
                b.append(String.format("%%%02X", x & 0xFF));
            }
        }
        return b.toString();
    }
}
