package org.rejoinder.rules.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rejoinder.rules.lexicon.Lexicon;
import org.rejoinder.text.Place;

/** Where the entries of a word list stand in a text. */
public final class PhraseHits {

    private PhraseHits() {
    }

    /** The places, in order, in either case; of those that overlap the first, and of those that begin together the longest. */
    public static List<Place> of(WordIndex words, Lexicon lexicon) {
        List<Place> all = new ArrayList<>();
        lexicon.entriesByWord().forEach((word, entries) -> {
            if (words.has(word)) {
                entries.forEach(entry -> all.addAll(words.find(entry, true)));
            }
        });
        all.sort(Comparator.comparingInt(Place::begin).thenComparing(Comparator.comparingInt(Place::end).reversed()));
        List<Place> apart = new ArrayList<>();
        for (Place place : all) {
            if (apart.isEmpty() || apart.get(apart.size() - 1).end() <= place.begin()) {
                apart.add(place);
            }
        }
        return apart;
    }
}
