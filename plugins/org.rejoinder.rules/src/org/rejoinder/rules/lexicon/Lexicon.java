package org.rejoinder.rules.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A word list. Entries are words or phrases, compared in lower case with single blanks and straight apostrophes. Immutable.
 *
 * <p>Lines: {@code entry} or {@code entry = value}; {@code #} begins a comment; blank lines count for nothing. In lists that
 * speak of endings, an entry that begins with a hyphen is one.
 */
public final class Lexicon {

    private final Map<String, String> entries;
    /** For each first word of an entry the number of words of the longest such entry. */
    private final Map<String, Integer> longest = new HashMap<>();
    private final Map<String, List<String>> byWord = new LinkedHashMap<>();

    private Lexicon(Map<String, String> entries) {
        this.entries = entries;
        for (String entry : entries.keySet()) {
            String[] words = entry.split(" ");
            longest.merge(words[0], words.length, Math::max);
            int begin = Letters.begin(entry, 0);
            byWord.computeIfAbsent(entry.substring(begin, Letters.end(entry, begin)), w -> new ArrayList<>(1)).add(entry);
        }
    }

    /** Reads lines; later ones win. */
    public static Lexicon of(Collection<String> lines) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String line : lines) {
            int comment = line.indexOf('#');
            String plain = (comment < 0 ? line : line.substring(0, comment)).strip();
            int equals = plain.indexOf('=');
            String entry = fold(equals < 0 ? plain : plain.substring(0, equals));
            if (!entry.isEmpty()) {
                entries.put(entry, equals < 0 ? "" : plain.substring(equals + 1).strip());
            }
        }
        return new Lexicon(entries);
    }

    /** The entries, in lower case, in the order of the file. */
    public Collection<String> entries() {
        return entries.keySet();
    }

    /** The entries by their first run of {@link Letters}. */
    public Map<String, List<String>> entriesByWord() {
        return Collections.unmodifiableMap(byWord);
    }

    /** Whether the phrase as a whole is an entry. */
    public boolean contains(String phrase) {
        return entries.containsKey(fold(phrase));
    }

    /** Whether an entry begins with a word, which is in lower case. */
    public boolean begins(String word) {
        return longest.containsKey(word);
    }

    /** The value of an entry: empty if it has none, null if there is no such entry. */
    public String value(String phrase) {
        return entries.get(fold(phrase));
    }

    /**
     * The longest ending of a word that is an entry, with its hyphen, as {@code -ed} is of "claimed".
     *
     * @return null if none is
     */
    public String ending(String word) {
        String folded = fold(word);
        for (int begin = 1; begin < folded.length(); begin++) {
            String ending = "-" + folded.substring(begin);
            if (entries.containsKey(ending)) {
                return ending;
            }
        }
        return null;
    }

    /** A word without its ending, if it has one that is an entry; at least so many letters stay. */
    public String stem(String word, int least) {
        for (int begin = Math.max(1, least); begin < word.length(); begin++) {
            if (entries.containsKey("-" + word.substring(begin))) {
                return word.substring(0, begin);
            }
        }
        return word;
    }

    /** Whether the phrase holds an entry at word borders, as in "flatly denied" for "denied". */
    public boolean occursIn(String phrase) {
        return firstIn(phrase) != null;
    }

    /** The first entry, in the order of the phrase and then the longest, that occurs in it at word borders; null if none. */
    public String firstIn(String phrase) {
        String folded = fold(phrase);
        int begin = 0;
        while (begin < folded.length()) {
            while (begin < folded.length() && !isWord(folded.charAt(begin))) {
                begin++;
            }
            int end = wordEnd(folded, begin);
            Integer most = begin < end ? longest.get(folded.substring(begin, end)) : null;
            String found = most == null ? null : at(folded, begin, most);
            if (found != null) {
                return found;
            }
            begin = end;
        }
        return null;
    }

    /** The longest entry of at most so many words that begins at an offset; null if none does. */
    private String at(String folded, int begin, int most) {
        StringBuilder run = new StringBuilder();
        String found = null;
        int from = begin;
        for (int words = 0; words < most && from < folded.length(); words++) {
            int end = wordEnd(folded, from);
            run.append(words == 0 ? "" : " ").append(folded, from, end);
            found = entries.containsKey(run.toString()) ? run.toString() : found;
            from = end;
            while (from < folded.length() && !isWord(folded.charAt(from))) {
                from++;
            }
        }
        return found;
    }

    private static int wordEnd(String text, int begin) {
        int end = begin;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c == '\'' || c == '-' || c >= 0x80 && Character.isLetter(c) || Character.isDigit(c);
    }

    /** Lower case, runs of white space as one blank, typographic apostrophes as straight ones. */
    public static String fold(String phrase) {
        if (isFolded(phrase)) {
            return phrase;
        }
        String lower = phrase.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        boolean space = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                space = true;
                continue;
            }
            if (space && !folded.isEmpty()) {
                folded.append(' ');
            }
            space = false;
            folded.append(c == '’' || c == '‘' ? '\'' : c);
        }
        return folded.toString();
    }

    /** Whether nothing has to be done: small ASCII letters, single blanks between words. Most words and cues are so. */
    private static boolean isFolded(String phrase) {
        char before = ' ';
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (c < ' ' || c == ' ' && before == ' ' || c >= 'A' && c <= 'Z' || c >= 0x80) {
                return false;
            }
            before = c;
        }
        return before != ' ' || phrase.isEmpty();
    }
}
