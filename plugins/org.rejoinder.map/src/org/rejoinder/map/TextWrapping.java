package org.rejoinder.map;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of a given width. White space is folded; a word that is wider than a line is broken. */
final class TextWrapping {

    private static final String ELLIPSIS = "…";

    private final TextWidths widths;

    TextWrapping(TextWidths widths) {
        this.widths = widths;
    }

    /**
     * The text's lines.
     *
     * @param limit the most lines; a longer text ends with an ellipsis on the last one
     */
    List<String> wrap(String text, double size, double width, int limit) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            while (!rest.isEmpty()) {
                String joined = line.isEmpty() ? rest : line + " " + rest;
                if (widths.width(joined, size) <= width) {
                    line.setLength(0);
                    line.append(joined);
                    rest = "";
                } else if (line.isEmpty()) {
                    String head = fitting(rest, size, width, "");
                    lines.add(head);
                    rest = rest.substring(head.length());
                } else {
                    lines.add(line.toString());
                    line.setLength(0);
                }
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        if (lines.size() > limit) {
            String last = lines.get(limit - 1);
            while (last.contains(" ") && widths.width(last + ELLIPSIS, size) > width) {
                last = last.substring(0, last.lastIndexOf(' '));
            }
            lines = new ArrayList<>(lines.subList(0, limit - 1));
            lines.add(fitting(last, size, width, ELLIPSIS) + ELLIPSIS);
        }
        return List.copyOf(lines);
    }

    /** The longest head of the text, at least one character, that fits together with a tail; ends at no white space. */
    private String fitting(String text, double size, double width, String tail) {
        int end = text.length();
        while (end > 0 && widths.width(text.substring(0, end) + tail, size) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        int least = text.isEmpty() ? 0 : Character.charCount(text.codePointAt(0));
        return text.substring(0, Math.max(end, least)).stripTrailing();
    }
}
