package org.rejoinder.text;

import java.util.ArrayList;
import java.util.List;

/** Divides a text into paragraphs, see {@link Paragraph}. */
final class ParagraphFinder {

    private ParagraphFinder() {
    }

    static List<Paragraph> find(String text) {
        List<Paragraph> found = new ArrayList<>();
        int length = text.length();
        int start = 0;
        while (start <= length) {
            int end = start;
            while (end < length && !endsLine(text.charAt(end))) {
                end++;
            }
            int begin = start;
            int stop = end;
            while (begin < stop && Characters.isSpace(text.charAt(begin))) {
                begin++;
            }
            while (stop > begin && Characters.isSpace(text.charAt(stop - 1))) {
                stop--;
            }
            if (begin < stop) {
                found.add(new Paragraph(found.size(), new Place(begin, stop)));
            }
            start = end + 1;
        }
        return List.copyOf(found);
    }

    /** CRLF needs no care: the empty line between the two is no paragraph. */
    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\u2029';
    }
}
