package org.rejoinder.ui.article;

import org.eclipse.swt.custom.StyledText;

/**
 * Scrolls a text to an offset. Where the lines between have not been laid out yet (of a long article thousands, at some
 * milliseconds each), they are laid out a few at a time, so that nobody is kept waiting.
 */
final class LineReveal {

    private static final int STEP = 4;
    private static final long SLICE = 25_000_000;

    private final StyledText text;
    private int wanted = -1;

    LineReveal(StyledText text) {
        this.text = text;
    }

    /** Shows the line that holds an offset, if it is not to be seen; a later call takes the place of an earlier one. */
    void reveal(int offset) {
        int line = text.getLineAtOffset(offset);
        int height = text.getClientArea().height;
        boolean visible = text.getLineIndex(0) <= line && line < text.getLineIndex(Math.max(0, height - 1));
        wanted = visible || height <= 0 ? -1 : line;
        if (wanted >= 0) {
            approach(line, text.getTopIndex());
        }
    }

    private void approach(int line, int from) {
        if (text.isDisposed() || line != wanted) {
            return;
        }
        long end = System.nanoTime() + SLICE;
        int at = from;
        while (at != line && System.nanoTime() < end) {
            at = at < line ? Math.min(line, at + STEP) : Math.max(line, at - STEP);
            text.getLinePixel(at);
        }
        if (at != line) {
            int next = at;
            // Not by a timer: one that is always due would keep all others from ever being asked.
            text.getDisplay().asyncExec(() -> approach(line, next));
        } else {
            // In pixels: by its index the line would come to lie half behind the margin above.
            text.setTopPixel(text.getTopPixel() + text.getLinePixel(line) - text.getTopMargin());
        }
    }
}
