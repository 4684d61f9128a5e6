package org.rejoinder.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The quotation marks of a text: which belong together, how deep, and which have no partner. Immutable.
 *
 * <p>How marks are paired is told at {@link MarkReader}, which reads them.
 */
public final class Marks {

    private final List<MarkPair> pairs;
    private final List<StrayMark> strays;
    private final List<Place> straight;
    private final List<Place> curly;
    private final int[] parent;

    Marks(List<MarkPair> pairs, List<StrayMark> strays, List<Place> straight, List<Place> curly) {
        this.pairs = List.copyOf(pairs);
        this.strays = List.copyOf(strays);
        this.straight = List.copyOf(straight);
        this.curly = List.copyOf(curly);
        this.parent = parents(this.pairs);
    }

    static Marks of(ArticleText text, String language) {
        return new MarkReader(text, language).read();
    }

    /** All pairs, by their opening mark. */
    public List<MarkPair> pairs() {
        return pairs;
    }

    /** Marks without a partner (rule QUO-03), by place. */
    public List<StrayMark> strays() {
        return strays;
    }

    /** Straight marks that are quotation marks; inches and apostrophes are none. With {@link #curly()}: rule QUO-04. */
    public List<Place> straight() {
        return straight;
    }

    /** Quotation marks of the other shapes, guillemets included; apostrophes are none. */
    public List<Place> curly() {
        return curly;
    }

    /** The pair whose opening or closing mark is at this offset. */
    public Optional<MarkPair> at(int offset) {
        for (int i = lastOpenedBy(offset); i >= 0; i = parent[i]) {
            MarkPair pair = pairs.get(i);
            if (pair.open().begin() == offset || pair.close().begin() == offset) {
                return Optional.of(pair);
            }
        }
        return Optional.empty();
    }

    /** The pairs that have at least one unit in common with the place, marks included, by their opening mark. */
    public List<MarkPair> meeting(Place place) {
        List<MarkPair> meeting = new ArrayList<>();
        int before = lastOpenedBy(place.begin() - 1);
        for (int i = before; i >= 0; i = parent[i]) {
            if (pairs.get(i).place().intersects(place)) {
                meeting.add(0, pairs.get(i));
            }
        }
        for (int i = before + 1; i < pairs.size() && pairs.get(i).open().begin() < place.end(); i++) {
            meeting.add(pairs.get(i));
        }
        return meeting;
    }

    /** The smallest pair that holds the place between its marks. */
    public Optional<MarkPair> around(Place place) {
        for (int i = lastOpenedBy(place.begin() - 1); i >= 0; i = parent[i]) {
            if (pairs.get(i).inside().contains(place)) {
                return Optional.of(pairs.get(i));
            }
        }
        return Optional.empty();
    }

    /** Number of the last pair that opens at or ahead of the offset; -1 if there is none. */
    private int lastOpenedBy(int offset) {
        int low = 0;
        int high = pairs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs.get(middle).open().begin() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** For each pair the number of the smallest one around it, -1 for none; pairs never cross, so one walk tells. */
    private static int[] parents(List<MarkPair> pairs) {
        int[] parent = new int[pairs.size()];
        for (int i = 0; i < parent.length; i++) {
            int around = i - 1;
            while (around >= 0 && pairs.get(around).close().begin() < pairs.get(i).open().begin()) {
                around = parent[around];
            }
            parent[i] = around;
        }
        return parent;
    }
}
