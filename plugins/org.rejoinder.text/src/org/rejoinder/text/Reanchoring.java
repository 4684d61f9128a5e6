package org.rejoinder.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds passages again in a changed text, by their words and what stood around them. It refuses to guess: a passage whose
 * words are gone, or are there more than once with nothing that tells them apart, is lost, and what comes nearest is shown.
 *
 * <p>Words that occur once in the old and once in the new text are the same passage; if they are few, something beside
 * them must have stayed too, since a word may have gone here and come in elsewhere. Words that recur are told apart by
 * what stands on both sides, each of which has to be enough by itself and to lead to the same place. Words match as in a passage: white space and the shape of marks may have changed.
 */
public final class Reanchoring {

    /** What became of one passage. */
    public sealed interface Outcome {

        /** Found again at this place of the new text; {@code exact} if every character stayed. */
        record Moved(Place place, boolean exact) implements Outcome {
        }

        /**
         * Not found again.
         *
         * @param oldWords the words as they were
         * @param nearest what comes nearest in the new text, best first; {@link WordDifference} shows what changed
         */
        record Lost(String oldWords, List<Candidate> nearest) implements Outcome {
            public Lost {
                nearest = List.copyOf(nearest);
            }
        }
    }

    /** Tokens of context on one side that tell recurring words apart: the fewest that do so. */
    private static final int[] CONTEXT = {4, 8, 16, 32};
    /** Words that are at least as many tokens need nothing beside them. */
    private static final int TELLING = 10;
    /** Tokens beside fewer words that must have stayed on both sides; on one side, where the other changed, twice as many. */
    private static final int BESIDE = 3;

    private final ArticleText before;
    private final ArticleText now;
    private final NearestPlaces nearest;

    private Reanchoring(ArticleText before, ArticleText now) {
        this.before = before;
        this.now = now;
        this.nearest = new NearestPlaces(now);
    }

    /**
     * Finds places of the old text in the new one.
     *
     * @param oldText the text that the places belong to
     * @param places places in it, in any order
     * @param newText the text as it is now
     * @return one outcome for each place, in their order; a place outside the old text, or one that cuts a word, is lost
     */
    public static List<Outcome> reanchor(ArticleText oldText, List<Place> places, ArticleText newText) {
        Reanchoring reanchoring = new Reanchoring(oldText, newText);
        List<Outcome> outcomes = new ArrayList<>(places.size());
        for (Place place : places) {
            outcomes.add(reanchoring.outcome(place));
        }
        return outcomes;
    }

    private Outcome outcome(Place place) {
        if (!(Quoting.quote(before, List.of(place)) instanceof Quoting.Result.Quoted)) {
            return new Outcome.Lost(before.holds(place) ? before.at(place) : "", List.of());
        }
        Place found = findWhole(place);
        if (found != null) {
            return new Outcome.Moved(found, now.at(found).equals(before.at(place)));
        }
        String words = before.at(place);
        String raw = Fragment.literal(words);
        return new Outcome.Lost(words, nearest.of(raw, pattern(now, raw), 0));
    }

    /**
     * Finds a passage by its sentences: each by itself, and what they make up has to be the whole passage. What is moved,
     * put in or cut out can bring the end of one and the begin of another side by side that never were a passage.
     */
    private Place findWhole(Place place) {
        List<Sentence> touched = before.sentences(null).touching(List.of(place));
        if (touched.size() < 2) {
            return find(place);
        }
        Place whole = null;
        for (Sentence sentence : touched) {
            Place at = sentence.place();
            Place found = find(new Place(Math.max(place.begin(), at.begin()), Math.min(place.end(), at.end())));
            if (found == null || whole != null && found.begin() < whole.end()) {
                return null;
            }
            whole = whole == null ? found : whole.cover(found);
        }
        // an edge of white space between sentences is not worth the trouble
        return whole.equals(pattern(now, Fragment.literal(before.at(place))).firstFrom(whole.begin())) ? whole : null;
    }

    private Place find(Place place) {
        Tokens tokens = before.index().tokens;
        int first = tokens.firstFrom(place.begin());
        int last = tokens.endingBy(place.end()) - 1;
        Pattern there = pattern(now, Fragment.literal(before.at(place)));
        Place only = there.match(0);
        if (only == null) {
            return null;
        }
        boolean recurs = there.match(1) != null || pattern(before, Fragment.literal(before.at(place))).match(1) != null;
        if (!recurs) {
            return last - first + 1 >= TELLING || keepsNeighbours(first, last, only) ? only : null;
        }
        Place left = beside(place, first, last, true);
        Place right = beside(place, first, last, false);
        Tokens newTokens = now.index().tokens;
        if (left != null && last == tokens.count - 1) {
            return newTokens.endingBy(left.end()) == newTokens.count ? left : null;
        }
        if (right != null && first == 0) {
            return newTokens.firstFrom(right.begin()) == 0 ? right : null;
        }
        return left != null && left.equals(right) ? left : null;
    }

    /** The place in the new text that some tokens ahead of the words, or behind them, lead to. */
    private Place beside(Place place, int first, int last, boolean ahead) {
        for (int context : CONTEXT) {
            Place found = inContext(place, first, last, ahead ? context : 0, ahead ? 0 : context);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Whether some tokens on one side of the words stayed; the text's border counts as one. */
    private boolean keepsNeighbours(int first, int last, Place found) {
        Tokens old = before.index().tokens;
        Tokens tokens = now.index().tokens;
        int newFirst = tokens.firstFrom(found.begin());
        int newLast = tokens.endingBy(found.end()) - 1;
        int ahead = kept(old, first - 1, tokens, newFirst - 1, -1);
        int behind = kept(old, last + 1, tokens, newLast + 1, 1);
        return ahead >= BESIDE && behind >= BESIDE || ahead == 2 * BESIDE || behind == 2 * BESIDE;
    }

    /** How many tokens are the same from here on, counted to twice {@link #BESIDE}; a border of both texts counts as all. */
    private static int kept(Tokens old, int oldToken, Tokens tokens, int token, int step) {
        for (int n = 0; n < 2 * BESIDE; n++) {
            int i = oldToken + n * step;
            int j = token + n * step;
            boolean over = i < 0 || i >= old.count;
            boolean newOver = j < 0 || j >= tokens.count;
            if (over || newOver) {
                return over && newOver ? 2 * BESIDE : n;
            }
            if (!old.same(i, tokens, j)) {
                return n;
            }
        }
        return 2 * BESIDE;
    }

    /** The place in the new text where the words stand between the same tokens, if those occur once in each text. */
    private Place inContext(Place place, int first, int last, int ahead, int behind) {
        Tokens tokens = before.index().tokens;
        int from = Math.max(0, first - ahead);
        int to = Math.min(tokens.count - 1, last + behind);
        if (ahead > 0 && from == first || behind > 0 && to == last) {
            return null;
        }
        String raw = Fragment.literal(tokens.text.substring(tokens.begin[from], tokens.end[to]));
        Place found = pattern(now, raw).match(0);
        if (found == null || pattern(now, raw).match(1) != null || pattern(before, raw).match(1) != null) {
            return null;
        }
        Tokens there = now.index().tokens;
        int start = there.firstFrom(found.begin());
        int newFirst = start + first - from;
        int newLast = start + last - from;
        int begin = place.begin() < tokens.begin[first] ? newFirst == 0 ? 0 : there.end[newFirst - 1] : there.begin[newFirst];
        int end = place.end() <= tokens.end[last] ? there.end[newLast]
                : newLast + 1 < there.count ? there.begin[newLast + 1] : now.length();
        return new Place(begin, end);
    }

    private static Pattern pattern(ArticleText text, String raw) {
        return new Pattern(text.index(), Quotation.of(raw), grown -> { });
    }
}
