package org.rejoinder.rules.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rejoinder.text.Place;

/**
 * The words of a text (runs of letters and digits), by what they are in lower case: finds names and phrases at word borders
 * without reading the text again. Immutable.
 */
public final class WordIndex {

    private final String text;
    private final Map<String, int[]> starts = new HashMap<>();
    private final int[] begins;
    private final int[] ends;

    /** Reads the words of a text. */
    public WordIndex(String text) {
        this.text = text;
        int[] from = new int[Math.max(16, text.length() / 5)];
        int[] to = new int[from.length];
        int count = 0;
        Map<String, int[]> counts = new HashMap<>();
        for (int i = 0; i < text.length(); i++) {
            if (isWord(text.charAt(i))) {
                int begin = i;
                while (i < text.length() && isWord(text.charAt(i))) {
                    i++;
                }
                if (count == from.length) {
                    from = Arrays.copyOf(from, count * 2);
                    to = Arrays.copyOf(to, count * 2);
                }
                from[count] = begin;
                to[count++] = i;
            }
        }
        begins = Arrays.copyOf(from, count);
        ends = Arrays.copyOf(to, count);
        for (int w = 0; w < count; w++) {
            String word = text.substring(begins[w], ends[w]).toLowerCase(Locale.ROOT);
            int[] known = counts.computeIfAbsent(word, k -> new int[3]);
            if (known[0] + 1 == known.length) {
                known = Arrays.copyOf(known, known.length * 2);
                counts.put(word, known);
            }
            known[++known[0]] = begins[w];
        }
        counts.forEach((word, list) -> starts.put(word, Arrays.copyOfRange(list, 1, list[0] + 1)));
    }

    /** The words that lie at least partly in a place, in order. */
    public List<Place> words(Place place) {
        List<Place> words = new ArrayList<>();
        int at = Arrays.binarySearch(ends, place.begin() + 1);
        for (int w = at < 0 ? -at - 1 : at; w < begins.length && begins[w] < place.end(); w++) {
            words.add(new Place(begins[w], ends[w]));
        }
        return words;
    }

    /**
     * Where a phrase stands, at word borders. White space matches white space, typographic marks match straight ones.
     *
     * @param anyCase whether all letters count as equal in both cases; if not, only the first does
     */
    public List<Place> find(String phrase, boolean anyCase) {
        int first = 0;
        while (first < phrase.length() && !isWord(phrase.charAt(first))) {
            first++;
        }
        int end = first;
        while (end < phrase.length() && isWord(phrase.charAt(end))) {
            end++;
        }
        if (first == end) {
            return List.of();
        }
        List<Place> found = new ArrayList<>();
        String rest = phrase.substring(first).strip();
        for (int start : starts.getOrDefault(phrase.substring(first, end).toLowerCase(Locale.ROOT), new int[0])) {
            int to = match(rest, start, anyCase);
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
        boolean cut = i < text.length() && isWord(text.charAt(i)) && isWord(text.charAt(i - 1));
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

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
