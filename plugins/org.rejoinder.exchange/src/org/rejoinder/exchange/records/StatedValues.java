package org.rejoinder.exchange.records;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.rejoinder.exchange.drafting.Draft;
import org.rejoinder.exchange.drafting.Roles;
import org.rejoinder.model.Form;
import org.rejoinder.model.SourceKind;

/**
 * What attributes say about a source or an act: its kind, its name, that it is anonymous, in which form it is told. The words
 * are in {@code values.properties} beside this class.
 */
public final class StatedValues {

    private static final Map<String, String> VALUES = loaded();

    private StatedValues() {
    }

    private static Map<String, String> loaded() {
        Properties lines = new Properties();
        try (InputStream in = StatedValues.class.getResourceAsStream("values.properties")) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> values = new HashMap<>();
        lines.forEach((word, value) -> values.put((String) word, ((String) value).strip()));
        return Map.copyOf(values);
    }

    /** Takes what an attribute says of a source; false if it says nothing known. */
    static boolean source(Draft.Mention mention, Records.Attribute attribute, Roles roles) {
        String type = value(attribute.type());
        String value = value(attribute.value());
        if (roles.meaning(attribute.type()).equals("anonymous")) {
            mention.anonymous |= !value.equals("no");
            return true;
        }
        if (type.equals("kind") && value.startsWith("source.")) {
            SourceKind kind = SourceKind.get(value.substring(7));
            mention.anonymous |= kind == SourceKind.ANONYMOUS;
            mention.kind = kind == SourceKind.ANONYMOUS ? mention.kind : kind;
            return true;
        }
        if (type.equals("name") && attribute.value() != null && !attribute.value().isBlank()) {
            mention.label = attribute.value().strip();
            return true;
        }
        return false;
    }

    /** Takes what an attribute says of an act; false if it says nothing known. */
    static boolean act(Draft.Act act, Records.Attribute attribute, Roles roles) {
        String type = value(attribute.type());
        String value = value(attribute.value());
        if (roles.meaning(attribute.type()).equals("anonymous")) {
            act.sources.forEach(m -> m.anonymous |= !value.equals("no"));
            return true;
        }
        if (roles.meaning(attribute.type()).equals("source") && attribute.value() != null && !attribute.value().isBlank()) {
            return named(act, attribute, roles);
        }
        if (type.equals("kind") && form(attribute.value()) != null) {
            act.form = form(attribute.value());
            return true;
        }
        if (type.equals("name") && attribute.value() != null && attribute.value().matches("[\\p{L}_][\\p{L}\\p{N}_]{0,39}")) {
            act.name = attribute.value();
            return true;
        }
        return false;
    }

    /** The form that a word of other schemes stands for, as {@code direct}; null for one that stands for none. */
    public static Form form(String word) {
        String value = value(word);
        return value.startsWith("form.") ? Form.get(value.substring(5)) : null;
    }

    /** A source that is not marked in the text but written down beside the act. */
    private static boolean named(Draft.Act act, Records.Attribute attribute, Roles roles) {
        Draft.Mention mention = new Draft.Mention(List.of(), attribute.line());
        mention.label = attribute.value().strip();
        mention.anonymous = roles.meaning(mention.label).equals("anonymous");
        return act.sources.isEmpty() && act.sources.add(mention);
    }

    private static String value(String word) {
        return word == null ? "" : VALUES.getOrDefault(word.toLowerCase(Locale.ROOT).replaceAll("[-_. ]", ""), "");
    }
}
