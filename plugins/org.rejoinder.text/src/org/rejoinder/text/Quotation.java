package org.rejoinder.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a fragment or context, read from their raw form: escapes undone, parted at ellipses.
 *
 * <p>{@code …} and {@code ...} are ellipses; {@code \…}, {@code \...}, {@code \"}, {@code \\} are the characters
 * themselves; {@code \n}, {@code \r}, {@code \t} are white space; a backslash ahead of anything else is dropped. Of more
 * than three dots in a row the first three are the ellipsis. Ellipses with nothing between them are one.
 *
 * @param parts what is to be found, in order; none of them blank
 * @param openBegin whether it begins with an ellipsis
 * @param openEnd whether it ends with an ellipsis
 */
record Quotation(List<String> parts, boolean openBegin, boolean openEnd) {

    /** Reads a raw form. */
    static Quotation of(String raw) {
        if (raw.indexOf('\\') < 0 && raw.indexOf('…') < 0 && !raw.contains("...")) {
            return new Quotation(isBlank(raw) ? List.of() : List.of(raw), false, false);
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean openBegin = false;
        boolean openEnd = false;
        int length = raw.length();
        int i = 0;
        while (i < length) {
            char c = raw.charAt(i);
            if (c == '\\' && i + 1 < length) {
                if (raw.startsWith("...", i + 1)) {
                    part.append("...");
                    i += 4;
                } else {
                    char escaped = raw.charAt(i + 1);
                    part.append(escaped == 'n' || escaped == 'r' || escaped == 't' ? ' ' : escaped);
                    i += 2;
                }
            } else if (c == '…' || raw.startsWith("...", i)) {
                openBegin |= parts.isEmpty() && isBlank(part);
                flush(part, parts);
                openEnd = true;
                i += c == '…' ? 1 : 3;
                continue;
            } else {
                part.append(c);
                i++;
            }
            openEnd = openEnd && isBlank(part);
        }
        flush(part, parts);
        return new Quotation(List.copyOf(parts), openBegin, openEnd);
    }

    /** Whether there is nothing to look for. */
    boolean isBlank() {
        return parts.isEmpty();
    }

    private static void flush(StringBuilder part, List<String> parts) {
        if (!isBlank(part)) {
            parts.add(part.toString());
        }
        part.setLength(0);
    }

    private static boolean isBlank(CharSequence s) {
        for (int i = 0; i < s.length(); i++) {
            if (!Characters.isSpace(s.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
