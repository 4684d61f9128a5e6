package org.rejoinder.exchange.office;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/** Paints the map into a PDF, where the page has an SVG; a report has at most one. */
final class MapDrawer implements SVGDrawer {

    private final Picture picture;

    /** @param picture the map; null if the report has none */
    MapDrawer(Picture picture) {
        this.picture = picture;
    }

    @Override
    public SVGImage buildSVGImage(Element element, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        return new SVGImage() {
            @Override
            public int getIntrinsicWidth() {
                return (int) Math.round(cssWidth >= 0 ? cssWidth : picture.width() * dotsPerPixel);
            }

            @Override
            public int getIntrinsicHeight() {
                return (int) Math.round(cssHeight >= 0 ? cssHeight : picture.height() * dotsPerPixel);
            }

            @Override
            public void drawSVG(OutputDevice device, RenderingContext rendering, double x, double y) {
                float width = (float) (getIntrinsicWidth() / dotsPerPixel);
                float height = (float) (getIntrinsicHeight() / dotsPerPixel);
                device.drawWithGraphics((float) x, (float) y, width, height, graphics -> picture.paint(graphics, width, height));
            }
        };
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {
        // its letters are outlines
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // its letters are outlines
    }

    @Override
    public void close() {
        // holds nothing open
    }
}
