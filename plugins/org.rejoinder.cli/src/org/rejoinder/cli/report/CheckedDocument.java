package org.rejoinder.cli.report;

import java.util.Comparator;
import java.util.List;
import org.rejoinder.rules.Severity;

/**
 * A document with what was found in it.
 *
 * @param path as it is printed, with {@code /}
 * @param text its characters, without a byte order mark
 * @param rows the findings, by place, then gravity, then rule
 */
public record CheckedDocument(String path, String text, List<Row> rows) {

    private static final Comparator<Row> ORDER = Comparator.<Row>comparingInt(r -> r.span().begin())
            .thenComparing(Row::severity).thenComparing(Row::rule).thenComparingInt(r -> r.span().end())
            .thenComparing(Row::message);

    /** Puts the findings into order. */
    public CheckedDocument {
        rows = rows.stream().sorted(ORDER).toList();
    }

    /** How many errors were found, those set aside left out. */
    public long errors() {
        return rows.stream().filter(row -> row.severity() == Severity.ERROR && row.suppressed() == null).count();
    }
}
