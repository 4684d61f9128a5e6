package org.rejoinder.language.conversion;

import org.rejoinder.text.Fragment;

/**
 * What stands between quotation marks in a document. Words of the article keep their raw form; the annotator's own text
 * is read as it is meant. Both take an unclosed token.
 */
public final class Quotation {

    private static final String THREE = "'''";

    private Quotation() {
    }

    /** Whether a token stands between three quotation marks. */
    public static boolean isThree(CharSequence token) {
        return token.length() >= 3 && token.charAt(0) == '\'';
    }

    /** Whether a token ends with the marks that it began with. */
    public static boolean isClosed(CharSequence token) {
        int n = token.length();
        if (isThree(token)) {
            return n >= 6 && token.charAt(n - 1) == '\'' && token.charAt(n - 2) == '\'' && token.charAt(n - 3) == '\'';
        }
        if (n < 2 || token.charAt(n - 1) != '"') {
            return false;
        }
        int escapes = 0;
        while (n - 2 - escapes > 0 && token.charAt(n - 2 - escapes) == '\\') {
            escapes++;
        }
        return escapes % 2 == 0;
    }

    /** What stands between a token's marks, to the letter. */
    public static String inside(String token) {
        int marks = isThree(token) ? 3 : 1;
        return token.substring(marks, isClosed(token) ? token.length() - marks : token.length());
    }

    /** The raw form of a token's words (see {@link Fragment}). */
    public static String raw(String token) {
        return isThree(token) ? Fragment.rawOf(inside(token)) : inside(token);
    }

    /**
     * The annotator's own text: {@code \"}, {@code \\}, and {@code \n}, {@code \t}, {@code \r} for what a line cannot hold;
     * any other backslash is itself. Between three marks nothing is escaped.
     */
    public static String value(String token) {
        String inside = inside(token);
        if (isThree(token) || inside.indexOf('\\') < 0) {
            return inside;
        }
        StringBuilder out = new StringBuilder(inside.length());
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            char next = c == '\\' && i + 1 < inside.length() ? inside.charAt(i + 1) : 0;
            int at = next == 0 ? -1 : "\"\\ntr".indexOf(next);
            if (at >= 0) {
                out.append("\"\\\n\t\r".charAt(at));
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The token of the annotator's own text; {@link #value} reads it back. */
    public static String quote(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int at = "\"\\\n\t\r".indexOf(c);
            if (at >= 0) {
                out.append('\\').append("\"\\ntr".charAt(at));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    /** The article's text of an embedded token: what is behind its first line break; empty where it has none. */
    public static String embedded(String token) {
        String inside = inside(token);
        int at = bodyStart(inside);
        return at < 0 ? "" : inside.substring(at);
    }

    /** What stands behind the opening marks of an embedded token on their own line, and is no part of the text. */
    public static String firstLine(String token) {
        String inside = inside(token);
        return inside.lines().findFirst().orElse("");
    }

    /** The token of an embedded text. @throws IllegalArgumentException when the text cannot be embedded */
    public static String embed(String text) {
        if (!isEmbeddable(text)) {
            throw new IllegalArgumentException("three quotation marks in the text");
        }
        return THREE + "\n" + text + THREE;
    }

    /** Whether a text can be embedded: three single quotation marks in it, or one at its end, would close it too early. */
    public static boolean isEmbeddable(String text) {
        return !text.contains(THREE) && !text.endsWith("'");
    }

    private static int bodyStart(String inside) {
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            if (c == '\r') {
                return i + 1 < inside.length() && inside.charAt(i + 1) == '\n' ? i + 2 : i + 1;
            }
        }
        return -1;
    }
}
