package org.rejoinder.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What changed between two wordings, word by word, for showing it: pieces that stayed, went and came.
 */
public final class WordDifference {

    /** What became of a piece. */
    public enum Change {
        /** It is in both. */
        KEPT,
        /** It is in the old wording only. */
        GONE,
        /** It is in the new wording only. */
        NEW
    }

    /**
     * A stretch of one wording.
     *
     * @param change what became of it
     * @param words its characters; of a kept piece as in the new wording
     */
    public record Piece(Change change, String words) {
    }

    /** How many tokens are compared at most; of longer wordings the middle is one change. */
    private static final int MOST = 600;

    private WordDifference() {
    }

    /**
     * Compares two wordings: the longest common subsequence of their words and other characters stays. Equal means equal
     * character for character, but for the amount of white space.
     *
     * @return the pieces in order, neighbours always of different change; their GONE and KEPT words make up the old
     *     wording, their NEW and KEPT words the new one, white space apart
     */
    public static List<Piece> between(String oldWords, String newWords) {
        List<String> a = pieces(oldWords);
        List<String> b = pieces(newWords);
        int head = 0;
        while (head < a.size() && head < b.size() && a.get(head).equals(b.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < a.size() - head && tail < b.size() - head && a.get(a.size() - 1 - tail).equals(b.get(b.size() - 1 - tail))) {
            tail++;
        }
        Joiner out = new Joiner();
        b.subList(0, head).forEach(w -> out.add(Change.KEPT, w));
        middle(a.subList(head, a.size() - tail), b.subList(head, b.size() - tail), out);
        b.subList(b.size() - tail, b.size()).forEach(w -> out.add(Change.KEPT, w));
        return out.done();
    }

    /** As one line: {@code [-gone-]} and {@code {+new+}} between what stayed. */
    public static String inline(String oldWords, String newWords) {
        StringBuilder line = new StringBuilder();
        for (Piece piece : between(oldWords, newWords)) {
            line.append(switch (piece.change()) {
                case KEPT -> piece.words();
                case GONE -> "[-" + piece.words() + "-]";
                case NEW -> "{+" + piece.words() + "+}";
            });
        }
        return line.toString();
    }

    private static void middle(List<String> a, List<String> b, Joiner out) {
        int n = a.size();
        int m = b.size();
        if (n > MOST || m > MOST) {
            a.forEach(w -> out.add(Change.GONE, w));
            b.forEach(w -> out.add(Change.NEW, w));
            return;
        }
        int[][] common = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < n || j < m) {
            if (i < n && j < m && a.get(i).equals(b.get(j))) {
                out.add(Change.KEPT, b.get(j++));
                i++;
            } else if (i < n && (j == m || common[i + 1][j] >= common[i][j + 1])) {
                out.add(Change.GONE, a.get(i++));
            } else {
                out.add(Change.NEW, b.get(j++));
            }
        }
    }

    /** Words, other characters, and a blank for each run of white space. */
    private static List<String> pieces(String words) {
        Tokens tokens = new Tokens(words);
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < tokens.count; i++) {
            if (tokens.spaced[i]) {
                pieces.add(" ");
            }
            pieces.add(tokens.word(i));
        }
        if (tokens.spaceAtEnd) {
            pieces.add(" ");
        }
        return pieces;
    }

    /** Joins neighbours of one change. */
    private static final class Joiner {
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private Change change;

        void add(Change c, String w) {
            if (c != change) {
                end();
                change = c;
            }
            words.append(w);
        }

        List<Piece> done() {
            end();
            return List.copyOf(pieces);
        }

        private void end() {
            if (!words.isEmpty()) {
                pieces.add(new Piece(change, words.toString()));
                words.setLength(0);
            }
        }
    }
}
