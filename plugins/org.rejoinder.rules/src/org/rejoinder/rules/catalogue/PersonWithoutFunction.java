package org.rejoinder.rules.catalogue;

import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.lexicon.Lexicon;
import org.rejoinder.rules.lexicon.LexiconKind;

/** SRC-10: a named person without role, speaks for or member of. */
public final class PersonWithoutFunction implements Rule {

    @Override
    public String id() {
        return "SRC-10";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        Lexicon articles = document.lexicon(LexiconKind.ARTICLES);
        for (Source source : document.sources()) {
            boolean bare = source.getKind() == SourceKind.PERSON && source.getRole() == null && source.getSpeaksFor().isEmpty()
                    && source.getMemberOf().isEmpty();
            if (bare && (source.getLabel() == null || SourceNames.isName(source.getLabel(), articles))) {
                report.at(source).place(document.mentions(source)).say("message", source.getName());
            }
        }
    }
}
