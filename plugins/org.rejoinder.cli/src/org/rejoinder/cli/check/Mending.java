package org.rejoinder.cli.check;

import java.util.List;
import java.util.function.Function;
import org.rejoinder.cli.report.CheckedDocument;
import org.rejoinder.cli.report.Fix;
import org.rejoinder.text.Decoding;

/**
 * Mends a document in rounds, since fixes can overlap and one can bring to light what another is for. Each round is checked: one
 * that makes more errors than it mends is not taken.
 *
 * @param text the document as it would be
 * @param changes what is changed in it, in its order
 * @param findings how many findings are mended
 * @param choices how many of those that are left have fixes, but only for a reader who chooses
 * @param after what is found in it then
 */
record Mending(String text, List<Fix.Replacement> changes, int findings, int choices, CheckedDocument after) {

    /** How often a document is checked at most. */
    private static final int ROUNDS = 10;

    /**
     * Mends what asks no reader.
     *
     * @param check checks another state of the document
     */
    static Mending of(CheckedDocument document, Function<String, CheckedDocument> check) {
        Revision revision = new Revision(document.text());
        CheckedDocument now = document;
        FixPlan plan = new FixPlan(now);
        int mended = 0;
        for (int round = 0; round < ROUNDS && !plan.mended().isEmpty(); round++) {
            CheckedDocument next = check.apply(plan.apply(now.text()));
            if (next.errors() > now.errors()) {
                break;
            }
            revision.apply(plan.replacements());
            mended += plan.mended().size();
            now = next;
            plan = new FixPlan(now);
        }
        return new Mending(revision.text(), revision.changes(Decoding.ofText(document.text()).text().offsets()), mended, plan.choices(), now);
    }
}
