package org.rejoinder.exchange.office;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** An SVG of ours, to be painted where there is no browser. */
final class Picture {

    private final SVGDocument document;

    /** @param svg one that needs no style and no font */
    Picture(String svg) {
        // a line of words is a path, and a large map has many
        document = new SVGLoader().load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, LoaderContext.builder().documentLimits(new DocumentLimits(DocumentLimits.DEFAULT_MAX_NESTING_DEPTH,
                DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, Integer.MAX_VALUE)).build());
        if (document == null) {
            throw new IllegalStateException("our own SVG can not be read");
        }
    }

    /** In pixels. */
    double width() {
        return document.size().width;
    }

    /** In pixels. */
    double height() {
        return document.size().height;
    }

    /** Paints it into a rectangle at the origin. */
    void paint(Graphics2D graphics, double width, double height) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render((Component) null, graphics, new ViewBox((float) width, (float) height));
    }
}
