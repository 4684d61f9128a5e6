package org.rejoinder.cli.report;

/**
 * The line of a finding with a mark below it. A long line is cut to what is around the mark; control characters, which could
 * make a terminal do things, are shown as U+FFFD.
 */
final class Excerpt {

    /** UTF-16 units of a line that are shown at most; what is ahead of the mark gets a third of it. */
    private static final int WIDTH = 160;
    private static final char CUT = '…';

    private Excerpt() {
    }

    /**
     * Two lines, each with the indent ahead and a line feed behind; empty if the place is no line of the text.
     *
     * @param text the whole file
     * @param span the place; of several lines only the first is marked
     */
    static String of(String text, Span span, String indent) {
        int start = span.begin() - (span.column() - 1);
        if (start < 0 || start > text.length()) {
            return "";
        }
        int stop = start;
        while (stop < text.length() && text.charAt(stop) != '\n' && text.charAt(stop) != '\r') {
            stop++;
        }
        int markEnd = Math.max(span.begin(), Math.min(span.end(), stop));
        int from = start;
        int to = stop;
        if (to - from > WIDTH) {
            from = border(text, Math.max(start, Math.min(span.begin() - WIDTH / 3, stop - WIDTH)));
            to = border(text, Math.min(stop, from + WIDTH));
            markEnd = Math.min(markEnd, to);
        }
        StringBuilder line = new StringBuilder(indent);
        StringBuilder mark = new StringBuilder(indent);
        if (from > start) {
            line.append(CUT);
            mark.append(' ');
        }
        int under = 0;
        for (int i = from; i < to; ) {
            int c = text.codePointAt(i);
            line.appendCodePoint(printable(c));
            int next = i + Character.charCount(c);
            if (i < span.begin()) {
                mark.append(c == '\t' ? "\t" : " ".repeat(Columns.of(c)));
            } else if (i < markEnd) {
                under += c == '\t' ? 1 : Columns.of(c);
            }
            i = next;
        }
        if (to < stop) {
            line.append(CUT);
        }
        mark.append('^').append("~".repeat(Math.max(0, under - 1)));
        return line.append('\n').append(mark).append('\n').toString();
    }

    /** A string with everything replaced that could steer a terminal, line breaks included. */
    static String printable(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (printable(s.charAt(i)) != s.charAt(i) || s.charAt(i) == '\t') {
                StringBuilder b = new StringBuilder(s.length());
                for (int k = 0; k < s.length(); k++) {
                    char c = s.charAt(k);
                    b.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : (char) printable(c));
                }
                return b.toString();
            }
        }
        return s;
    }

    /** Controls but the tab, and the characters that turn the direction of writing (a known trick to hide text). */
    private static int printable(int c) {
        boolean bad = c < 0x20 && c != '\t' || c >= 0x7F && c < 0xA0 || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069 || c == 0x2028 || c == 0x2029;
        return bad ? 0xFFFD : c;
    }

    /** Not between the two halves of a code point. */
    private static int border(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
    }
}
