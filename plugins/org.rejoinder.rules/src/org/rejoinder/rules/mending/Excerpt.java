package org.rejoinder.rules.mending;

import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Place;

/** Shows a place with some words around it, on one line. */
public final class Excerpt {

    private static final int CONTEXT = 30;

    private Excerpt() {
    }

    /** The place with about thirty units of context on each side, cut at blanks. */
    public static String around(ArticleText text, Place place) {
        String all = text.string();
        int from = Math.max(0, place.begin() - CONTEXT);
        while (from > 0 && from < place.begin() && !Character.isWhitespace(all.charAt(from - 1))) {
            from++;
        }
        int to = Math.min(all.length(), place.end() + CONTEXT);
        while (to < all.length() && to > place.end() && !Character.isWhitespace(all.charAt(to))) {
            to--;
        }
        String excerpt = all.substring(from, to).replaceAll("\\s+", " ").strip();
        return (from > 0 ? "… " : "") + excerpt + (to < all.length() ? " …" : "");
    }
}
