package org.rejoinder.rules.catalogue;

import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.lexicon.Lexicon;
import org.rejoinder.rules.lexicon.LexiconKind;

/** SRC-12: a source’s own name is a capital or country. */
public final class PlaceAsSource implements Rule {

    @Override
    public String id() {
        return "SRC-12";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        Lexicon places = document.lexicon(LexiconKind.PLACES);
        for (Source source : document.sources()) {
            // a person may bear the name of a capital
            boolean voice = source.getKind() == SourceKind.ORGANISATION || source.getKind() == SourceKind.GROUP;
            String name = source.getLabel() == null ? source.getName() : SourceNames.withoutThe(source.getLabel());
            if (voice && name != null && places.contains(name)) {
                report.at(source, RejoinderPackage.Literals.SOURCE__LABEL).place(document.mentions(source))
                        .say("message", "“" + name + "”");
            }
        }
    }
}
