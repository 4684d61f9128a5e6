package org.rejoinder.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.model.Fragment;
import org.rejoinder.model.Passage;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.reading.PassageReading;
import org.rejoinder.text.Candidate;
import org.rejoinder.text.Place;
import org.rejoinder.text.Resolution;

/** Where a passage is, or may be meant to be: one that is not found is reported as such, and what it is about is annotated. */
final class MeantPlaces {

    private MeantPlaces() {
    }

    /** The places of a passage, or all that it may mean. */
    static List<Place> of(ExaminedDocument document, Passage passage, PassageReading reading) {
        if (reading.resolution().isFound()) {
            return reading.places();
        }
        List<Place> meant = new ArrayList<>(matches(reading.resolution()));
        if (passage.getFragments().size() > 1 || reading.resolution() instanceof Resolution.ContextNotFound) {
            for (Fragment fragment : passage.getFragments()) {
                String words = fragment.getWords() == null ? "" : fragment.getWords();
                meant.addAll(matches(document.matcher().resolve(List.of(org.rejoinder.text.Fragment.of(words)))));
            }
        }
        return meant;
    }

    private static List<Place> matches(Resolution resolution) {
        return switch (resolution) {
            case Resolution.Ambiguous many -> many.matches();
            case Resolution.NotFound lost -> lost.nearest().stream().map(Candidate::place).toList();
            case Resolution.NthOutOfRange few -> few.matches();
            case Resolution.OutOfOrder wrong -> wrong.found();
            default -> resolution.places();
        };
    }
}
