package org.rejoinder.text;

import java.util.ArrayList;
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

            /** As a document writes it. */
            @Override
            public String toString() {
                return String.join(" + ", fragments.stream().map(Fragment::toString).toList());
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
        /** It begins or ends inside a surrogate pair. */
        CUTS_CHARACTER,
        /** It begins or ends within a word. */
        CUTS_WORD,
        /** It begins or ends within a run of white space. */
        CUTS_SPACE,
        /** It overlaps or touches the place before it, or lies ahead of it. */
        OUT_OF_ORDER
    }

    /** Places that are longer, in UTF-16 units, are written with an ellipsis where that says the same. */
    private static final int LONG = 60;
    /** How many words stand ahead of and behind the ellipsis: the fewest that say it. */
    private static final int[] WORDS = {4, 5, 6, 8};

    private Quoting() {
    }

    /**
     * Quotes a passage that is looked for in the whole article. Long places are written with an ellipsis
     * where that is unique; an occurrence {@code #n} is added only where needed.
     *
     * @param text the article
     * @param places one for each fragment, in order
     */
    public static Result quote(ArticleText text, List<Place> places) {
        Result.Unquotable obstacle = obstacle(text, places);
        if (obstacle != null) {
            return obstacle;
        }
        List<Fragment> fragments = new ArrayList<>(places.size());
        int from = 0;
        for (Place place : places) {
            fragments.add(fragment(text, place, from));
            from = place.end();
        }
        return new Result.Quoted(fragments);
    }

    /**
     * Quotes a near passage: without {@code #n} where {@link PassageMatcher#resolveNear} finds it by itself.
     *
     * @param text the article
     * @param places one for each fragment, in order
     * @param matcher a matcher over the same text, with its sentences
     * @param near around what the passage is looked for
     */
    public static Result quoteNear(ArticleText text, List<Place> places, PassageMatcher matcher, Near near) {
        Result.Unquotable obstacle = obstacle(text, places);
        if (obstacle != null) {
            return obstacle;
        }
        List<Fragment> plain = places.stream().map(p -> Fragment.of(raw(text, p))).toList();
        if (matcher.resolveNear(plain, near) instanceof Resolution.Found found && found.places().equals(places)) {
            return new Result.Quoted(plain);
        }
        List<Fragment> fragments = new ArrayList<>(places.size());
        for (int i = 0; i < places.size(); i++) {
            Fragment fragment = fragment(text, places.get(i), i == 0 ? 0 : places.get(i - 1).end());
            // one that chooses, so that the passage is looked for in the whole article
            fragments.add(i == 0 && !fragment.chooses() ? fragment.nth(1) : fragment);
        }
        return new Result.Quoted(fragments);
    }

    /**
     * Whether words with an ellipsis may mean another stretch in a changed text: one of their parts has few words, or stands in
     * the text more than once, and finds a partner elsewhere when the one that it has is changed.
     *
     * @param raw the words, raw
     */
    public static boolean isLoose(ArticleText text, String raw) {
        List<String> parts = Quotation.of(raw).parts();
        return parts.size() > 1 && parts.stream().anyMatch(part -> part.strip().split("\\s+").length < WORDS[0]
                || pattern(text, Fragment.literal(part)).match(1) != null);
    }

    private static Fragment fragment(ArticleText text, Place place, int from) {
        if (place.length() > LONG) {
            for (int words : WORDS) {
                Ends ends = shortened(text, place, words);
                if (ends != null && ends.areUnique(text) && isUnique(pattern(text, ends.raw()), place, from)) {
                    return Fragment.of(ends.raw());
                }
            }
        }
        String raw = raw(text, place);
        Pattern pattern = pattern(text, raw);
        if (isUnique(pattern, place, from)) {
            return Fragment.of(raw);
        }
        int number = 0;
        for (Place match = pattern.match(0); match != null && match.begin() <= place.begin(); match = pattern.match(number)) {
            number++;
        }
        return Fragment.of(raw).nth(number);
    }

    private static boolean isUnique(Pattern pattern, Place place, int from) {
        if (from == 0) {
            return place.equals(pattern.match(0)) && pattern.match(1) == null;
        }
        return place.equals(pattern.firstFrom(from)) && pattern.firstFrom(place.begin() + 1) == null;
    }

    private static Pattern pattern(ArticleText text, String raw) {
        return new Pattern(text.index(), Quotation.of(raw), grown -> { });
    }

    /** The words in full: on one line, escaped. */
    private static String raw(ArticleText text, Place place) {
        StringBuilder line = new StringBuilder(place.length());
        for (int i = place.begin(); i < place.end(); i++) {
            char c = text.string().charAt(i);
            if (!Characters.isSpace(c)) {
                line.append(c);
            } else if (line.isEmpty() || line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return Fragment.literal(line.toString());
    }

    /** The first and the last few words of a place, raw. */
    private record Ends(String head, String tail) {

        String raw() {
            return head + " … " + tail;
        }

        /** Whether each stands in the text once. Else a change in one of them would let the other find a partner elsewhere. */
        boolean areUnique(ArticleText text) {
            return !isLoose(text, raw());
        }
    }

    /** The ends of a place with so many words; null if that leaves nothing out. */
    private static Ends shortened(ArticleText text, Place place, int words) {
        Tokens tokens = text.index().tokens;
        int first = tokens.firstFrom(place.begin());
        int last = tokens.endingBy(place.end()) - 1;
        int head = first;
        for (int n = 0; head < last; head++) {
            n += tokens.isWord(head) ? 1 : 0;
            if (n == words) {
                break;
            }
        }
        int tail = last;
        for (int n = 0; tail > head; tail--) {
            n += tokens.isWord(tail) ? 1 : 0;
            if (n == words) {
                break;
            }
        }
        if (tail - head < 3) {
            return null;
        }
        return new Ends(raw(text, new Place(place.begin(), tokens.end[head])), raw(text, new Place(tokens.begin[tail], place.end())));
    }

    private static Result.Unquotable obstacle(ArticleText text, List<Place> places) {
        for (int i = 0; i < places.size(); i++) {
            Obstacle obstacle = obstacle(text, places.get(i));
            if (obstacle == null && i > 0 && places.get(i).begin() <= places.get(i - 1).end()) {
                obstacle = Obstacle.OUT_OF_ORDER;
            }
            if (obstacle != null) {
                return new Result.Unquotable(i, obstacle);
            }
        }
        return null;
    }

    private static Obstacle obstacle(ArticleText text, Place place) {
        if (!text.holds(place)) {
            return Obstacle.NOTHING_THERE;
        }
        Tokens tokens = text.index().tokens;
        String string = text.string();
        if (cutsPair(string, place.begin()) || cutsPair(string, place.end())) {
            return Obstacle.CUTS_CHARACTER;
        }
        int first = tokens.firstFrom(place.begin());
        int last = tokens.endingBy(place.end()) - 1;
        if (cutsToken(tokens, place.begin()) || cutsToken(tokens, place.end())) {
            return Obstacle.CUTS_WORD;
        }
        if (first > last) {
            return Obstacle.NOTHING_THERE;
        }
        if (place.begin() != tokens.begin[first] && place.begin() != (first == 0 ? 0 : tokens.end[first - 1])
                || place.end() != tokens.end[last] && place.end() != (last + 1 < tokens.count ? tokens.begin[last + 1] : text.length())) {
            return Obstacle.CUTS_SPACE;
        }
        return null;
    }

    private static boolean cutsPair(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }

    private static boolean cutsToken(Tokens tokens, int offset) {
        int behind = tokens.firstFrom(offset);
        return behind > 0 && tokens.end[behind - 1] > offset;
    }
}
