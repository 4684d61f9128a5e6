package org.rejoinder.text;

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

    Marks(List<MarkPair> pairs, List<StrayMark> strays, List<Place> straight, List<Place> curly) {
        this.pairs = List.copyOf(pairs);
        this.strays = List.copyOf(strays);
        this.straight = List.copyOf(straight);
        this.curly = List.copyOf(curly);
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
        for (MarkPair pair : pairs) {
            if (pair.open().begin() > offset) {
                break;
            }
            if (pair.open().begin() == offset || pair.close().begin() == offset) {
                return Optional.of(pair);
            }
        }
        return Optional.empty();
    }

    /** The pairs that have at least one unit in common with the place, marks included, by their opening mark. */
    public List<MarkPair> meeting(Place place) {
        return pairs.stream().takeWhile(p -> p.open().begin() < place.end()).filter(p -> p.place().intersects(place)).toList();
    }

    /** The smallest pair that holds the place between its marks. */
    public Optional<MarkPair> around(Place place) {
        MarkPair smallest = null;
        for (MarkPair pair : pairs) {
            if (pair.open().begin() > place.begin()) {
                break;
            }
            if (pair.inside().contains(place)) {
                smallest = pair;
            }
        }
        return Optional.ofNullable(smallest);
    }
}
