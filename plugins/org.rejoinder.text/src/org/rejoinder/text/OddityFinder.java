package org.rejoinder.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Looks a text over for what trips other tools up, see {@link Oddity}. */
final class OddityFinder {

    private OddityFinder() {
    }

    static List<Oddity> find(String text, boolean byteOrderMark) {
        List<Oddity> found = new ArrayList<>();
        if (byteOrderMark) {
            found.add(new Oddity(Oddity.Kind.BYTE_ORDER_MARK, new Place(0, 0), 1));
        }
        Place carriage = null;
        Place control = null;
        int carriages = 0;
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                carriage = carriage != null ? carriage : new Place(i, pair ? i + 2 : i + 1);
                carriages++;
            } else if (c < ' ' && c != '\t' && c != '\n' || c >= 0x7F && (c <= 0x9F || isInvisible(c))) {
                control = control != null ? control : new Place(i, i + 1);
                controls++;
            }
        }
        if (carriage != null) {
            found.add(new Oddity(Oddity.Kind.CARRIAGE_RETURN, carriage, carriages));
        }
        if (control != null) {
            found.add(new Oddity(Oddity.Kind.CONTROL, control, controls));
        }
        decomposed(text, found);
        return List.copyOf(found);
    }

    /** Whether a character shows nothing: a soft hyphen, zero-width space or word joiner, a mark of direction, a separator of lines. */
    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c >= '\u2028' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }

    /**
     * Finds base letters with combining marks that have one composed character. Only texts that hold a combining mark
     * pay for normalisation, and only the stretches around one.
     */
    private static void decomposed(String text, List<Oddity> found) {
        Place first = null;
        int count = 0;
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) < '\u0300' || !Characters.isMark(text.codePointAt(i))) {
                i++;
                continue;
            }
            int begin = i == 0 ? 0 : text.offsetByCodePoints(i, -1);
            int end = i;
            while (end < text.length() && Characters.isMark(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (!Normalizer.isNormalized(text.substring(begin, end), Normalizer.Form.NFC)) {
                first = first != null ? first : new Place(begin, end);
                count++;
            }
            i = end;
        }
        if (first != null) {
            found.add(new Oddity(Oddity.Kind.DECOMPOSED, first, count));
        }
    }
}
