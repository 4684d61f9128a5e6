package org.rejoinder.rules.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rejoinder.text.Place;

/**
 * Finds which of many places meet a given one, without looking at all of them. Immutable.
 *
 * @param <T> what stands at the places
 */
public final class PlaceIndex<T> {

    private final Entry<T>[] entries;
    /** The largest end among the entries up to each. */
    private final int[] reach;

    /**
     * Something at a place.
     *
     * @param place where
     * @param value what
     */
    public record Entry<T>(Place place, T value) {
    }

    /** Indexes entries, in any order. */
    @SuppressWarnings("unchecked")
    public PlaceIndex(List<Entry<T>> all) {
        entries = all.toArray(Entry[]::new);
        Arrays.sort(entries, (a, b) -> a.place().compareTo(b.place()));
        reach = new int[entries.length];
        int far = 0;
        for (int i = 0; i < entries.length; i++) {
            far = Math.max(far, entries[i].place().end());
            reach[i] = far;
        }
    }

    /** What has at least one unit in common with the place, in order of begin. */
    public List<Entry<T>> meeting(Place place) {
        List<Entry<T>> found = new ArrayList<>();
        for (int i = before(place.end()); i >= 0 && reach[i] > place.begin(); i--) {
            if (entries[i].place().intersects(place)) {
                found.add(entries[i]);
            }
        }
        java.util.Collections.reverse(found);
        return found;
    }

    /** Whether anything has at least one unit in common with the place. */
    public boolean meets(Place place) {
        for (int i = before(place.end()); i >= 0 && reach[i] > place.begin(); i--) {
            if (entries[i].place().intersects(place)) {
                return true;
            }
        }
        return false;
    }

    /** What holds the place wholly, in order of begin. */
    public List<Entry<T>> holding(Place place) {
        List<Entry<T>> found = new ArrayList<>();
        for (int i = before(place.begin() + 1); i >= 0 && reach[i] >= place.end(); i--) {
            if (entries[i].place().contains(place)) {
                found.add(entries[i]);
            }
        }
        java.util.Collections.reverse(found);
        return found;
    }

    /** All entries, in order. */
    public List<Entry<T>> all() {
        return List.of(entries);
    }

    /** Number of the last entry that begins ahead of the offset; -1 if none does. */
    private int before(int offset) {
        int low = 0;
        int high = entries.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries[middle].place().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
