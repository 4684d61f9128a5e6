package org.rejoinder.text;

import java.util.ArrayList;
import java.util.List;

/** Finds what comes nearest to a passage that was not found. (Being written: only the same words elsewhere yet.) */
final class NearestPlaces {

    private final ArticleText text;

    NearestPlaces(ArticleText text) {
        this.text = text;
    }

    List<Candidate> of(String raw, Pattern pattern, int from) {
        List<Candidate> found = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            Place match = pattern.match(n);
            if (match == null) {
                break;
            }
            found.add(new Candidate(match, text.at(match), List.of(Candidate.Difference.ELSEWHERE)));
        }
        return found;
    }
}
