package org.rejoinder.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what comes nearest to a passage that was not found: the same words elsewhere, or written differently, or most of them.
 *
 * <p>The work is bounded for each passage and for all together: a document whose every passage is missing (a changed text)
 * gets candidates for those that come first, about a thousand, and for the others none.
 */
final class NearestPlaces {

    private static final int MOST = 5;
    /** Words looked at for one passage, and for all passages of a matcher. */
    private static final int EFFORT = 40_000;
    private static final int TOTAL_EFFORT = 1_000_000;
    /** How many places of one word vote for where the passage might be. */
    private static final int VOTERS = 64;
    /** What a word costs that is another, missing or too many, and one that is spelt a little differently. */
    private static final int OTHER = 2;
    private static final int MISSPELT = 1;

    private final ArticleText text;
    private int left = TOTAL_EFFORT;
    private int effort;

    NearestPlaces(ArticleText text) {
        this.text = text;
    }

    /** A stretch of the article's words that might be meant. */
    private record Stretch(int from, int to, int distance) {
    }

    /**
     * @param raw the fragment's raw words
     * @param pattern their matches, which may lie where they are of no use
     * @param from offset near which the passage was looked for, to prefer the nearer of equals
     * @return best first; empty when nothing is near
     */
    List<Candidate> of(String raw, Pattern pattern, int from) {
        List<Candidate> found = new ArrayList<>();
        for (int n = 0; n < 50; n++) {
            Place match = pattern.match(n);
            if (match == null) {
                break;
            }
            found.add(new Candidate(match, text.at(match), List.of(Candidate.Difference.ELSEWHERE)));
        }
        if (found.isEmpty()) {
            return missing(Quotation.of(raw), from);
        }
        found.sort(Comparator.comparingInt(c -> Math.abs(c.place().begin() - from)));
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    private List<Candidate> missing(Quotation quotation, int from) {
        if (left <= 0) {
            return List.of();
        }
        effort = Math.min(EFFORT, left);
        int before = effort;
        Similar similar = text.index().similar();
        List<Candidate> found = new ArrayList<>();
        List<List<Stretch>> stretches = new ArrayList<>();
        for (String part : quotation.parts()) {
            stretches.add(stretches(similar, words(part), from));
        }
        for (int[] ends : joined(stretches)) {
            Place place = place(similar, ends[0], ends[1], quotation);
            String words = text.at(place);
            List<Candidate.Difference> differences = Differences.between(quotation, words);
            if (found.stream().noneMatch(c -> c.place().equals(place))) {
                found.add(new Candidate(place, words, differences));
            }
        }
        left -= before - effort;
        return found;
    }

    /** From a first part's stretch to the next stretch of the last part, shortest first; of one part, its stretches. */
    private static List<int[]> joined(List<List<Stretch>> stretches) {
        List<int[]> ends = new ArrayList<>();
        List<Stretch> last = stretches.get(stretches.size() - 1);
        for (Stretch first : stretches.get(0)) {
            if (stretches.size() == 1) {
                ends.add(new int[] {first.from, first.to});
                continue;
            }
            last.stream().filter(l -> l.from >= first.to).min(Comparator.comparingInt(Stretch::from))
                    .ifPresent(l -> ends.add(new int[] {first.from, l.to}));
        }
        if (stretches.size() > 1) {
            ends.sort(Comparator.comparingInt(e -> e[1] - e[0]));
            if (ends.isEmpty()) {
                // not even in this order: whichever part is there is better than nothing
                stretches.stream().flatMap(List::stream).limit(MOST).forEach(s -> ends.add(new int[] {s.from, s.to}));
            }
        }
        return ends.subList(0, Math.min(MOST, ends.size()));
    }

    /** The folded words of a part. */
    private static List<String> words(String part) {
        Tokens tokens = new Tokens(part);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.count; i++) {
            String folded = tokens.isWord(i) ? Similar.folded(tokens.word(i)) : "";
            if (!folded.isEmpty()) {
                words.add(folded);
            }
        }
        return words;
    }

    private List<Stretch> stretches(Similar similar, List<String> words, int from) {
        if (words.isEmpty()) {
            return List.of();
        }
        int[] forms = new int[words.size()];
        boolean[] guessed = new boolean[words.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = similar.find(words.get(i));
            if (forms[i] < 0 && forms.length <= 3) {
                // of few words each counts, and one of them is likely the one that is misspelt
                forms[i] = likeliest(similar, words.get(i));
                guessed[i] = true;
            }
        }
        Map<Integer, Integer> votes = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < forms.length; i++) {
            if (forms[i] >= 0) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparingInt(i -> similar.frequency(forms[i])));
        for (int i : order.subList(0, Math.min(8, order.size()))) {
            int all = similar.frequency(forms[i]);
            if (all > VOTERS && !votes.isEmpty()) {
                break;
            }
            for (int n = 0; n < Math.min(all, VOTERS); n++) {
                votes.merge(similar.occurrence(forms[i], n) - i, 1, Integer::sum);
                effort--;
            }
        }
        int near = from == 0 ? 0 : nearestWord(similar, from);
        List<Integer> places = new ArrayList<>(votes.keySet());
        places.sort(Comparator.<Integer>comparingInt(p -> -votes.get(p)).thenComparingInt(p -> Math.abs(p - near))
                .thenComparingInt(p -> p));
        List<Stretch> found = new ArrayList<>();
        for (int p : places.subList(0, Math.min(12, places.size()))) {
            if (effort <= 0) {
                break;
            }
            Stretch stretch = fitted(similar, words, forms, guessed, p);
            int allowed = Math.max(MISSPELT, OTHER * Math.max(forms.length <= 3 ? forms.length - 1 : 0, forms.length / 2));
            if (stretch != null && stretch.distance <= allowed) {
                found.add(stretch);
            }
        }
        found.sort(Comparator.comparingInt(Stretch::distance).thenComparingInt(s -> Math.abs(s.from - near)));
        List<Stretch> apart = new ArrayList<>();
        for (Stretch s : found) {
            // what is far worse than the best is no help
            if (s.distance <= 2 * found.get(0).distance && apart.stream().noneMatch(a -> a.from < s.to && s.from < a.to)) {
                apart.add(s);
            }
        }
        return apart;
    }

    private static int nearestWord(Similar similar, int from) {
        // words are about six characters apart; only a preference, so that is near enough
        return Math.min(similar.token.length, from / 6);
    }

    /** The form that is nearest to a word in spelling; -1 if none is near. */
    private int likeliest(Similar similar, String word) {
        int allowed = word.length() <= 3 ? 1 : word.length() <= 6 ? 2 : 3;
        int best = -1;
        int bestDistance = allowed + 1;
        for (int f = 0; f < similar.forms() && effort > 0; f++) {
            String other = similar.spelled(f);
            if (other.length() > 2 && word.length() > 2 && (other.startsWith(word) || word.startsWith(other) && other.length() > 4)
                    && Math.abs(other.length() - word.length()) <= 4 && bestDistance > 1) {
                best = f;
                bestDistance = 1;
            }
            if (Math.abs(other.length() - word.length()) < bestDistance) {
                int distance = EditDistance.between(word, other, bestDistance - 1);
                effort -= 4;
                if (distance < bestDistance) {
                    best = f;
                    bestDistance = distance;
                }
            }
        }
        return best;
    }

    /**
     * Where the words fit best that might begin at a word of the article: ends in both directions may move, as words may
     * have been added or left out (alignment with free ends; Sellers 1980).
     */
    private Stretch fitted(Similar similar, List<String> words, int[] forms, boolean[] guessed, int at) {
        int slack = Math.min(6, 1 + forms.length / 3);
        int from = Math.max(0, at - slack);
        int to = Math.min(similar.form.length, at + forms.length + slack);
        if (from >= to) {
            return null;
        }
        int m = Math.min(forms.length, 120);
        int[] cost = new int[m + 1];
        int[] begin = new int[m + 1];
        for (int i = 0; i <= m; i++) {
            cost[i] = OTHER * i;
            begin[i] = from;
        }
        int best = Integer.MAX_VALUE;
        Stretch found = null;
        for (int j = from; j < to; j++) {
            int diagonal = 0;
            int diagonalBegin = j;
            cost[0] = 0;
            begin[0] = j + 1;
            for (int i = 1; i <= m; i++) {
                int replaced = diagonal + (forms[i - 1] == similar.form[j] ? guessed[i - 1] ? MISSPELT : 0 : cost(words.get(i - 1), similar.spelled(similar.form[j])));
                int replacedBegin = diagonalBegin;
                diagonal = cost[i];
                diagonalBegin = begin[i];
                int added = cost[i] + OTHER;
                int left = cost[i - 1] + OTHER;
                if (replaced <= added && replaced <= left) {
                    cost[i] = replaced;
                    begin[i] = replacedBegin;
                } else if (added <= left) {
                    cost[i] = added;
                } else {
                    cost[i] = left;
                    begin[i] = begin[i - 1];
                }
            }
            effort -= m / 8 + 1;
            // of equals the one with as many words: rather another word at the end than one missing
            boolean better = cost[m] < best
                    || cost[m] == best && Math.abs(j + 1 - begin[m] - m) < Math.abs(found.to() - found.from() - m);
            if (better && begin[m] <= j) {
                best = cost[m];
                found = new Stretch(begin[m], j + 1, best);
            }
        }
        return found;
    }

    /** Whether two different words may be the same, misspelt, is only looked into where they begin or end alike. */
    private int cost(String word, String other) {
        int length = Math.min(word.length(), other.length());
        boolean alike = length > 2 && Math.abs(word.length() - other.length()) <= 2 && (word.charAt(0) == other.charAt(0)
                || word.charAt(word.length() - 1) == other.charAt(other.length() - 1));
        if (!alike) {
            return OTHER;
        }
        effort--;
        int allowed = length > 5 ? 2 : 1;
        return EditDistance.between(word, other, allowed) <= allowed ? MISSPELT : OTHER;
    }

    /** The place of some words, with what stands around them in the quotation: marks, brackets, stops. */
    private Place place(Similar similar, int from, int to, Quotation quotation) {
        Tokens tokens = text.index().tokens;
        int begin = tokens.begin[similar.token[from]];
        int end = tokens.end[similar.token[to - 1]];
        String first = quotation.parts().get(0).strip();
        String last = quotation.parts().get(quotation.parts().size() - 1).strip();
        String string = text.string();
        for (int i = 0; i < first.length() && !Characters.isWord(first.codePointAt(i)) && begin > 0
                && isPunctuation(string.charAt(begin - 1)); i++) {
            begin--;
        }
        for (int i = last.length(); i > 0 && !Characters.isWord(last.codePointBefore(i)) && end < string.length()
                && isPunctuation(string.charAt(end)); i--) {
            end++;
        }
        return new Place(begin, end);
    }

    private static boolean isPunctuation(char c) {
        return !Characters.isSpace(c) && !Characters.isWord(c) && !Character.isSurrogate(c) && !Characters.isMark(c);
    }
}
