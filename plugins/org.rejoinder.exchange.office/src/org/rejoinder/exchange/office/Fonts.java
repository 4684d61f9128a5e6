package org.rejoinder.exchange.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that are shipped, so that files are the same on a machine that has others or none: DejaVu, see {@code fonts/LICENSE.txt}. */
enum Fonts {

    /** For tables, names and the map. */
    SANS("DejaVuSans.ttf"),
    /** The same in bold. */
    SANS_BOLD("DejaVuSans-Bold.ttf"),
    /** For the article's words. */
    SERIF("DejaVuSerif.ttf"),
    /** The same in bold. */
    SERIF_BOLD("DejaVuSerif-Bold.ttf"),
    /** The same in italics. */
    SERIF_ITALIC("DejaVuSerif-Italic.ttf");

    private final String file;

    Fonts(String file) {
        this.file = file;
    }

    /** The font's file. */
    InputStream open() {
        return Fonts.class.getResourceAsStream("fonts/" + file);
    }

    /** The font, to read outlines of. */
    TrueTypeFont read() {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(open()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
