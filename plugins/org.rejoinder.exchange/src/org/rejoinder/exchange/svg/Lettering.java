package org.rejoinder.exchange.svg;

/** Puts words into a picture: as text, which the viewer sets in a font of its own, or as the outlines of letters. */
public interface Lettering {

    /** As text. */
    Lettering TEXT = (words, x, y, size, bold) -> "<text x=\"" + SvgPainter.number(x) + "\" y=\"" + SvgPainter.number(y) + "\" font-size=\""
            + SvgPainter.number(size) + "\"" + (bold ? " font-weight=\"600\"" : "") + ">" + XmlText.escape(words) + "</text>";

    /**
     * An element of SVG that shows words in one line; it has no colour of its own.
     *
     * @param x where they begin, in pixels
     * @param y their base line, in pixels
     * @param size the font's size in pixels
     */
    String element(String words, double x, double y, double size, boolean bold);
}
