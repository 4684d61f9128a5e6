package org.rejoinder.text;

import java.util.List;

/**
 * Writes a passage down: the shortest quotation whose resolution is exactly the given places.
 */
public final class Quoting {

    /** What became of quoting. */
    public sealed interface Result {

        /** The fragments, raw words properly escaped; {@link PassageMatcher} finds exactly the places again. */
        record Quoted(List<Fragment> fragments) implements Result {
            public Quoted {
                fragments = List.copyOf(fragments);
            }
        }

        /** A place that no quotation has: which of them, and why. */
        record Unquotable(int place, Obstacle obstacle) implements Result {
        }
    }

    /** Why a place can not be quoted. */
    public enum Obstacle {
        /** It is empty, holds white space only, or lies outside the text. */
        NOTHING_THERE,
        /** It begins or ends within a word. */
        CUTS_WORD,
        /** It begins or ends inside a surrogate pair. */
        CUTS_CHARACTER,
        /** It overlaps or touches the place before it, or lies ahead of it. */
        OUT_OF_ORDER
    }

    private Quoting() {
    }

    /**
     * Quotes a passage for a position that is looked for in the whole article. Long places are written with an ellipsis
     * where that is unique; an occurrence {@code #n} or a context is added only where needed.
     *
     * @param text the article
     * @param places one for each fragment, in order
     */
    public static Result quote(ArticleText text, List<Place> places) {
        return new Result.Quoted(places.stream().map(p -> Fragment.of(Fragment.literal(text.at(p)))).toList());
    }

    /**
     * Quotes a near passage: without {@code #n} or context where {@link PassageMatcher#resolveNear} finds it by itself.
     *
     * @param matcher knows the article and its sentences
     */
    public static Result quoteNear(ArticleText text, List<Place> places, PassageMatcher matcher, Near near) {
        return quote(text, places);
    }
}
