package org.rejoinder.rules.catalogue;

import java.util.List;
import org.rejoinder.model.Passage;
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
import org.rejoinder.text.Place;

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
            if (source.getKind() != SourceKind.ANONYMOUS || source.getLabel() == null) {
                continue;
            }
            String head = source.getLabel().split(",", 2)[0];
            if (isPerson(source, head, articles)) {
                report.at(source, RejoinderPackage.Literals.SOURCE__LABEL).place(document.mentions(source))
                        .suggest(isOne(source) ? new Remedy.ReplaceValue(
                                ElementPath.of(source, RejoinderPackage.Literals.SOURCE__KIND, 0), SourceKind.PERSON.getLiteral()) : null)
                        .say("message", source.getName(), "“" + source.getLabel() + "”");
                continue;
            }
            for (Passage mention : source.getMentions()) {
                List<Place> places = document.places(mention);
                if (isPerson(source, document.wordsAt(places), articles) && !document.lexicon(LexiconKind.NUMBERS).begins(firstWord(document, places))) {
                    report.at(mention).place(places).say("mention", source.getName(), "“" + document.wordsAt(places) + "”");
                    break;
                }
            }
        }
    }

    private static String firstWord(ExaminedDocument document, List<Place> places) {
        return Lexicon.fold(document.text().at(document.words().words(places.get(0)).get(0)));
    }

    /** Whether words name a person; a plural names none where it is a group, as in "New Yorkers". */
    private static boolean isPerson(Source source, String words, Lexicon articles) {
        boolean several = source.isSome() || source.getSize() > 1;
        return SourceNames.isFullName(words, articles) && !(several && words.strip().endsWith("s"));
    }

    /** Whether nothing but the kind says that the source is anonymous. */
    private static boolean isOne(Source source) {
        return source.getSize() == 0 && !source.isSome() && source.getOf() == null && source.getReason() == null;
    }
}
