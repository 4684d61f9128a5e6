package org.rejoinder.rules.catalogue;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.rejoinder.model.Passage;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.lexicon.Lexicon;
import org.rejoinder.rules.lexicon.LexiconKind;
import org.rejoinder.rules.reading.PlaceIndex;
import org.rejoinder.text.Place;

/** GRP-04: a number word in a mention (a marked one, the name beside a cue, the description itself) differs from the declared size. */
public final class MentionCountsOtherwise implements Rule {

    private static final Pattern FIRST = Pattern.compile("[\\p{L}\\p{N}-]+");

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

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
        Map<Source, List<Place>> named = null;
        for (Source source : document.sources()) {
            if (source.getKind() != SourceKind.ANONYMOUS || size(source) == 0) {
                continue;
            }
            named = named == null ? namedBesideCues(document) : named;
            report(document, report, source, counted(document, source, named.getOrDefault(source, List.of()), numbers));
        }
    }

    /**
     * What counts the source.
     *
     * @param at what the finding is about: a marked mention, or the source
     * @param places where it stands in the text; may be empty
     * @param number how many it counts; 0 for none
     */
    private record Count(EObject at, List<Place> places, int number) {
    }

    private static void report(ExaminedDocument document, Report report, Source source, Count count) {
        if (count != null) {
            String number = Integer.toString(count.number());
            report.at(count.at()).place(count.places()).suggest(source.getSize() == 0
                    ? new Remedy.ReplaceValue(ElementPath.of(source, RejoinderPackage.Literals.SOURCE__KIND, 0), source.getKind().getLiteral() + " " + number)
                    : new Remedy.ReplaceValue(ElementPath.of(source, RejoinderPackage.Literals.SOURCE__SIZE, 0), number))
                    .say(count.places().isEmpty() ? "description" : "message", source.getName(), size(source), count.number());
        }
    }

    /** How many the source is declared to be: one person where nothing else is said; 0 where it is left open. */
    private static int size(Source source) {
        return source.getSize() > 0 || source.isSome() || source.getOf() != null ? source.getSize() : 1;
    }

    /** The first mention, else the description, that counts otherwise; null if none does. */
    private static Count counted(ExaminedDocument document, Source source, List<Place> named, Lexicon numbers) {
        for (Passage mention : source.getMentions()) {
            List<Place> places = document.places(mention);
            int counted = places.isEmpty() ? 0 : number(document.text().at(places.get(0)), numbers);
            if (counted > 0 && counted != size(source)) {
                return new Count(mention, places, counted);
            }
        }
        for (Place place : named) {
            Place word = wordBefore(document, place);
            int counted = word == null ? 0 : number(document.text().at(word), numbers);
            if (counted > 0 && counted != size(source)) {
                return new Count(source, List.of(word.cover(place)), counted);
            }
        }
        int counted = source.getLabel() == null ? 0 : number(source.getLabel(), numbers);
        return counted > 0 && counted != size(source) ? new Count(source, List.of(), counted) : null;
    }

    /**
     * Where the acts of each source name it beside their cue. Elsewhere the same words may mean others, and so they do where they
     * lie in a marked mention, as in "two of the officials".
     */
    private static Map<Source, List<Place>> namedBesideCues(ExaminedDocument document) {
        PlaceIndex<Passage> marked = new PlaceIndex<>(document.sources().stream().flatMap(s -> s.getMentions().stream())
                .flatMap(mention -> document.places(mention).stream().map(place -> new PlaceIndex.Entry<>(place, mention))).toList());
        Map<Source, List<Place>> named = new IdentityHashMap<>();
        for (ExaminedAct act : document.acts()) {
            Place mention = act.sources().size() == 1 ? act.mention() : null;
            if (mention != null && !marked.meets(mention)) {
                named.computeIfAbsent(act.sources().get(0), s -> new ArrayList<>()).add(mention);
            }
        }
        return named;
    }

    /** The word directly ahead of a place; null if something else stands there. */
    private static Place wordBefore(ExaminedDocument document, Place place) {
        int number = document.words().from(place.begin()) - 1;
        Place word = number < 0 ? null : document.words().place(number);
        return word != null && document.text().string().substring(word.end(), place.begin()).isBlank() ? word : null;
    }

    /** The number that words begin with; 0 if they begin with none. "One of" and "a dozen" are left alone. */
    private static int number(String words, Lexicon numbers) {
        Matcher first = FIRST.matcher(words);
        String word = first.find() ? Lexicon.fold(first.group()) : "";
        if (word.matches("\\d{1,6}")) {
            // "in 2019 officials said" tells a year
            return YEAR.matcher(word).matches() ? 0 : Integer.parseInt(word);
        }
        String value = numbers.value(word);
        return value == null || value.isEmpty() || value.equals("1") || value.length() > 6 ? 0 : Integer.parseInt(value);
    }
}
