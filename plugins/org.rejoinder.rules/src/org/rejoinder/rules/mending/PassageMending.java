package org.rejoinder.rules.mending;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.reading.PassageReading;
import org.rejoinder.text.Candidate;
import org.rejoinder.text.Fragment;
import org.rejoinder.text.Place;
import org.rejoinder.text.Quoting;
import org.rejoinder.text.Resolution;

/** Remedies for passages: other words, another choice among several matches, all of it written anew. */
public final class PassageMending {

    /** How many matches are offered at most. */
    public static final int OFFERED = 20;
    /** For how many matches a context is looked for that tells them apart. */
    private static final int CONTEXTS = 4;
    /** How many words such a context has at most. */
    private static final int CONTEXT_WORDS = 5;
    /** How many words tell a passage. */
    private static final int TELLING = 5;
    /** What the same words may differ in. */
    private static final Set<Candidate.Difference> FORM = EnumSet.of(Candidate.Difference.DASHES, Candidate.Difference.MARKS,
            Candidate.Difference.CASE, Candidate.Difference.ACCENTS, Candidate.Difference.PUNCTUATION);

    private final ExaminedDocument document;

    /** Creates the remedies for a document whose text can be read. */
    public PassageMending(ExaminedDocument document) {
        this.document = document;
    }

    /**
     * Whether a candidate is certain to be what was looked for: it has the very words, only dashes, marks, capitals, accents or
     * commas differ, and the words are so many that they hardly stand elsewhere by chance.
     */
    public static boolean isSure(Candidate candidate) {
        return FORM.containsAll(candidate.differences()) && candidate.words().split("\\s+").length >= TELLING;
    }

    /**
     * Quotes a candidate instead; asks the reader unless it is certain.
     *
     * @return null where it can not be quoted
     */
    public Remedy take(PassageReading reading, int fragment, Candidate candidate) {
        Fragment quoted = quoted(candidate.place());
        if (quoted == null) {
            return null;
        }
        // words that stand in the text, but not near, are found only by their number
        if (reading.near() && candidate.differences().contains(Candidate.Difference.ELSEWHERE)
                && (!quoted.chooses() || quoted.nth() > 0)) {
            return new Remedy.ChooseOccurrence(reading.fragment(fragment), Math.max(1, quoted.nth()), candidate.place(),
                    Excerpt.around(document.text(), candidate.place()));
        }
        Remedy remedy = new Remedy.ReplaceWords(reading.fragment(fragment), quoted, candidate.words(), candidate.place());
        return isSure(candidate) ? remedy : new Remedy.Suggested(remedy);
    }

    /** Quotes a whole place instead of a fragment; null where it can not be quoted. */
    public Remedy.ReplaceWords take(ElementPath fragment, Place place) {
        Fragment quoted = quoted(place);
        return quoted == null ? null : new Remedy.ReplaceWords(fragment, quoted, document.text().at(place), place);
    }

    private Fragment quoted(Place place) {
        return Quoting.quote(document.text(), List.of(place)) instanceof Quoting.Result.Quoted quoted ? quoted.fragments().get(0) : null;
    }

    /** Writes a passage anew, with a fragment for each of the places; null where they can not be quoted. */
    public Remedy rewrite(ElementPath passage, List<Place> places) {
        return Quoting.quote(document.text(), places) instanceof Quoting.Result.Quoted quoted
                ? new Remedy.ReplaceValue(passage, quoted.toString()) : null;
    }

    /**
     * The ways to choose one of several matches: each by its number, and the first few by the words ahead of them.
     *
     * @param words the fragment's words, raw
     */
    public List<Remedy> choices(ElementPath fragment, String words, Resolution.Ambiguous many) {
        List<Remedy> all = new ArrayList<>();
        for (int i = 0; i < many.matches().size() && i < OFFERED; i++) {
            if (many.occurrences().get(i) > 0) {
                Place match = many.matches().get(i);
                all.add(new Remedy.ChooseOccurrence(fragment, many.occurrences().get(i), match, Excerpt.around(document.text(), match)));
            }
        }
        for (int i = 0; i < many.matches().size() && i < CONTEXTS; i++) {
            Fragment chosen = behindContext(words, many.matches().get(i));
            if (chosen != null) {
                all.add(new Remedy.Suggested(new Remedy.ReplaceValue(fragment, chosen.toString())));
            }
        }
        return all;
    }

    /** The words with the shortest context ahead of them that chooses this match; null if a few words do not. */
    private Fragment behindContext(String words, Place match) {
        List<Place> ahead = document.sentencesAt(List.of(match)).stream()
                .flatMap(sentence -> document.words().words(sentence.place()).stream()).filter(word -> word.end() <= match.begin()).toList();
        for (int n = 1; n <= CONTEXT_WORDS && n <= ahead.size(); n++) {
            Place context = new Place(ahead.get(ahead.size() - n).begin(), ahead.get(ahead.size() - 1).end());
            if (document.text().at(context).matches("(?s).*\\R.*")) {
                return null;
            }
            Fragment chosen = Fragment.of(words).after(Fragment.literal(document.text().at(context)));
            if (List.of(match).equals(document.matcher().resolve(List.of(chosen)).places())) {
                return chosen;
            }
        }
        return null;
    }

    /** For words whose number or context leads nowhere: without it where they stand once, else each match. */
    public List<Remedy> chooseAnew(ElementPath fragment, String words) {
        Resolution plain = document.matcher().resolve(List.of(Fragment.of(words)));
        if (plain instanceof Resolution.Ambiguous many) {
            return choices(fragment, words, many);
        }
        return !plain.isFound() ? List.of()
                : List.of(new Remedy.Suggested(new Remedy.ReplaceValue(fragment, Fragment.of(words).toString())));
    }
}
