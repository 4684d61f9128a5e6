package org.rejoinder.cli.report;

import java.util.List;
import org.rejoinder.cli.Console;
import org.rejoinder.cli.Messages;
import org.rejoinder.rules.Severity;

/** For people, and for editors that jump to {@code file:line:col}. Suppressed findings are counted, not shown. */
public final class TextReport implements Report {

    private static final int WORDS = 90;

    private final Console console;

    /** Writes findings to the console's output and unusable documents to its error output. */
    public TextReport(Console console) {
        this.console = console;
    }

    @Override
    public void document(CheckedDocument document) {
        StringBuilder b = new StringBuilder();
        for (Row row : document.rows()) {
            if (row.suppressed() == null) {
                append(b, document, row);
            }
        }
        console.out(b.toString());
    }

    private static void append(StringBuilder b, CheckedDocument document, Row row) {
        place(b, document.path(), row.span()).append(": ").append(row.severity().word()).append(' ').append(row.rule())
                .append(' ').append(Excerpt.printable(row.message())).append('\n');
        b.append(Excerpt.of(document.text(), row.span(), "    "));
        for (RelatedPlace related : row.related()) {
            b.append("    ");
            place(b, related.file(), related.span());
            if (!related.message().isEmpty()) {
                b.append(": ").append(Excerpt.printable(related.message()));
            }
            if (!related.words().isEmpty()) {
                b.append(": “").append(Excerpt.printable(shortened(related.words()))).append('”');
            }
            b.append('\n');
        }
    }

    private static StringBuilder place(StringBuilder b, String path, Span span) {
        return b.append(path).append(':').append(span.line()).append(':').append(span.column());
    }

    /** The first words and the last ones: enough to recognise a passage. */
    private static String shortened(String words) {
        if (words.length() <= WORDS) {
            return words;
        }
        int head = words.offsetByCodePoints(0, Math.min(words.codePointCount(0, words.length()), WORDS / 2));
        int tail = words.length() - WORDS / 3;
        if (Character.isLowSurrogate(words.charAt(tail))) {
            tail++;
        }
        return words.substring(0, head).stripTrailing() + " … " + words.substring(tail).stripLeading();
    }

    @Override
    public void unusable(String path, String reason) {
        console.errLine(Messages.text("check.unusable", Excerpt.printable(path), Excerpt.printable(reason)));
    }

    @Override
    public void end(Tally tally) {
        StringBuilder b = new StringBuilder(Messages.count("check.documents", tally.documents())).append(": ");
        b.append(String.join(", ", List.of(Messages.count("check.errors", tally.of(Severity.ERROR)),
                Messages.count("check.warnings", tally.of(Severity.WARNING)),
                Messages.count("check.infos", tally.of(Severity.INFO)))));
        if (tally.suppressed() > 0) {
            b.append(", ").append(Messages.count("check.suppressed", tally.suppressed()));
        }
        if (tally.unusable() > 0) {
            b.append("; ").append(Messages.count("check.unusables", tally.unusable()));
        }
        console.outLine(b.append('.').toString());
    }
}
