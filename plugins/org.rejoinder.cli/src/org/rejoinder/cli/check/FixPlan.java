package org.rejoinder.cli.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rejoinder.cli.report.CheckedDocument;
import org.rejoinder.cli.report.Fix;
import org.rejoinder.cli.report.Row;

/**
 * Which fixes of a document are applied together. A finding is mended where there is exactly one way that asks no reader:
 * a choice is the annotator's. What is found in a declaration that was misread may come of that alone, so its syntax is
 * mended first. Of fixes that overlap the first in the document is taken; the next round takes the next.
 */
final class FixPlan {

    private static final Comparator<Fix.Replacement> BY_PLACE = Comparator
            .<Fix.Replacement>comparingInt(r -> r.span().begin()).thenComparingInt(r -> r.span().end());

    private final List<Fix.Replacement> replacements = new ArrayList<>();
    private final List<Row> mended = new ArrayList<>();
    private int choices;

    FixPlan(CheckedDocument document) {
        Set<String> misread = document.rows().stream().filter(FixPlan::isSyntax).map(Row::element).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (Row row : document.rows()) {
            if (!isSyntax(row) && misread.contains(row.element())) {
                continue;
            }
            List<Fix> unasked = row.suppressed() != null ? List.of() : row.fixes().stream().filter(f -> !f.asksReader()).toList();
            if (unasked.size() != 1) {
                choices += row.suppressed() == null && !row.fixes().isEmpty() ? 1 : 0;
            } else if (fits(unasked.get(0))) {
                for (Fix.Replacement r : unasked.get(0).replacements()) {
                    if (!replacements.contains(r)) {
                        replacements.add(r);
                    }
                }
                mended.add(row);
            }
        }
        replacements.sort(BY_PLACE);
    }

    private static boolean isSyntax(Row row) {
        return row.rule().equals("SYN-01");
    }

    /** The findings that the plan mends. */
    List<Row> mended() {
        return mended;
    }

    /** How many findings can be mended, but only by somebody who chooses. */
    int choices() {
        return choices;
    }

    /** The changes, in the order of the document, none overlapping another. */
    List<Fix.Replacement> replacements() {
        return replacements;
    }

    /** The document's text with the changes made. */
    String apply(String text) {
        StringBuilder b = new StringBuilder(text.length() + 256);
        int at = 0;
        for (Fix.Replacement r : replacements) {
            b.append(text, at, r.span().begin()).append(r.text());
            at = r.span().end();
        }
        return b.append(text, at, text.length()).toString();
    }

    private boolean fits(Fix fix) {
        for (Fix.Replacement mine : fix.replacements()) {
            for (Fix.Replacement other : replacements) {
                boolean apart = mine.span().end() < other.span().begin() || mine.span().begin() > other.span().end()
                        || mine.span().begin() != other.span().begin() && (mine.span().end() == other.span().begin()
                        || mine.span().begin() == other.span().end());
                if (!apart && !mine.equals(other)) {
                    return false;
                }
            }
        }
        return !fix.replacements().isEmpty();
    }
}
