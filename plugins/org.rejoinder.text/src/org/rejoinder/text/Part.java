package org.rejoinder.text;

/**
 * What stands between two ellipses of a quotation, looked up in an article: finds its occurrences forwards and backwards
 * without listing them. Occurrences are numbers of the token that they start with. Not for several threads at once.
 */
final class Part {

    /** A list of candidates that is not longer is gone through as it is. */
    private static final int FEW = 1024;

    /** Number of tokens; at least 1. */
    final int length;
    private final PassageIndex index;
    private final int[] codes;
    private final boolean spaceAhead;
    private final boolean spaceBehind;
    /** Candidates: ascending positions of something that stands {@link #lead} tokens behind the part's start. */
    private int[] list;
    private int low;
    private int high;
    private int lead;
    private int hint;
    /** Where runs decide: the names that the first and the last run of the tokens behind the first must have. */
    private int[] names;
    private int firstName;
    private int lastName;
    private int lastOffset;

    private Part(PassageIndex index, int[] codes, boolean spaceAhead, boolean spaceBehind) {
        this.index = index;
        this.codes = codes;
        this.length = codes.length;
        this.spaceAhead = spaceAhead;
        this.spaceBehind = spaceBehind;
    }

    /**
     * @param words at least one token
     * @param begin whether white space at the begin counts
     * @param end whether white space at the end counts
     */
    static Part of(PassageIndex index, Tokens words, boolean begin, boolean end) {
        int[] codes = new int[words.count];
        boolean known = true;
        for (int i = 0; i < codes.length; i++) {
            int entry = index.find(words, i);
            known &= entry >= 0;
            codes[i] = entry < 0 ? -2 : entry * 2 + (words.spaced[i] ? 1 : 0);
        }
        Part part = new Part(index, codes, begin && words.spaced[0], end && words.spaceAtEnd);
        if (known) {
            part.choose();
        }
        return part;
    }

    /** Takes the shortest list of candidates that comes cheap. */
    private void choose() {
        int best = 0;
        for (int i = 1; i < length; i++) {
            if (index.frequency(codes[i] >> 1) < index.frequency(codes[best] >> 1)) {
                best = i;
            }
        }
        take(index.list, index.start, codes[best] >> 1, best);
        if (high - low <= FEW || length < 3) {
            return;
        }
        int[] halves = codes;
        int rest = length - 1;
        for (int level = 1; 1 << level <= rest; level++) {
            Runs runs = index.runs(level);
            int half = 1 << level - 1;
            int[] run = new int[length];
            int rarest = 0;
            for (int i = 1; i + 2 * half <= length; i++) {
                run[i] = runs.find(halves[i], halves[i + half]);
                if (run[i] == 0) {
                    high = low;
                    return;
                }
                rarest = rarest == 0 || runs.frequency(run[i]) < runs.frequency(run[rarest]) ? i : rarest;
            }
            if (runs.frequency(run[rarest]) < high - low) {
                take(runs.list, runs.start, run[rarest], rarest);
            }
            if (high - low <= FEW) {
                return;
            }
            if (1 << level + 1 > rest) {
                // the longest runs: the first and the last of them cover all tokens, no need to compare each
                names = runs.name;
                firstName = run[1];
                lastOffset = length - 2 * half;
                lastName = run[lastOffset];
            }
            halves = run;
        }
    }

    private void take(int[] positions, int[] starts, int entry, int offset) {
        list = positions;
        low = starts[entry];
        high = starts[entry + 1];
        lead = offset;
        hint = low;
    }

    /** Whether every candidate is an occurrence, so that they may be counted. */
    boolean isExact() {
        return length == 1 && !spaceAhead && !spaceBehind;
    }

    /** Number of candidates. */
    int candidates() {
        return high - low;
    }

    /** The n-th candidate's start, from 0. */
    int candidate(int n) {
        return list[low + n] - lead;
    }

    /** Number of candidates that start ahead of the token. */
    int candidatesAhead(int token) {
        return lowerBound(token + lead) - low;
    }

    /** The first occurrence that starts at or behind the token; -1 if there is none. */
    int next(int token) {
        for (int i = lowerBound(token + lead); i < high; i++) {
            if (isAt(list[i] - lead)) {
                return list[i] - lead;
            }
        }
        return -1;
    }

    /** The last occurrence that ends at or ahead of the token (which is not part of it); -1 if there is none. */
    int lastEndingBy(int token) {
        for (int i = lowerBound(token - length + lead + 1) - 1; i >= low; i--) {
            if (isAt(list[i] - lead)) {
                return list[i] - lead;
            }
        }
        return -1;
    }

    /** The first candidate at or behind a position. Searches mostly go on where the last one ended, so it starts there. */
    private int lowerBound(int position) {
        if (low == high) {
            return low;
        }
        int from = hint;
        int to;
        int step = 1;
        if (from < high && list[from] < position) {
            while (from + step < high && list[from + step] < position) {
                from += step;
                step *= 2;
            }
            to = Math.min(high, from + step);
            from++;
        } else {
            to = from;
            while (from - step >= low && list[from - step] >= position) {
                from -= step;
                to = from;
                step *= 2;
            }
            from = Math.max(low, from - step);
        }
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (list[middle] < position) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        hint = from;
        return from;
    }

    private boolean isAt(int at) {
        int[] code = index.code;
        if (at < 0 || at + length > code.length || code[at] >> 1 != codes[0] >> 1 || spaceAhead && (code[at] & 1) == 0) {
            return false;
        }
        if (spaceBehind && !(at + length < code.length ? (code[at + length] & 1) == 1 : index.tokens.spaceAtEnd)) {
            return false;
        }
        if (names != null) {
            return names[at + 1] == firstName && names[at + lastOffset] == lastName;
        }
        for (int i = 1; i < length; i++) {
            if (code[at + i] != codes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Offset at which the occurrence begins, with the white space ahead where the quotation has it. */
    int beginOf(int at) {
        return spaceAhead ? at == 0 ? 0 : index.tokens.end[at - 1] : index.tokens.begin[at];
    }

    /** Offset at which the occurrence ends, with the white space behind where the quotation has it. */
    int endOf(int at) {
        int last = at + length;
        return !spaceBehind ? index.tokens.end[last - 1]
                : last < index.tokens.count ? index.tokens.begin[last] : index.tokens.text.length();
    }
}
