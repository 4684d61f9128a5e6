package org.rejoinder.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;

/**
 * What distinguishes the sentences of one language from those of another: its abbreviations, read from
 * {@code sentences_LANGUAGE.properties} beside this class. A language without such a file is taken for English.
 *
 * @param titles abbreviations that never end a sentence
 * @param numbered abbreviations that do not end one where a number follows
 * @param perhaps abbreviations that end one only where a starter follows
 * @param starters words that begin sentences
 * @param ordinals whether a number with a stop may be an ordinal (German)
 */
record SentenceRules(Set<String> titles, Set<String> numbered, Set<String> perhaps, Set<String> starters, boolean ordinals) {

    /** @param language lower-case BCP 47 tag, may be empty; only the language in it counts */
    static SentenceRules of(String language) {
        int dash = language.indexOf('-');
        String name = dash < 0 ? language : language.substring(0, dash);
        InputStream data = name.isEmpty() || name.equals("en") || !name.matches("[a-z]{2,8}") ? null : open(name);
        return data == null ? English.RULES : read(data);
    }

    /** English is asked for with every article: read once. */
    private static final class English {
        static final SentenceRules RULES = read(open("en"));
    }

    private static SentenceRules read(InputStream data) {
        try (InputStream in = data; Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return new SentenceRules(words(properties, "titles"), words(properties, "numbered"), words(properties, "perhaps"),
                    words(properties, "starters"), Boolean.parseBoolean(properties.getProperty("ordinals").strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String language) {
        return SentenceRules.class.getResourceAsStream("sentences_" + language + ".properties");
    }

    private static Set<String> words(Properties properties, String key) {
        // a word given twice is no fault, so not Set.of
        return Set.copyOf(Arrays.asList(properties.getProperty(key, "").strip().split("\\s+")));
    }
}
