package org.rejoinder.rules.lexicon;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A word list. Entries are words or phrases, compared in lower case with single blanks and straight apostrophes. Immutable.
 *
 * <p>Lines: {@code entry} or {@code entry = value}; {@code #} begins a comment; blank lines count for nothing.
 */
public final class Lexicon {

    private final Map<String, String> entries;

    private Lexicon(Map<String, String> entries) {
        this.entries = entries;
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

    /** Whether the phrase as a whole is an entry. */
    public boolean contains(String phrase) {
        return entries.containsKey(fold(phrase));
    }

    /** The value of an entry: empty if it has none, null if there is no such entry. */
    public String value(String phrase) {
        return entries.get(fold(phrase));
    }

    /** Whether the phrase holds an entry at word borders, as in "flatly denied" for "denied". */
    public boolean occursIn(String phrase) {
        return firstIn(phrase) != null;
    }

    /** The first entry, in the order of the phrase and then the longest, that occurs in it at word borders; null if none. */
    public String firstIn(String phrase) {
        List<String> words = List.of(fold(phrase).split("[^\\p{L}\\p{Nd}'’-]+"));
        for (int i = 0; i < words.size(); i++) {
            StringBuilder run = new StringBuilder();
            String found = null;
            for (int j = i; j < words.size() && j < i + 8; j++) {
                run.append(j == i ? "" : " ").append(words.get(j));
                found = entries.containsKey(run.toString()) ? run.toString() : found;
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Lower case, runs of white space as one blank, typographic apostrophes as straight ones. */
    public static String fold(String phrase) {
        return phrase.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'').replaceAll("[\\s\\u00A0]+", " ");
    }
}
