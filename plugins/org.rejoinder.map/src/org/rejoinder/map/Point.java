package org.rejoinder.map;

/** A point of the map, in pixels from its upper left corner. */
public record Point(double x, double y) {
}
