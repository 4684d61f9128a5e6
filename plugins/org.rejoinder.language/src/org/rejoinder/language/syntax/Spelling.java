package org.rejoinder.language.syntax;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the word that somebody meant. */
public final class Spelling {

    private Spelling() {
    }

    /**
     * How many letters have to be inserted, removed, changed, or swapped with their neighbour to make one word of the
     * other, whatever the case (restricted Damerau-Levenshtein distance).
     */
    public static int distance(String a, String b) {
        String s = a.toLowerCase(Locale.ROOT);
        String t = b.toLowerCase(Locale.ROOT);
        int[] previous = new int[t.length() + 1];
        int[] last = new int[t.length() + 1];
        int[] row = new int[t.length() + 1];
        for (int j = 0; j <= t.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= s.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= t.length(); j++) {
                int cost = s.charAt(i - 1) == t.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && s.charAt(i - 1) == t.charAt(j - 2) && s.charAt(i - 2) == t.charAt(j - 1)) {
                    row[j] = Math.min(row[j], previous[j - 2] + 1);
                }
            }
            int[] spare = previous;
            previous = last;
            last = row;
            row = spare;
        }
        return last[t.length()];
    }

    /** The smallest distance to any of the words; a large number when there is none. */
    static int distance(String word, Collection<String> words) {
        int best = Integer.MAX_VALUE / 2;
        for (String w : words) {
            best = Math.min(best, distance(word, w));
        }
        return best;
    }

    /** How far a word may be from another and still be taken for a slip of it: a third of its letters, at least one. */
    static int tolerance(String word) {
        return Math.max(1, word.length() / 3);
    }

    /**
     * The words which may have been meant, nearest first: within {@link #tolerance} of the typed one, or begun by it.
     *
     * @param limit how many at most
     */
    public static List<String> nearest(String typed, Collection<String> words, int limit) {
        record Guess(String word, int distance) {
        }
        if (typed.length() > 64) {
            return List.of();
        }
        return words.stream().distinct().filter(w -> Math.abs(w.length() - typed.length()) <= 32)
                .map(w -> new Guess(w, isBegun(typed, w) ? 1 : distance(typed, w)))
                .filter(g -> g.distance() <= tolerance(typed)).sorted(Comparator.comparingInt(Guess::distance)).limit(limit)
                .map(Guess::word).toList();
    }

    private static boolean isBegun(String typed, String word) {
        return typed.length() >= 3 && word.regionMatches(true, 0, typed, 0, typed.length());
    }
}
