package org.rejoinder.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.lexicon.Lexicon;
import org.rejoinder.rules.lexicon.LexiconKind;
import org.rejoinder.rules.reading.PhraseHits;
import org.rejoinder.rules.reading.PlaceIndex;
import org.rejoinder.rules.reading.WordIndex;
import org.rejoinder.text.Place;
import org.rejoinder.text.Sentence;

/** COV-01: a sentence with a reporting verb and no annotation. */
public final class UnannotatedReport implements Rule {

    private static final int SHORTEST = 4;
    private static final String NO = "no";

    @Override
    public String id() {
        return "COV-01";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        if (!document.hasText()) {
            return;
        }
        List<PlaceIndex.Entry<String>> annotated = new ArrayList<>();
        for (int i = 0; i < document.readings().size(); i++) {
            MeantPlaces.of(document, document.passages().get(i), document.readings().get(i)).forEach(place -> annotated.add(new PlaceIndex.Entry<>(place, "")));
        }
        PlaceIndex<String> index = new PlaceIndex<>(annotated);
        PlaceIndex<String> anonymity = null;
        Lexicon cues = document.lexicon(LexiconKind.REPORTING_CUES);
        for (Sentence sentence : document.sentences()) {
            if (sentence.outside() || !index.meeting(sentence.place()).isEmpty()) {
                continue;
            }
            anonymity = anonymity == null ? anonymity(document) : anonymity;
            Place verb = verb(document, sentence, cues, anonymity);
            if (verb != null) {
                report.at(document.article()).place(verb).say("message", "“" + document.text().at(verb) + "”");
            }
        }
    }

    /** Where anonymity is granted: "asked not to be named" reports nothing. */
    private static PlaceIndex<String> anonymity(ExaminedDocument document) {
        return new PlaceIndex<>(PhraseHits.of(document.words(), document.lexicon(LexiconKind.ANONYMITY)).stream()
                .map(place -> new PlaceIndex.Entry<>(place, "")).toList());
    }

    /** A reporting verb of the sentence; null if there is none. Behind a sign of a noun it is one, or names no act. */
    private static Place verb(ExaminedDocument document, Sentence sentence, Lexicon cues, PlaceIndex<String> anonymity) {
        WordIndex words = document.words();
        String before = "";
        Lexicon forms = document.lexicon(LexiconKind.VERB_FORMS);
        Lexicon signs = document.lexicon(LexiconKind.NOUN_SIGNS);
        for (int i = words.from(sentence.place().begin()); i < words.size() && words.begin(i) < sentence.place().end(); i++) {
            String word = words.word(i);
            if (cues.begins(word)) {
                boolean last = i + 1 == words.size() || words.begin(i + 1) >= sentence.place().end();
                if (!last && cues.contains(word + " " + words.word(i + 1))) {
                    return words.place(i).cover(words.place(i + 1));
                }
                boolean told = word.length() >= SHORTEST && cues.contains(word) && tellsOfAnAct(word, forms);
                if (told && !signs.contains(before) && anonymity.meeting(words.place(i)).isEmpty()) {
                    return words.place(i);
                }
            }
            before = word;
        }
        return null;
    }

    /** A form that the list has as a whole, or else by its ending. */
    private static boolean tellsOfAnAct(String word, Lexicon forms) {
        String known = forms.contains(word) ? word : forms.ending(word);
        return known != null && !NO.equals(forms.value(known));
    }
}
