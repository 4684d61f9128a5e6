package org.rejoinder.rules.catalogue;

import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.lexicon.Lexicon;
import org.rejoinder.rules.lexicon.LexiconKind;

/** SRC-04: an anonymous source carries a personal name. */
public final class NamedAnonymous implements Rule {

    @Override
    public String id() {
        return "SRC-04";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        Lexicon articles = document.lexicon(LexiconKind.ARTICLES);
        for (Source source : document.sources()) {
            if (source.getKind() == SourceKind.ANONYMOUS && SourceNames.isFullName(source.getLabel(), articles)
                    && !isSeveral(source)) {
                report.at(source, RejoinderPackage.Literals.SOURCE__LABEL).place(document.mentions(source))
                        .suggest(isOne(source) ? new Remedy.ReplaceValue(
                                ElementPath.of(source, RejoinderPackage.Literals.SOURCE__KIND, 0), SourceKind.PERSON.getLiteral()) : null)
                        .say("message", source.getName(), "“" + source.getLabel() + "”");
            }
        }
    }

    /** Whether it is a group with a plural for a description, as in "New Yorkers". */
    private static boolean isSeveral(Source source) {
        return (source.isSome() || source.getSize() > 1) && source.getLabel().strip().endsWith("s");
    }

    /** Whether nothing but the kind says that the source is anonymous. */
    private static boolean isOne(Source source) {
        return source.getSize() == 0 && !source.isSome() && source.getOf() == null && source.getReason() == null;
    }
}
