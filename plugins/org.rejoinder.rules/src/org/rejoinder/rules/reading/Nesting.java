package org.rejoinder.rules.reading;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.text.Place;

/**
 * Reads off which act is nested in which: one whose {@code says} (without one: whose cue) lies in another's {@code says} is
 * nested in the smallest such. Of two acts with the very same places neither is nested in the other.
 */
public final class Nesting {

    private Nesting() {
    }

    /**
     * The parents.
     *
     * @param says for each act the places of its content; empty where it has none or it was not found
     * @param anchors for each act the places of its content, else of its cue
     * @return for each act the number of the one that it is nested in; -1 for none
     */
    public static int[] parents(List<List<Place>> says, List<List<Place>> anchors) {
        List<PlaceIndex.Entry<Integer>> entries = new ArrayList<>();
        int[] size = new int[says.size()];
        for (int i = 0; i < says.size(); i++) {
            for (Place place : says.get(i)) {
                entries.add(new PlaceIndex.Entry<>(place, i));
                size[i] += place.length();
            }
        }
        PlaceIndex<Integer> index = new PlaceIndex<>(entries);
        int[] parents = new int[says.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = smallest(i, says, anchors, size, index);
        }
        return parents;
    }

    private static int smallest(int act, List<List<Place>> says, List<List<Place>> anchors, int[] size, PlaceIndex<Integer> index) {
        List<Place> own = anchors.get(act);
        int best = -1;
        if (own.isEmpty()) {
            return best;
        }
        boolean content = !says.get(act).isEmpty();
        for (PlaceIndex.Entry<Integer> entry : index.holding(own.get(0))) {
            int other = entry.value();
            boolean larger = other != act && (!content || size[other] > size[act]);
            if (larger && (best < 0 || size[other] < size[best]) && holdsAll(says.get(other), own)) {
                best = other;
            }
        }
        return best;
    }

    /** Whether each of the places lies in one of the holders. */
    public static boolean holdsAll(List<Place> holders, List<Place> places) {
        for (Place place : places) {
            boolean held = false;
            for (Place holder : holders) {
                held |= holder.contains(place);
            }
            if (!held) {
                return false;
            }
        }
        return true;
    }
}
