package org.rejoinder.rules.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rejoinder.rules.lexicon.Letters;
import org.rejoinder.text.Place;

/**
 * The words of a text (runs of {@link Letters}), by what they are in lower case: finds names and phrases at word borders
 * without reading the text again. Immutable.
 */
public final class WordIndex {

    private final String text;
    /** The numbers of each word, in order. */
    private final Map<String, int[]> numbers = new HashMap<>();
    /** The words that stand somewhere with a small first letter. */
    private final Set<String> small = new HashSet<>();
    private final int[] begins;
    private final int[] ends;
    /** In lower case; words that are alike are one string. */
    private final String[] words;

    /** Reads the words of a text. */
    public WordIndex(String text) {
        this.text = text;
        int[] from = new int[Math.max(16, text.length() / 5)];
        int[] to = new int[from.length];
        int count = 0;
        for (int begin = Letters.begin(text, 0); begin < text.length(); begin = Letters.begin(text, to[count - 1])) {
            if (count == from.length) {
                from = Arrays.copyOf(from, count * 2);
                to = Arrays.copyOf(to, count * 2);
            }
            from[count] = begin;
            to[count++] = Letters.end(text, begin);
        }
        begins = Arrays.copyOf(from, count);
        ends = Arrays.copyOf(to, count);
        words = new String[count];
        collect();
    }

    private void collect() {
        Map<String, Run> runs = new HashMap<>();
        for (int w = 0; w < words.length; w++) {
            String word = text.substring(begins[w], ends[w]).toLowerCase(Locale.ROOT);
            Run run = runs.get(word);
            if (run == null) {
                run = new Run(word);
                runs.put(word, run);
            }
            words[w] = run.word;
            run.add(w);
            run.small |= Character.isLowerCase(text.charAt(begins[w]));
        }
        runs.forEach((word, run) -> {
            numbers.put(word, Arrays.copyOf(run.numbers, run.count));
            if (run.small) {
                small.add(word);
            }
        });
    }

    /** Where one word stands, while the text is read. */
    private static final class Run {

        private final String word;
        private int[] numbers = new int[2];
        private int count;
        private boolean small;

        Run(String word) {
            this.word = word;
        }

        void add(int number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 2);
            }
            numbers[count++] = number;
        }
    }

    /** How many words there are. */
    public int size() {
        return words.length;
    }

    /** The number of the first word that ends behind an offset; {@link #size()} if none does. */
    public int from(int offset) {
        int at = Arrays.binarySearch(ends, offset + 1);
        return at < 0 ? -at - 1 : at;
    }

    /** A word in lower case, by its number from 0. */
    public String word(int number) {
        return words[number];
    }

    /** Where a word stands. */
    public Place place(int number) {
        return new Place(begins[number], ends[number]);
    }

    /** UTF-16 offset at which a word begins. */
    public int begin(int number) {
        return begins[number];
    }

    /** How many words lie at least partly in a place. */
    public int count(Place place) {
        int first = from(place.begin());
        int end = Arrays.binarySearch(begins, place.end());
        return Math.max(0, (end < 0 ? -end - 1 : end) - first);
    }

    /** Whether a word, in lower case, stands in the text. */
    public boolean has(String word) {
        return numbers.containsKey(word);
    }

    /** Whether a word, in lower case, stands in the text with a small first letter. */
    public boolean hasSmall(String word) {
        return small.contains(word);
    }

    /** The words that lie at least partly in a place, in order. */
    public List<Place> words(Place place) {
        List<Place> found = new ArrayList<>();
        for (int w = from(place.begin()); w < begins.length && begins[w] < place.end(); w++) {
            found.add(place(w));
        }
        return found;
    }

    /**
     * Where a phrase stands, at word borders. White space matches white space, typographic marks match straight ones.
     *
     * @param anyCase whether all letters count as equal in both cases; if not, only the first does
     */
    public List<Place> find(String phrase, boolean anyCase) {
        int first = Letters.begin(phrase, 0);
        int[] rarest = null;
        int ahead = 0;
        int count = 0;
        // looked for by its rarest word: the first names of people and "the" stand everywhere
        for (int begin = first; begin < phrase.length(); count++) {
            int end = Letters.end(phrase, begin);
            int[] known = numbers.get(phrase.substring(begin, end).toLowerCase(Locale.ROOT));
            if (known == null) {
                return List.of();
            }
            if (rarest == null || known.length < rarest.length) {
                rarest = known;
                ahead = count;
            }
            begin = Letters.begin(phrase, end);
        }
        if (rarest == null) {
            return List.of();
        }
        List<Place> found = new ArrayList<>();
        String rest = phrase.substring(first).strip();
        for (int number : rarest) {
            int start = number < ahead ? -1 : begins[number - ahead];
            int to = start < 0 ? -1 : match(rest, start, anyCase);
            if (to > 0) {
                found.add(new Place(start, to));
            }
        }
        return found;
    }

    /** The end of the match at an offset; -1 if the phrase does not stand there. */
    private int match(String phrase, int start, boolean anyCase) {
        int i = start;
        for (int p = 0; p < phrase.length(); p++) {
            char c = phrase.charAt(p);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                if (p > 0 && isSpace(phrase.charAt(p - 1))) {
                    continue;
                }
                int from = i;
                while (i < text.length() && isSpace(text.charAt(i))) {
                    i++;
                }
                if (i == from) {
                    return -1;
                }
                continue;
            }
            if (i >= text.length() || !equal(c, text.charAt(i), anyCase || p == 0)) {
                return -1;
            }
            i++;
        }
        boolean cut = i < text.length() && Letters.isWord(text.charAt(i)) && Letters.isWord(text.charAt(i - 1));
        return cut ? -1 : i;
    }

    private static boolean equal(char a, char b, boolean anyCase) {
        char x = folded(a);
        char y = folded(b);
        return x == y || anyCase && Character.toLowerCase(x) == Character.toLowerCase(y);
    }

    private static char folded(char c) {
        return switch (c) {
            case '’', '‘', '‚' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            default -> c;
        };
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
