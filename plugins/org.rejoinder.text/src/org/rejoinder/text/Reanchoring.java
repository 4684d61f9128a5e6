package org.rejoinder.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds passages again in a changed text, by their words and what stood around them. It refuses to guess: a passage whose
 * words are gone, or are there more than once with nothing that tells them apart, is lost, and what comes nearest is shown.
 *
 * <p>Words that occur once in the old and once in the new text are the same passage; if they are few, something beside
 * them must have stayed too, since a word may have gone here and come in elsewhere. Words that recur are told apart by
 * what stands on both sides; by what stands on one side only if no other passage of the old text could have become
 * that place. Words match as in a passage: white space and the shape of marks may have changed.
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

    /** Tokens of context that tell recurring words apart, tried in turn. */
    private static final int[] CONTEXT = {5, 10, 20};
    /** Tokens on one side that do so where the other side changed. */
    private static final int ONE_SIDE = 8;
    /** Words that are at least as many tokens need nothing beside them. */
    private static final int TELLING = 6;
    /** Tokens beside fewer words that must have stayed, on one side. */
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
        Place found = find(place);
        if (found != null) {
            return new Outcome.Moved(found, now.at(found).equals(before.at(place)));
        }
        String words = before.at(place);
        String raw = Fragment.literal(words);
        return new Outcome.Lost(words, nearest.of(raw, pattern(now, raw), 0));
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
        for (int context : CONTEXT) {
            Place found = inContext(place, first, last, context, context);
            if (found != null) {
                return found;
            }
        }
        Place left = inContext(place, first, last, ONE_SIDE, 0);
        Place right = inContext(place, first, last, 0, ONE_SIDE);
        if (left != null && right != null && !left.equals(right)) {
            return null;
        }
        if (left != null) {
            return isClaimed(left, false) ? null : left;
        }
        return right == null || isClaimed(right, true) ? null : right;
    }

    /** Whether some tokens on one side of the words stayed; the text's border counts as one. */
    private boolean keepsNeighbours(int first, int last, Place found) {
        Tokens old = before.index().tokens;
        Tokens tokens = now.index().tokens;
        int newFirst = tokens.firstFrom(found.begin());
        int newLast = tokens.endingBy(found.end()) - 1;
        return keepsSide(old, first - 1, tokens, newFirst - 1, -1) || keepsSide(old, last + 1, tokens, newLast + 1, 1);
    }

    private static boolean keepsSide(Tokens old, int oldToken, Tokens tokens, int token, int step) {
        for (int n = 0; n < BESIDE; n++) {
            int i = oldToken + n * step;
            int j = token + n * step;
            boolean over = i < 0 || i >= old.count;
            if (over || j < 0 || j >= tokens.count) {
                // both texts begin or end here
                return over && (j < 0 || j >= tokens.count);
            }
            if (!old.same(i, tokens, j)) {
                return false;
            }
        }
        return true;
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

    /** Whether a place of the new text, with what stands on one side of it, comes from somewhere in the old text. */
    private boolean isClaimed(Place found, boolean ahead) {
        Tokens tokens = now.index().tokens;
        int first = tokens.firstFrom(found.begin());
        int last = tokens.endingBy(found.end()) - 1;
        int from = ahead ? Math.max(0, first - BESIDE) : first;
        int to = ahead ? last : Math.min(tokens.count - 1, last + BESIDE);
        String raw = Fragment.literal(tokens.text.substring(tokens.begin[from], tokens.end[to]));
        return pattern(before, raw).match(0) != null;
    }

    private static Pattern pattern(ArticleText text, String raw) {
        return new Pattern(text.index(), Quotation.of(raw), grown -> { });
    }
}
