package org.rejoinder.exchange.office;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.rejoinder.exchange.svg.Lettering;

/**
 * Letters as outlines of the shipped font: a picture needs no font of the machine, and is the same on every one. A character
 * that the font lacks shows as its empty box. Not for several threads at once.
 */
final class Outlines implements Lettering, AutoCloseable {

    private final Face plain = new Face(Fonts.SANS.read());
    private final Face bold = new Face(Fonts.SANS_BOLD.read());

    @Override
    public String element(String words, double x, double y, double size, boolean isBold) {
        try {
            return (isBold ? bold : plain).draw(words, x, y, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        plain.font.close();
        bold.font.close();
    }

    /** One font. */
    private static final class Face {

        private final TrueTypeFont font;
        private final Map<Integer, GlyphData> glyphs = new HashMap<>();

        Face(TrueTypeFont font) {
            this.font = font;
        }

        String draw(String words, double x, double y, double size) throws IOException {
            CmapLookup cmap = font.getUnicodeCmapLookup();
            double scale = size / font.getUnitsPerEm();
            StringBuilder path = new StringBuilder("<path d=\"");
            double at = x;
            for (int i = 0; i < words.length();) {
                int c = words.codePointAt(i);
                i += Character.charCount(c);
                if (Character.getType(c) != Character.FORMAT) {
                    int glyph = cmap.getGlyphId(c);
                    outline(glyph, at, y, scale, path);
                    at += font.getAdvanceWidth(glyph) * scale;
                }
            }
            return path.append("\"/>").toString();
        }

        private void outline(int glyph, double x, double y, double scale, StringBuilder path) throws IOException {
            GlyphData data = glyphs.get(glyph);
            if (data == null) {
                data = font.getGlyph().getGlyph(glyph);
                glyphs.put(glyph, data);
            }
            if (data == null) {
                return;
            }
            double[] p = new double[6];
            for (PathIterator at = data.getPath().getPathIterator(null); !at.isDone(); at.next()) {
                int kind = at.currentSegment(p);
                path.append(switch (kind) {
                    case PathIterator.SEG_MOVETO -> 'M';
                    case PathIterator.SEG_LINETO -> 'L';
                    case PathIterator.SEG_QUADTO -> 'Q';
                    case PathIterator.SEG_CUBICTO -> 'C';
                    default -> 'Z';
                });
                int numbers = kind == PathIterator.SEG_CLOSE ? 0 : kind == PathIterator.SEG_QUADTO ? 4 : kind == PathIterator.SEG_CUBICTO ? 6 : 2;
                for (int i = 0; i < numbers; i += 2) {
                    path.append(i == 0 ? "" : " ").append(number(x + p[i] * scale)).append(' ').append(number(y - p[i + 1] * scale));
                }
            }
        }

        /** With at most two decimals; by hand, since there are a hundred thousand of them in a map. */
        private static String number(double value) {
            long hundredths = Math.round(Math.abs(value) * 100);
            String whole = (value < 0 && hundredths > 0 ? "-" : "") + hundredths / 100;
            long rest = hundredths % 100;
            return rest == 0 ? whole : whole + (rest < 10 ? ".0" : ".") + (rest % 10 == 0 ? rest / 10 : rest);
        }
    }
}
