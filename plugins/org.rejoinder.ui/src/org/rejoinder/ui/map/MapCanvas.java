package org.rejoinder.ui.map;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.rejoinder.map.PlacedMap;
import org.rejoinder.map.PlacedNode;

/** Shows a map, moved by dragging and made larger or smaller by the wheel or by keys (+, -, 0 for all of it). */
final class MapCanvas extends Canvas {

    private static final double LEAST = 0.1;
    private static final double MOST = 4;
    private static final double STEP = 1.2;
    private static final int MARGIN = 16;

    private final MapPainter painter;
    private final Consumer<String> chosen;
    private PlacedMap map;
    private String selected;
    private String hint = "";
    private double zoom = 1;
    private double left = MARGIN;
    private double top = MARGIN;
    private Event pressed;
    private boolean fitted;

    /** @param chosen gets the name of an element that is clicked */
    MapCanvas(Composite parent, Consumer<String> chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.chosen = chosen;
        painter = new MapPainter(this);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseVerticalWheel, event -> zoom(event.count > 0 ? STEP : 1 / STEP, event.x, event.y));
        addListener(SWT.MouseDown, event -> {
            pressed = event;
            setFocus();
        });
        addListener(SWT.MouseMove, this::drag);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Resize, event -> {
            if (!fitted) {
                fit();
            }
        });
        addListener(SWT.Dispose, event -> painter.dispose());
    }

    /**
     * Shows a map, or words where there is none.
     *
     * @param map  null for none
     * @param hint what to do then
     */
    void show(PlacedMap map, String hint) {
        boolean first = this.map == null;
        this.map = map;
        this.hint = hint;
        if (first) {
            fit();
        }
        redraw();
    }

    /** Brings out an element, and moves the map where it is not to be seen. */
    void select(String element) {
        // The map qualifies names by their article's.
        Optional<PlacedNode> node = map == null || element == null ? Optional.empty() : map.nodes().stream()
                .filter(each -> each.node().id().equals(element) || each.node().id().endsWith("." + element)).findFirst();
        selected = node.map(each -> each.node().id()).orElse(null);
        if (node.isPresent()) {
            Rectangle area = getClientArea();
            double x = node.get().x() * zoom + left;
            double y = node.get().y() * zoom + top;
            boolean visible = x >= 0 && y >= 0 && x + node.get().width() * zoom <= area.width
                    && y + node.get().height() * zoom <= area.height;
            if (!visible) {
                left += area.width / 2.0 - x - node.get().width() * zoom / 2;
                top += area.height / 2.0 - y - node.get().height() * zoom / 2;
            }
        }
        redraw();
    }

    /** Shows all of the map, but not larger than it is. */
    void fit() {
        Rectangle area = getClientArea();
        if (map != null && area.width > 2 * MARGIN && area.height > 2 * MARGIN) {
            double wanted = Math.min((area.width - 2 * MARGIN) / map.width(), (area.height - 2 * MARGIN) / map.height());
            zoom = Math.max(LEAST, Math.min(1, wanted));
            left = Math.max(MARGIN, (area.width - map.width() * zoom) / 2);
            top = MARGIN;
            redraw();
        }
    }

    /** Makes the map larger (over 1) or smaller around the middle. */
    void zoom(double by) {
        Rectangle area = getClientArea();
        zoom(by, area.width / 2, area.height / 2);
    }

    private void zoom(double by, int x, int y) {
        double wanted = Math.max(LEAST, Math.min(MOST, zoom * by));
        left = x - (x - left) * wanted / zoom;
        top = y - (y - top) * wanted / zoom;
        zoom = wanted;
        fitted = true;
        redraw();
    }

    private void drag(Event event) {
        if (pressed != null) {
            left += event.x - pressed.x;
            top += event.y - pressed.y;
            fitted |= Math.abs(event.x - pressed.x) + Math.abs(event.y - pressed.y) > 0;
            pressed = event;
            redraw();
        } else {
            at(event).ifPresentOrElse(node -> setToolTipText(tooltip(node)), () -> setToolTipText(null));
        }
    }

    private static String tooltip(PlacedNode placed) {
        String words = placed.node().heading() + (placed.node().text().isBlank() ? "" : ": " + placed.node().text());
        return placed.node().reason().isBlank() ? words : words + "\n" + placed.node().reason();
    }

    private void release(Event event) {
        pressed = null;
        at(event).ifPresent(node -> {
            selected = node.node().id();
            redraw();
            chosen.accept(selected);
        });
    }

    private Optional<PlacedNode> at(Event event) {
        double x = (event.x - left) / zoom;
        double y = (event.y - top) / zoom;
        // A row lies within its source's box, and behind it in the list.
        return map == null ? Optional.empty() : map.nodes().stream().filter(node -> node.x() <= x && x <= node.x() + node.width()
                && node.y() <= y && y <= node.y() + node.height()).reduce((first, second) -> second);
    }

    private void key(Event event) {
        switch (event.character) {
            case '+', '=' -> zoom(STEP);
            case '-' -> zoom(1 / STEP);
            case '0' -> {
                fitted = false;
                fit();
            }
            default -> {
                // Not ours.
            }
        }
    }

    private void paint(GC gc) {
        gc.setBackground(getBackground());
        gc.fillRectangle(getClientArea());
        if (map == null) {
            gc.setForeground(getForeground());
            gc.drawText(hint, MARGIN, MARGIN, SWT.DRAW_TRANSPARENT | SWT.DRAW_DELIMITER);
            return;
        }
        gc.setAntialias(SWT.ON);
        Transform transform = new Transform(getDisplay());
        try {
            transform.translate((float) left, (float) top);
            transform.scale((float) zoom, (float) zoom);
            gc.setTransform(transform);
            painter.paint(gc, map, selected, getBackground(), getForeground());
        } finally {
            gc.setTransform(null);
            transform.dispose();
        }
    }
}
