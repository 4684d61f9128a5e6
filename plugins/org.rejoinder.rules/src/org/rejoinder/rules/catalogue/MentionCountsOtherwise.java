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

/** GRP-04: a number word in a mention differs from the declared size. */
public final class MentionCountsOtherwise implements Rule {

    @Override
    public String id() {
        return "GRP-04";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        Lexicon numbers = document.lexicon(LexiconKind.NUMBERS);
        for (Source source : document.sources()) {
            if (source.getKind() != SourceKind.ANONYMOUS || source.getSize() == 0) {
                continue;
            }
            for (Passage mention : source.getMentions()) {
                List<Place> places = document.places(mention);
                int counted = places.isEmpty() ? 0 : count(document, places.get(0), numbers);
                if (counted > 0 && counted != source.getSize()) {
                    report.at(mention).place(places).suggest(new Remedy.ReplaceValue(
                            ElementPath.of(source, RejoinderPackage.Literals.SOURCE__SIZE, 0), Integer.toString(counted))).say("message", source.getName(), source.getSize(), counted);
                    break;
                }
            }
        }
    }

    /** The number that a mention begins with; 0 if it begins with none. "One of" and "a dozen" are left alone. */
    private static int count(ExaminedDocument document, Place mention, Lexicon numbers) {
        List<Place> words = document.words().words(mention);
        String first = words.isEmpty() ? "" : Lexicon.fold(document.text().at(words.get(0)));
        if (first.matches("\\d{1,6}")) {
            return Integer.parseInt(first);
        }
        String value = numbers.value(first);
        return value == null || value.isEmpty() || value.equals("1") ? 0 : Integer.parseInt(value);
    }
}
