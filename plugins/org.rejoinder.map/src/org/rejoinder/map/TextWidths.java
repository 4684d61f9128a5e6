package org.rejoinder.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * How wide a text is in the map's font, read from a shipped table of advances, so that a map is the same on a machine
 * without fonts or a display. The table was measured from DejaVu Sans; other sans-serif fonts of the font list are narrower.
 */
public final class TextWidths {

    private static final int OTHER = 640;
    private static final int IDEOGRAPH = 1000;

    private final short[] advances;

    /** Reads the shipped table. */
    public TextWidths() {
        short[] table = new short[0x2100];
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                TextWidths.class.getResourceAsStream("advances.txt"), StandardCharsets.US_ASCII))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] fields = line.split(" ");
                int at = Integer.parseInt(fields[0], 16);
                for (int i = 1; i < fields.length; i++) {
                    table[at + i - 1] = Short.parseShort(fields[i]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        advances = table;
    }

    /**
     * The width of a text set in one line.
     *
     * @param size the font's size in pixels
     * @return pixels
     */
    public double width(String text, double size) {
        long thousandths = 0;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            thousandths += advance(c);
            i += Character.charCount(c);
        }
        return thousandths * size / 1000;
    }

    private int advance(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (codePoint < advances.length && advances[codePoint] > 0) {
            return advances[codePoint];
        }
        return Character.isIdeographic(codePoint) || codePoint >= 0x3000 && codePoint < 0x3100 || codePoint > 0xFFFF
                ? IDEOGRAPH : OTHER;
    }
}
