package org.rejoinder.rules.catalogue;

import org.rejoinder.model.Act;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.model.Remark;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.text.Decoding;

/** TXT-11: the article's text is missing, unreadable, not UTF-8, or over the size limit. */
public final class TextMissing implements Rule {

    @Override
    public String id() {
        return "TXT-11";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        if (document.article() == null) {
            pointingNowhere(document, report);
            return;
        }
        String file = document.article().getTextFile();
        boolean named = file != null && !file.isBlank();
        if (named && document.decoding() instanceof Decoding.Unreadable problem) {
            report.at(document.article(), RejoinderPackage.Literals.ARTICLE__TEXT_FILE).say(problem.reason().name(),
                    file, problem.detail(), problem.line(), problem.column());
        } else if (!document.hasText()) {
            report.at(document.article()).say("none");
        }
    }

    /** A file without an article shares sources and claims; what it says about a text is looked for in none. */
    private static void pointingNowhere(ExaminedDocument document, Report report) {
        document.document().getElements().stream().filter(each -> each instanceof Act || each instanceof Remark).findFirst()
                .ifPresent(first -> report.at(first).say("noArticle"));
    }
}
