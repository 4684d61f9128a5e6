package org.rejoinder.rules.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rejoinder.rules.Settings;

/**
 * The word lists by kind and language, each read when first asked for. A language for which a list lacks has an empty one,
 * so that rules say less and not something wrong. Safe for several threads.
 */
public final class Lexicons {

    private final Map<String, Lexicon> shipped = new ConcurrentHashMap<>();
    private final Map<Settings.Words, Lexicon> own = new ConcurrentHashMap<>();

    /**
     * The word list for a language.
     *
     * @param language BCP 47 tag; null: English
     */
    public Lexicon get(LexiconKind kind, String language, Settings settings) {
        Settings.Words words = settings.lexicons().get(kind);
        if (words == null) {
            return shipped.computeIfAbsent(name(kind, language), n -> Lexicon.of(lines(n)));
        }
        if (words.replaces()) {
            return own.computeIfAbsent(words, w -> Lexicon.of(w.lines()));
        }
        List<String> all = new ArrayList<>(lines(name(kind, language)));
        all.addAll(words.lines());
        return own.computeIfAbsent(new Settings.Words(true, all), w -> Lexicon.of(w.lines()));
    }

    private static String name(LexiconKind kind, String language) {
        String primary = language == null || language.isEmpty() ? "en" : language.toLowerCase(Locale.ROOT).split("[-_]")[0];
        return kind.key() + "." + primary + ".txt";
    }

    private static List<String> lines(String name) {
        try (InputStream in = Lexicons.class.getResourceAsStream(name)) {
            return in == null ? List.of()
                    : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
