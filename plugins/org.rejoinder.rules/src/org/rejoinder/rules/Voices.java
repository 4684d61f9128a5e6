package org.rejoinder.rules;

import org.rejoinder.rules.reading.PlaceIndex;
import org.rejoinder.text.MarkPair;
import org.rejoinder.text.Place;

/** Whose words stand at a place: between marks, in a block quotation, in an act's content, or the outlet's own. */
public final class Voices {

    private final ExaminedDocument document;
    private final PlaceIndex<MarkPair> pairs;
    private final ActsByPlace blocks;
    private final ActsByPlace others;
    private final ActsByPlace contents;

    Voices(ExaminedDocument document) {
        this.document = document;
        pairs = new PlaceIndex<>(document.marks().stream().map(p -> new PlaceIndex.Entry<>(p.inside(), p)).toList());
        blocks = new ActsByPlace(document.acts().stream().filter(ExaminedAct::isBlock).toList());
        others = new ActsByPlace(document.acts().stream().filter(a -> !a.isOutletVoice()).toList());
        contents = new ActsByPlace(document.acts());
    }

    /** The smallest pair of marks that holds the place between them; null if none does. */
    public MarkPair pair(Place place) {
        MarkPair smallest = null;
        for (PlaceIndex.Entry<MarkPair> entry : pairs.holding(place)) {
            smallest = smallest == null || smallest.place().contains(entry.place()) ? entry.value() : smallest;
        }
        return smallest;
    }

    /** Whether the place lies in a block quotation. */
    public boolean inBlock(Place place) {
        return blocks.innermost(place) != null;
    }

    /** Whether the place lies between marks or in a block quotation. */
    public boolean isEnclosed(Place place) {
        return pair(place) != null || inBlock(place);
    }

    /** Whether the words are the outlet's own: in no marks, in no other's content and in no outside zone. */
    public boolean isOutlets(Place place) {
        return !document.isOutside(place) && !isEnclosed(place) && !others.meets(place);
    }

    /** The innermost act whose content holds the place; null if none does. */
    public ExaminedAct innermost(Place place) {
        return contents.innermost(place);
    }
}
