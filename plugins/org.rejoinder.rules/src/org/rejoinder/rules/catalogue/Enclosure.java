package org.rejoinder.rules.catalogue;

import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.reading.PlaceIndex;
import org.rejoinder.text.MarkPair;
import org.rejoinder.text.Place;

/** Tells what stands between quotation marks or in a block quotation, and so in somebody else’s words. */
final class Enclosure {


    private final PlaceIndex<MarkPair> pairs;
    private final ActsByPlace blocks;

    Enclosure(ExaminedDocument document) {
        pairs = new PlaceIndex<>(document.marks().stream().map(p -> new PlaceIndex.Entry<>(p.inside(), p)).toList());
        blocks = new ActsByPlace(document.acts().stream().filter(ExaminedAct::isBlock).toList());
    }

    /** The smallest pair of marks that holds the place; null if none does. */
    MarkPair pair(Place place) {
        MarkPair smallest = null;
        for (PlaceIndex.Entry<MarkPair> entry : pairs.holding(place)) {
            smallest = smallest == null || smallest.place().contains(entry.place()) ? entry.value() : smallest;
        }
        return smallest;
    }

    /** Whether the place lies in a block quotation. */
    boolean inBlock(Place place) {
        return blocks.innermost(place) != null;
    }

    /** Whether the place lies between marks or in a block quotation. */
    boolean holds(Place place) {
        return pair(place) != null || inBlock(place);
    }
}
