package org.rejoinder.text;

import java.util.ArrayList;
import java.util.List;

/** The sentences of a text, in order. Immutable. */
public final class Sentences {

    private final List<Sentence> all;

    private Sentences(List<Sentence> all) {
        this.all = List.copyOf(all);
    }

    static Sentences of(ArticleText text, String language, List<Place> zones) {
        return new Sentences(new SentenceSplitter(text, SentenceRules.of(language), zones).split());
    }

    /** All of them, those in outside zones too. */
    public List<Sentence> all() {
        return all;
    }

    /**
     * The sentences that have at least one unit in common with at least one of the places, in order, each once. An empty
     * place touches the sentence that it lies in.
     */
    public List<Sentence> touching(List<Place> places) {
        List<Sentence> touched = new ArrayList<>();
        int last = -1;
        for (Place place : Place.sorted(places)) {
            for (int i = Math.max(last + 1, firstEndingBehind(place.begin())); i < all.size(); i++) {
                Place at = all.get(i).place();
                if (at.begin() >= Math.max(place.end(), place.begin() + 1)) {
                    break;
                }
                touched.add(all.get(i));
                last = i;
            }
        }
        return touched;
    }

    /** Number of the first sentence whose end lies behind the offset; their count if there is none. */
    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).place().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
