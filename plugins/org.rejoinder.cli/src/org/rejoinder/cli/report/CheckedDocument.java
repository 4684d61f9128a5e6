package org.rejoinder.cli.report;

import java.util.Comparator;
import java.util.List;

/**
 * A document with what was found in it.
 *
 * @param path as it is printed, with {@code /}
 * @param text its characters, without a byte order mark
 * @param byteOrderMark whether the file begins with one
 * @param rows the findings, by place, then gravity, then rule
 */
public record CheckedDocument(String path, String text, boolean byteOrderMark, List<Row> rows) {

    private static final Comparator<Row> ORDER = Comparator.<Row>comparingInt(r -> r.span().begin())
            .thenComparing(Row::severity).thenComparing(Row::rule).thenComparingInt(r -> r.span().end())
            .thenComparing(Row::message);

    /** Puts the findings into order. */
    public CheckedDocument {
        rows = rows.stream().sorted(ORDER).toList();
    }
}
