package org.rejoinder.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rejoinder.rules.reading.PlaceIndex;
import org.rejoinder.text.Place;

/** Finds the acts whose content holds a place. */
final class ActsByPlace {

    private final PlaceIndex<ExaminedAct> index;

    ActsByPlace(Collection<ExaminedAct> acts) {
        List<PlaceIndex.Entry<ExaminedAct>> entries = new ArrayList<>();
        for (ExaminedAct act : acts) {
            act.says().forEach(place -> entries.add(new PlaceIndex.Entry<>(place, act)));
        }
        index = new PlaceIndex<>(entries);
    }

    /** The innermost act whose content holds the place; null if none does. */
    ExaminedAct innermost(Place place) {
        ExaminedAct found = null;
        for (PlaceIndex.Entry<ExaminedAct> entry : index.holding(place)) {
            found = found == null || entry.value().depth() > found.depth() ? entry.value() : found;
        }
        return found;
    }

    /** Whether a content has at least one unit in common with the place. */
    boolean meets(Place place) {
        return !index.meeting(place).isEmpty();
    }
}
