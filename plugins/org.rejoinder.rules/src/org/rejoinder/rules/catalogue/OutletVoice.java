package org.rejoinder.rules.catalogue;

import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.text.Place;

/** Tells which words are the outlet’s own: those in no marks, in no other’s content and in no outside zone. */
final class OutletVoice {


    private final ExaminedDocument document;
    private final Enclosure enclosure;
    private final ActsByPlace others;

    OutletVoice(ExaminedDocument document) {
        this.document = document;
        this.enclosure = new Enclosure(document);
        this.others = new ActsByPlace(document.acts().stream().filter(a -> !a.isOutletVoice()).toList());
    }

    /** Whether the outlet says the words at the place in its own voice. */
    boolean speaks(Place place) {
        return !document.isOutside(place) && !enclosure.holds(place) && !others.meets(place);
    }
}
