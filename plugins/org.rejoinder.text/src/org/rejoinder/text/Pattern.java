package org.rejoinder.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * A quotation looked up in an article: enumerates its matches. A match is a stretch that begins with the first part, ends
 * with the last, has the others in order between, and holds no other match. An ellipsis at an edge then runs to the
 * border of the paragraph. Matches are ordered by begin and by end at once, since none holds another.
 *
 * <p>Not for several threads at once.
 */
final class Pattern {

    /** How many matches are counted through at most to tell the number of one. */
    private static final int EFFORT = 5_000;

    private final PassageIndex index;
    private final Part[] parts;
    private final boolean openBegin;
    private final boolean openEnd;
    private final IntConsumer grows;
    /** The matches seen so far, from the article's start: begin and end in turn. */
    private int[] seen = new int[4];
    private int seenCount;
    /** Token at which the next match is looked for; -1 when all are seen. */
    private int cursor;
    /** The last match found. */
    private int matchBegin;
    private int matchEnd;
    /** Token at which to go on looking behind it. */
    private int resume;

    /**
     * @param quotation not blank
     * @param grows told by how many units of memory the pattern grows with the matches it keeps
     */
    Pattern(PassageIndex index, Quotation quotation, IntConsumer grows) {
        this.index = index;
        this.grows = grows;
        List<String> words = quotation.parts();
        this.parts = new Part[words.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Part.of(index, new Tokens(words.get(i)), i == 0 && !quotation.openBegin(),
                    i == parts.length - 1 && !quotation.openEnd());
        }
        this.openBegin = quotation.openBegin();
        this.openEnd = quotation.openEnd();
    }

    /** Looks for the first match whose parts start at or behind the token. */
    private boolean search(int token) {
        int last = parts.length - 1;
        int at = -1;
        int from = token;
        for (Part part : parts) {
            at = part.next(from);
            if (at < 0) {
                return false;
            }
            from = at + part.length;
        }
        int begin;
        if (openEnd) {
            // of all that run to one paragraph's end, the last holds no other
            int paragraph = index.paragraphAt(index.tokens.begin[from - 1]);
            matchEnd = index.paragraphEnd(paragraph);
            begin = backwards(last, index.tokens.endingBy(matchEnd));
        } else {
            matchEnd = parts[last].endOf(at);
            begin = backwards(last - 1, at);
            begin = begin < 0 ? at : begin;
        }
        finish(begin);
        return true;
    }

    /** Start of the shortest stretch that has the parts 0 to {@code last} in order and ends at the token; -1 for no part. */
    private int backwards(int last, int token) {
        int at = last < 0 ? -1 : token;
        for (int i = last; i >= 0; i--) {
            at = parts[i].lastEndingBy(at);
            if (at < 0) {
                return -1;
            }
        }
        return at;
    }

    private void finish(int begin) {
        if (openBegin) {
            int paragraph = index.paragraphAt(index.tokens.begin[begin]);
            matchBegin = index.paragraphBegin(paragraph);
            resume = index.tokens.firstFrom(index.paragraphEnd(paragraph));
        } else {
            matchBegin = parts[0].beginOf(begin);
            resume = begin + 1;
        }
    }

    /** The n-th match in the article, from 0; null if there are fewer. */
    Place match(int n) {
        if (countsExactly()) {
            return n < parts[0].candidates() ? exact(n) : null;
        }
        while (n >= seenCount && cursor >= 0) {
            if (!search(cursor)) {
                cursor = -1;
                break;
            }
            cursor = resume;
            if (2 * seenCount == seen.length) {
                grows.accept(seen.length);
                seen = Arrays.copyOf(seen, seen.length * 2);
            }
            seen[2 * seenCount] = matchBegin;
            seen[2 * seenCount + 1] = matchEnd;
            seenCount++;
        }
        return n < seenCount ? new Place(seen[2 * n], seen[2 * n + 1]) : null;
    }

    /** Number of matches, counted no further than to the limit. */
    int count(int limit) {
        if (countsExactly()) {
            return Math.min(limit, parts[0].candidates());
        }
        int n = seenCount;
        while (n < limit && match(n) != null) {
            n++;
        }
        return Math.min(n, limit);
    }

    /** Number of parts between ellipses. */
    int parts() {
        return parts.length;
    }

    /** The first match that begins at or behind the offset; null if there is none. */
    Place firstFrom(int offset) {
        int token = index.tokens.firstFrom(offset);
        while (search(token)) {
            if (matchBegin >= offset) {
                return new Place(matchBegin, matchEnd);
            }
            token = resume;
        }
        return null;
    }

    /** The last match that ends at or ahead of the offset; null if there is none. */
    Place lastBy(int offset) {
        int limit = offset;
        if (openEnd) {
            int paragraph = index.paragraphEndingBy(offset);
            if (paragraph < 0) {
                return null;
            }
            limit = index.paragraphEnd(paragraph);
        }
        int token = index.tokens.endingBy(limit);
        while (true) {
            int begin = backwards(parts.length - 1, token);
            if (begin < 0) {
                return null;
            }
            int from = openBegin ? index.tokens.firstFrom(index.paragraphBegin(index.paragraphAt(index.tokens.begin[begin]))) : begin;
            if (search(from) && matchEnd <= offset) {
                return new Place(matchBegin, matchEnd);
            }
            // white space behind the last part may reach beyond the offset
            token--;
        }
    }

    /**
     * The numbers of some matches in the article, from 1.
     *
     * @param matches ascending
     * @return as many numbers; 0 where counting them would take too long
     */
    List<Integer> numbersOf(List<Place> matches) {
        List<Integer> numbers = new ArrayList<>(matches.size());
        for (Place match : matches) {
            if (countsExactly()) {
                numbers.add(parts[0].candidatesAhead(index.tokens.firstFrom(match.begin())) + 1);
                continue;
            }
            while (seenCount < EFFORT && cursor >= 0 && (seenCount == 0 || seen[2 * seenCount - 2] < match.begin())) {
                match(seenCount);
            }
            numbers.add(seenNumber(match));
        }
        return numbers;
    }

    /** The number, from 1, of a match seen before; else 0. */
    private int seenNumber(Place match) {
        int low = 0;
        int high = seenCount - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (seen[2 * middle] == match.begin()) {
                return seen[2 * middle + 1] == match.end() ? middle + 1 : 0;
            }
            if (seen[2 * middle] < match.begin()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return 0;
    }

    private boolean countsExactly() {
        return parts.length == 1 && !openBegin && !openEnd && parts[0].isExact();
    }

    private Place exact(int n) {
        int at = parts[0].candidate(n);
        return new Place(parts[0].beginOf(at), parts[0].endOf(at));
    }
}
