package org.rejoinder.ui.map;

import org.eclipse.swt.graphics.Rectangle;

/** Which part of a map is seen, and how large: the map's pixels times the zoom, moved. */
final class Viewport {

    /** Below this a map's words cannot be read. */
    static final double READABLE = 0.7;

    private static final double LEAST = 0.05;
    private static final double MOST = 4;
    private static final int MARGIN = 16;

    private double zoom = 1;
    private double left = MARGIN;
    private double top = MARGIN;
    private boolean moved;

    double zoom() {
        return zoom;
    }

    double left() {
        return left;
    }

    double top() {
        return top;
    }

    /** {@return whether the user has chosen what is seen} */
    boolean isMoved() {
        return moved;
    }

    /** {@return the map's coordinate at the window's} */
    double mapX(int x) {
        return (x - left) / zoom;
    }

    /** {@return the map's coordinate at the window's} */
    double mapY(int y) {
        return (y - top) / zoom;
    }

    /** {@return the part of the map that a window of that size shows} */
    Rectangle seen(Rectangle window) {
        int x = (int) Math.floor(mapX(0));
        int y = (int) Math.floor(mapY(0));
        return new Rectangle(x, y, (int) Math.ceil(window.width / zoom) + 1, (int) Math.ceil(window.height / zoom) + 1);
    }

    /**
     * Shows all of a map, but not larger than it is.
     *
     * @param least the zoom below which a part is better than all
     */
    void fit(Rectangle window, double width, double height, double least) {
        if (window.width > 2 * MARGIN && window.height > 2 * MARGIN) {
            double wanted = Math.min((window.width - 2 * MARGIN) / width, (window.height - 2 * MARGIN) / height);
            zoom = Math.max(Math.max(LEAST, least), Math.min(1, wanted));
            left = Math.max(MARGIN, (window.width - width * zoom) / 2);
            top = MARGIN;
            moved = false;
        }
    }

    /** Makes the map larger (over 1) or smaller; what is at a place of the window stays there. */
    void zoom(double by, int x, int y) {
        double wanted = Math.max(LEAST, Math.min(MOST, zoom * by));
        left = x - (x - left) * wanted / zoom;
        top = y - (y - top) * wanted / zoom;
        zoom = wanted;
        moved = true;
    }

    /** Moves the map within the window. */
    void move(int dx, int dy) {
        left += dx;
        top += dy;
        moved |= dx != 0 || dy != 0;
    }

    /** Moves a stretch of the map into the middle of the window, where not all of it is seen. */
    void reveal(Rectangle window, double x, double y, double width, double height) {
        double from = x * zoom + left;
        double above = y * zoom + top;
        boolean visible = from >= 0 && above >= 0 && from + width * zoom <= window.width && above + height * zoom <= window.height;
        if (!visible) {
            left += window.width / 2.0 - from - width * zoom / 2;
            top += window.height / 2.0 - above - height * zoom / 2;
        }
    }
}
