package org.rejoinder.exchange.uima.tsv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the values that are stacked in a cell.
 *
 * @param value the value, unescaped; null for none ({@code _}), empty for an annotation without a value ({@code *})
 * @param parts the value taken apart at {@code ;}, unescaped
 * @param id what tells it from others of its layer; empty if nothing does
 */
record TsvCell(String value, List<String> parts, String id) {

    private static final TsvCell NONE = new TsvCell(null, List.of(), "");
    private static final Pattern ID = Pattern.compile("(?s)(.*?)(?<!\\\\)\\[([0-9_]+)]");

    /** The values stacked in a cell. */
    static List<TsvCell> of(String cell) {
        List<TsvCell> values = new ArrayList<>();
        for (String each : split(cell, '|')) {
            values.add(one(each));
        }
        return values;
    }

    private static TsvCell one(String raw) {
        Matcher id = ID.matcher(raw);
        boolean marked = id.matches();
        String words = marked ? id.group(1) : raw;
        if (words.equals("_") || words.isEmpty()) {
            return NONE;
        }
        List<String> parts = split(words, ';').stream().map(p -> p.equals("*") ? "" : unescaped(p)).toList();
        return new TsvCell(words.equals("*") ? "" : unescaped(words), parts, marked ? id.group(2) : "");
    }

    /** The references of a cell value, as {@code 2-3[4]}, without unescaping. */
    static List<String> references(String raw) {
        return raw.equals("_") || raw.equals("*") || raw.isEmpty() ? List.of() : split(raw, ';');
    }

    /** The parts between the separators that are not escaped. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                part.append(c).append(text.charAt(++i));
            } else if (c == separator) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    /** Text without escapes: {@code \n}, {@code \r}, {@code \t} and {@code \f} are those characters, {@code \->} is an arrow, and any other is itself. */
    static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                plain.append(c);
                continue;
            }
            char escaped = text.charAt(++i);
            plain.append(switch (escaped) {
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 't' -> '\t';
                case 'f' -> '\f';
                default -> escaped;
            });
        }
        return plain.toString();
    }
}
