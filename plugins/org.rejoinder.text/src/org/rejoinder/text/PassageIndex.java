package org.rejoinder.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An article's tokens by what they are: for each word, where it stands. Built once for a text; safe for several threads.
 *
 * <p>A passage is looked up by its rarest token. Where that is frequent (texts that repeat themselves) by its rarest run of
 * 2, 4, 8 … tokens, named as in Karp, Miller and Rosenberg, "Rapid identification of repeated patterns" (STOC 1972); those
 * {@linkplain Runs levels} are built when first needed.
 */
final class PassageIndex {

    final Tokens tokens;
    /** For each token twice its number in the vocabulary, plus 1 if white space stands ahead of it. */
    final int[] code;
    /** Begin of each paragraph, ascending. */
    private final int[] paragraphBegin;
    private final int[] paragraphEnd;
    /** Vocabulary: open addressing, entry number + 1; and for each entry a token that is an example of it. */
    private final int[] slots;
    private int[] example;
    private int vocabulary;
    /** Where each vocabulary entry's tokens are: {@code list[start[e]] .. list[start[e + 1] - 1]}, ascending. */
    final int[] start;
    final int[] list;
    private final List<Runs> runs = new ArrayList<>();
    private volatile Similar similar;

    PassageIndex(ArticleText text) {
        tokens = new Tokens(text.string());
        int count = tokens.count;
        code = new int[count];
        int size = Integer.highestOneBit(Math.max(8, Math.min(count, 1 << 28))) * 2;
        slots = new int[size];
        example = new int[Math.min(1024, count + 1)];
        for (int i = 0; i < count; i++) {
            code[i] = intern(i) * 2 + (tokens.spaced[i] ? 1 : 0);
        }
        start = new int[vocabulary + 1];
        list = new int[count];
        sortByValue(code, 1, vocabulary, start, list);
        List<Paragraph> paragraphs = text.paragraphs();
        paragraphBegin = paragraphs.stream().mapToInt(p -> p.place().begin()).toArray();
        paragraphEnd = paragraphs.stream().mapToInt(p -> p.place().end()).toArray();
    }

    /** Counting sort: positions by {@code value >> shift}. */
    static void sortByValue(int[] values, int shift, int kinds, int[] start, int[] list) {
        for (int value : values) {
            start[value >> shift]++;
        }
        int sum = 0;
        for (int e = 0; e < kinds; e++) {
            sum += start[e];
            start[e] = sum;
        }
        start[kinds] = sum;
        for (int i = values.length - 1; i >= 0; i--) {
            list[--start[values[i] >> shift]] = i;
        }
    }

    private int intern(int token) {
        int mask = slots.length - 1;
        int hash = tokens.hash[token];
        for (int s = hash & mask;; s = s + 1 & mask) {
            int entry = slots[s] - 1;
            if (entry < 0) {
                if (vocabulary == example.length) {
                    example = Arrays.copyOf(example, vocabulary * 2);
                }
                example[vocabulary] = token;
                slots[s] = ++vocabulary;
                return vocabulary - 1;
            }
            int known = example[entry];
            if (tokens.hash[known] == hash && tokens.same(known, tokens, token)) {
                return entry;
            }
        }
    }

    /** The vocabulary entry of another text's token; -1 if the article has no such token. */
    int find(Tokens other, int token) {
        int mask = slots.length - 1;
        int hash = other.hash[token];
        for (int s = hash & mask;; s = s + 1 & mask) {
            int entry = slots[s] - 1;
            if (entry < 0) {
                return -1;
            }
            int known = example[entry];
            if (tokens.hash[known] == hash && tokens.same(known, other, token)) {
                return entry;
            }
        }
    }

    /** Number of different tokens. */
    int vocabulary() {
        return vocabulary;
    }

    /** How often an entry occurs. */
    int frequency(int entry) {
        return start[entry + 1] - start[entry];
    }

    /** A token that is an example of the entry. */
    int example(int entry) {
        return example[entry];
    }

    /** The names of all runs of 2 to the power of {@code level} tokens; level 1 and up. */
    synchronized Runs runs(int level) {
        while (runs.size() < level) {
            int[] halves = runs.isEmpty() ? code : runs.get(runs.size() - 1).name;
            runs.add(new Runs(halves, 1 << runs.size()));
        }
        return runs.get(level - 1);
    }

    /** What finds words that are written a little differently. */
    Similar similar() {
        Similar known = similar;
        if (known == null) {
            synchronized (this) {
                known = similar;
                if (known == null) {
                    known = new Similar(this);
                    similar = known;
                }
            }
        }
        return known;
    }

    /** Number of the paragraph in which the character at the offset lies; it must be no white space between two. */
    int paragraphAt(int offset) {
        int found = Arrays.binarySearch(paragraphBegin, offset);
        return found >= 0 ? found : -found - 2;
    }

    int paragraphBegin(int paragraph) {
        return paragraphBegin[paragraph];
    }

    int paragraphEnd(int paragraph) {
        return paragraphEnd[paragraph];
    }

    /** Number of the last paragraph that ends at or ahead of the offset; -1 if there is none. */
    int paragraphEndingBy(int offset) {
        int found = Arrays.binarySearch(paragraphEnd, offset);
        return found >= 0 ? found : -found - 2;
    }
}
