package org.rejoinder.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * An article's words with everything left off that people get wrong when they quote: case, accents, punctuation, marks,
 * invisible characters. What is looked for here is found although the passage was not. Built when the first passage is
 * missing; immutable once made.
 */
final class Similar {

    /** Number of the token for each word. */
    final int[] token;
    /** Number of each word's folded form. */
    final int[] form;
    private final Map<String, Integer> forms = new HashMap<>();
    private final String[] spelled;
    private final int[] start;
    private final int[] list;

    Similar(PassageIndex index) {
        Tokens tokens = index.tokens;
        int[] formOf = new int[index.vocabulary()];
        for (int e = 0; e < formOf.length; e++) {
            int example = index.example(e);
            String folded = tokens.isWord(example) ? folded(tokens.word(example)) : "";
            formOf[e] = folded.isEmpty() ? -1 : forms.computeIfAbsent(folded, f -> forms.size());
        }
        int count = 0;
        int[] words = new int[tokens.count];
        int[] found = new int[tokens.count];
        for (int i = 0; i < tokens.count; i++) {
            int f = formOf[index.code[i] >> 1];
            if (f >= 0) {
                words[count] = i;
                found[count++] = f;
            }
        }
        token = Arrays.copyOf(words, count);
        form = Arrays.copyOf(found, count);
        spelled = new String[forms.size()];
        forms.forEach((word, number) -> spelled[number] = word);
        start = new int[spelled.length + 1];
        list = new int[count];
        PassageIndex.sortByValue(form, 0, spelled.length, start, list);
    }

    /** A word without case, accents and invisible characters; letters that are no letter and digit are left out. */
    static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean plain = lower.chars().allMatch(c -> c < 0x80 && Characters.isWord(c));
        if (plain) {
            return lower;
        }
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFKD).codePoints().filter(Characters::isWord).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Number of a folded form; -1 if the article has no such word. */
    int find(String folded) {
        return forms.getOrDefault(folded, -1);
    }

    /** Number of different forms. */
    int forms() {
        return spelled.length;
    }

    String spelled(int f) {
        return spelled[f];
    }

    int frequency(int f) {
        return start[f + 1] - start[f];
    }

    /** The n-th word of a form. */
    int occurrence(int f, int n) {
        return list[start[f] + n];
    }
}
