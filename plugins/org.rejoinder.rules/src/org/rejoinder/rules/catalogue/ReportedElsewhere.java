package org.rejoinder.rules.catalogue;

import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;

/**
 * A rule whose findings the language, an importer or an exporter reports; the catalogue has its id, severity and texts.
 *
 * @param id the rule's id
 * @param severity its severity
 */
public record ReportedElsewhere(String id, Severity severity) implements Rule {

    @Override
    public boolean isReportedElsewhere() {
        return true;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        // found where the document is read or written
    }
}
