package org.rejoinder.cli.report;

import org.rejoinder.text.Offsets;

/**
 * A place in a file.
 *
 * @param begin UTF-16 offset of the first character, from 0; a byte order mark does not count
 * @param end UTF-16 offset behind the last character
 * @param line line of the begin, from 1
 * @param column column of the begin in UTF-16 units, from 1
 * @param endLine line of the end, from 1
 * @param endColumn column of the end (exclusive) in UTF-16 units, from 1
 */
public record Span(int begin, int end, int line, int column, int endLine, int endColumn) {

    /** The very begin of a file: for what concerns all of it. */
    public static final Span START = new Span(0, 0, 1, 1, 1, 1);

    /**
     * A place by its offsets; what lies outside the text is drawn to its edge.
     *
     * @param begin UTF-16 offset
     * @param end UTF-16 offset, exclusive
     */
    public static Span of(int begin, int end, int length, Offsets offsets) {
        int from = Math.max(0, Math.min(begin, length));
        int to = Math.max(from, Math.min(end, length));
        return new Span(from, to, offsets.line(from), offsets.column(from), offsets.line(to), offsets.column(to));
    }
}
