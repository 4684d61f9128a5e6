package org.rejoinder.rules.catalogue;

import java.util.Locale;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;

/** TXT-04: the article's text is not the one that the document is pinned to. */
public final class TextChanged implements Rule {

    @Override
    public String id() {
        return "TXT-04";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        String pinned = document.article() == null ? null : document.article().getSha256();
        if (pinned != null && document.hasText() && !pinned.toLowerCase(Locale.ROOT).equals(document.text().sha256())) {
            report.at(document.article(), RejoinderPackage.Literals.ARTICLE__SHA256)
                    .remedy(new Remedy.Reanchor(document.text().sha256())).say("message", pinned, document.text().sha256());
        }
    }
}
