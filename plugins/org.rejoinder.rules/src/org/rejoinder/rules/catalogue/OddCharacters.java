package org.rejoinder.rules.catalogue;

import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.text.Oddity;

/** TXT-09: the text holds characters that trip other tools up. */
public final class OddCharacters implements Rule {

    @Override
    public String id() {
        return "TXT-09";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        if (!document.hasText() || document.article() == null) {
            return;
        }
        boolean embedded = document.article().getEmbeddedText() != null;
        for (Oddity oddity : document.text().oddities()) {
            report.at(document.article(), embedded ? RejoinderPackage.Literals.ARTICLE__EMBEDDED_TEXT
                    : RejoinderPackage.Literals.ARTICLE__TEXT_FILE).place(oddity.first()).say(oddity.kind().name(), oddity.count());
        }
    }
}
