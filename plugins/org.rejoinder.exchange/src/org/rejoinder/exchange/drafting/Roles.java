package org.rejoinder.exchange.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.Messages;

/**
 * What the names of other tools' roles, types and relations stand for: by {@code roles.properties} beside this class, and
 * by a mapping file of the user, which comes first. A line of either is {@code name = meaning}; names are compared without
 * case, digits at the end, hyphens and underscores. Meanings are {@code source}, {@code cue}, {@code content},
 * {@code addressee}, {@code hedge}, {@code assertion} (said by the text's author), {@code target}, {@code coreference},
 * {@code anonymous}, {@code ignore} and the relations of {@link Draft.Relation} in lower
 * case with hyphens ({@code denies}, {@code rests-on}).
 */
public final class Roles {

    private static final Map<String, String> USUAL = loaded();

    private final Map<String, String> meanings;
    private final Map<String, String> known = new HashMap<>();

    private Roles(Map<String, String> meanings) {
        this.meanings = meanings;
    }

    /** The usual names. */
    public static Roles usual() {
        return new Roles(USUAL);
    }

    private static Map<String, String> loaded() {
        Map<String, String> meanings = new HashMap<>();
        try (InputStream in = Roles.class.getResourceAsStream("roles.properties")) {
            put(meanings, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(meanings);
    }

    /**
     * The usual names, and those of the mapping file that the options name.
     *
     * @throws ExchangeException if that file can not be read, or gives a meaning that there is not
     */
    public static Roles of(ExchangeOptions options) throws ExchangeException {
        String file = options.get(ExchangeOptions.MAPPING).orElse(null);
        if (file == null) {
            return usual();
        }
        Map<String, String> own = new HashMap<>();
        try {
            put(own, new StringReader(Files.readString(Path.of(file))));
        } catch (IOException | IllegalArgumentException e) {
            throw new ExchangeException(file, 0, 0, Messages.of(Roles.class, "mapping.unreadable", e.getMessage()));
        }
        for (Map.Entry<String, String> entry : own.entrySet()) {
            String meaning = entry.getValue();
            if (relation(meaning) == null && !meaning.matches("source|cue|content|addressee|hedge|assertion|target|coreference|anonymous|ignore")) {
                throw new ExchangeException(file, 0, 0, Messages.of(Roles.class, "mapping.meaning", entry.getKey(), meaning));
            }
        }
        Map<String, String> all = new HashMap<>(USUAL);
        all.putAll(own);
        return new Roles(all);
    }

    private static void put(Map<String, String> into, Reader from) throws IOException {
        Properties lines = new Properties();
        lines.load(from);
        lines.forEach((name, meaning) -> into.put(key((String) name), ((String) meaning).strip().toLowerCase(Locale.ROOT)));
    }

    /** What a name stands for; empty if it is not known. */
    public String meaning(String name) {
        // one file has few names, many times each
        return known.computeIfAbsent(name, n -> meanings.getOrDefault(key(n), ""));
    }

    /** The relation that a name stands for; null if it stands for none. */
    public Draft.Relation relationOf(String name) {
        return relation(meaning(name));
    }

    private static Draft.Relation relation(String meaning) {
        for (Draft.Relation relation : Draft.Relation.values()) {
            if (relation.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(meaning)) {
                return relation;
            }
        }
        return null;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_. ]", "").replaceAll("\\d+$", "");
    }
}
