package org.rejoinder.exchange.drafting;

import java.util.regex.Pattern;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Decoding;
import org.rejoinder.text.Place;

/**
 * The text of an import whose format has none: composed piece by piece, with the place of each piece. What is added stands
 * in it letter for letter, but on one line.
 */
public final class Composition {

    private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");

    private final StringBuilder text = new StringBuilder();

    /** An empty text. */
    public Composition() {
    }

    /** A text that begins with this one, to which paragraphs can be added. */
    public Composition(ArticleText begun) {
        text.append(begun.string());
    }

    /** Words on one line: runs of white space are one blank, none at the edges. */
    public static String onOneLine(String words) {
        return SPACE.matcher(words).replaceAll(" ").strip();
    }

    /** Begins a paragraph; the first needs none. */
    public void paragraph() {
        while (!text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.setLength(text.length() - 1);
        }
        text.append(text.isEmpty() ? "" : "\n\n");
    }

    /**
     * Adds words, with a blank in front where they do not begin a paragraph.
     *
     * @return where they stand, in UTF-16 units; null if there are none
     */
    public Place add(String words) {
        String line = onOneLine(words);
        if (line.isEmpty()) {
            return null;
        }
        if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
        int begin = text.length();
        text.append(line);
        return new Place(begin, text.length());
    }

    /** Adds a mark right behind the words before it. */
    public void mark(String mark) {
        text.append(mark);
    }

    /** The text, with a line end behind its last paragraph. */
    public ArticleText text() {
        String all = text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? text.toString() : text + "\n";
        return ((Decoding.Readable) Decoding.ofText(all)).text();
    }
}
