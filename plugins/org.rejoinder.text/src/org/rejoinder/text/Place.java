package org.rejoinder.text;

import java.util.List;

/**
 * A stretch of an article's text.
 *
 * <p>Offsets count UTF-16 units of {@link ArticleText#string()}, from 0; {@code end} is exclusive. A byte order mark is
 * not part of that string, see {@link Offsets} for positions in the file as stored.
 *
 * @param begin offset of the first unit
 * @param end offset behind the last unit, never smaller than {@code begin}
 */
public record Place(int begin, int end) implements Comparable<Place> {

    /**
     * @throws IllegalArgumentException if {@code begin} is negative or {@code end} lies before it
     */
    public Place {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no place: " + begin + "-" + end);
        }
    }

    /** Number of UTF-16 units. */
    public int length() {
        return end - begin;
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return begin == end;
    }

    /** Whether the unit at this offset lies in this place. */
    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    /** Whether the other place lies wholly in this one (a place contains itself). */
    public boolean contains(Place other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the two have at least one unit in common; places that only touch do not intersect. */
    public boolean intersects(Place other) {
        return begin < other.end && other.begin < end;
    }

    /** The smallest place that holds both. */
    public Place cover(Place other) {
        return new Place(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /**
     * The words at this place.
     *
     * @throws IndexOutOfBoundsException if the place lies outside the text
     */
    public String in(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    /** The places in order; the list itself if it is so already, as it nearly always is. */
    static List<Place> sorted(List<Place> places) {
        for (int i = 1; i < places.size(); i++) {
            if (places.get(i - 1).compareTo(places.get(i)) > 0) {
                return places.stream().sorted().toList();
            }
        }
        return places;
    }

    /** By begin; of two places with one begin the shorter comes first. */
    @Override
    public int compareTo(Place other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
    }

    /** As {@code begin-end}, the way the documentation writes places. */
    @Override
    public String toString() {
        return begin + "-" + end;
    }
}
