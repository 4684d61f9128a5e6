package org.rejoinder.ui.map;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.rejoinder.map.PlacedMap;
import org.rejoinder.map.PlacedNode;
import org.rejoinder.ui.Messages;

/**
 * Shows a map, moved by dragging or by the arrow keys, and made larger or smaller by the wheel or by keys (+, -, 1 for
 * its size, 0 for all of it).
 */
final class MapCanvas extends Canvas {

    private static final double STEP = 1.2;
    private static final int MOVE = 48;
    private static final int MARGIN = 16;

    private final MapPainter painter;
    private final Consumer<String> chosen;
    private final Viewport view = new Viewport();
    private PlacedMap map;
    private String selected;
    private String hint = "";
    private Event pressed;

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
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        addListener(SWT.Resize, event -> {
            if (!view.isMoved()) {
                arrange();
            }
        });
        addListener(SWT.Dispose, event -> painter.dispose());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = map == null ? hint
                        : find(selected).map(MapCanvas::tooltip).orElse(Messages.of("map.name", map.nodes().size()));
            }
        });
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
            arrange();
        }
        redraw();
    }

    /** Brings out an element, and moves the map where it is not to be seen. */
    void select(String element) {
        Optional<PlacedNode> node = find(element);
        selected = node.map(each -> each.node().id()).orElse(null);
        node.ifPresent(each -> view.reveal(getClientArea(), each.x(), each.y(), each.width(), each.height()));
        redraw();
    }

    /** The map qualifies names by their article's. */
    private Optional<PlacedNode> find(String element) {
        return map == null || element == null ? Optional.empty() : map.nodes().stream()
                .filter(each -> each.node().id().equals(element) || each.node().id().endsWith("." + element)).findFirst();
    }

    /** Shows all of the map where that can be read, else its beginning. */
    private void arrange() {
        fit(Viewport.READABLE);
    }

    /** Shows all of the map, but not larger than it is. */
    void fit() {
        fit(0);
    }

    private void fit(double least) {
        if (map != null) {
            view.fit(getClientArea(), map.width(), map.height(), least);
            find(selected).filter(node -> least > 0)
                    .ifPresent(node -> view.reveal(getClientArea(), node.x(), node.y(), node.width(), node.height()));
            redraw();
        }
    }

    /** Makes the map larger by one step. */
    void zoomIn() {
        zoom(STEP);
    }

    /** Makes the map smaller by one step. */
    void zoomOut() {
        zoom(1 / STEP);
    }

    private void zoom(double by) {
        Rectangle area = getClientArea();
        zoom(by, area.width / 2, area.height / 2);
    }

    private void zoom(double by, int x, int y) {
        view.zoom(by, x, y);
        redraw();
    }

    private void move(int dx, int dy) {
        view.move(dx, dy);
        redraw();
    }

    private void drag(Event event) {
        if (pressed != null) {
            move(event.x - pressed.x, event.y - pressed.y);
            pressed = event;
        } else {
            setToolTipText(at(event).map(MapCanvas::tooltip).orElse(null));
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
        double x = view.mapX(event.x);
        double y = view.mapY(event.y);
        // A row lies within its source's box, and behind it in the list.
        return map == null ? Optional.empty() : map.nodes().stream().filter(node -> node.x() <= x && x <= node.x() + node.width()
                && node.y() <= y && y <= node.y() + node.height()).reduce((first, second) -> second);
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> move(MOVE, 0);
            case SWT.ARROW_RIGHT -> move(-MOVE, 0);
            case SWT.ARROW_UP -> move(0, MOVE);
            case SWT.ARROW_DOWN -> move(0, -MOVE);
            case SWT.PAGE_UP -> move(0, getClientArea().height - MOVE);
            case SWT.PAGE_DOWN -> move(0, MOVE - getClientArea().height);
            default -> {
                switch (event.character) {
                    case '+', '=' -> zoomIn();
                    case '-' -> zoomOut();
                    case '0' -> fit();
                    case '1' -> zoom(1 / view.zoom());
                    default -> {
                        // Not ours.
                    }
                }
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
            transform.translate((float) view.left(), (float) view.top());
            transform.scale((float) view.zoom(), (float) view.zoom());
            gc.setTransform(transform);
            painter.paint(gc, map, new MapPainter.Look(selected, view.seen(getClientArea()), view.zoom() >= MapPainter.LEGIBLE,
                    getBackground(), getForeground()));
        } finally {
            gc.setTransform(null);
            transform.dispose();
        }
    }
}
