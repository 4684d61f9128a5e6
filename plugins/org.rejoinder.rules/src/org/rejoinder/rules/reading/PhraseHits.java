package org.rejoinder.rules.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rejoinder.rules.lexicon.Lexicon;
import org.rejoinder.text.Place;

/** Where the entries of a word list stand in a text. */
public final class PhraseHits {

    /** The value of entries that look like others and mean something else, as "supposed to". */
    private static final String NO = "no";

    private PhraseHits() {
    }

    /**
     * The places, in order, in either case; of those that overlap the first, and of those that begin together the longest. Where
     * that is an entry with the value "no", there is none.
     */
    public static List<Place> of(WordIndex words, Lexicon lexicon) {
        List<Place> all = new ArrayList<>();
        Set<Place> others = new HashSet<>();
        lexicon.entriesByWord().forEach((word, entries) -> {
            if (words.has(word)) {
                for (String entry : entries) {
                    List<Place> places = words.find(entry, true);
                    all.addAll(places);
                    if (NO.equals(lexicon.value(entry))) {
                        others.addAll(places);
                    }
                }
            }
        });
        all.sort(Comparator.comparingInt(Place::begin).thenComparing(Comparator.comparingInt(Place::end).reversed()));
        List<Place> apart = new ArrayList<>();
        for (Place place : all) {
            if (apart.isEmpty() || apart.get(apart.size() - 1).end() <= place.begin()) {
                apart.add(place);
            }
        }
        apart.removeAll(others);
        return apart;
    }
}
