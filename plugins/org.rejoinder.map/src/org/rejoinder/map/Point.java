package org.rejoinder.map;

/** A point of the map, in pixels from its upper left corner. */
public record Point(double x, double y) {

    /** The point that far from here. */
    Point moved(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
