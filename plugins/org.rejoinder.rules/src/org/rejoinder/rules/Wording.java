package org.rejoinder.rules;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The messages of one bundle. Patterns are read once, when first asked for, since thousands of sentences are of a few
 * patterns. Safe for several threads.
 */
public final class Wording {

    private final String bundle;
    private final Map<String, Template> templates = new HashMap<>();

    /** @param bundle the bundle's full name */
    public Wording(String bundle) {
        this.bundle = bundle;
        ResourceBundle texts = ResourceBundle.getBundle(bundle);
        for (Enumeration<String> keys = texts.getKeys(); keys.hasMoreElements();) {
            String key = keys.nextElement();
            templates.put(key, new Template(texts.getString(key)));
        }
    }

    /** Whether there is a text of a key. */
    boolean has(String key) {
        return templates.containsKey(key);
    }

    /** The text of a key, as it stands. */
    public String text(String key) {
        return template(key).pattern;
    }

    /** The message of a key with its arguments. */
    public String text(String key, Object... arguments) {
        return template(key).fill(arguments);
    }

    private Template template(String key) {
        Template template = templates.get(key);
        if (template == null) {
            throw new IllegalArgumentException(key + " is not in " + bundle);
        }
        return template;
    }

    /** A pattern of {@link MessageFormat}, taken apart where it has nothing but strings in its holes. */
    private static final class Template {

        /** Stands for a hole; the number of its argument follows, a digit. */
        private static final char HOLE = '\0';
        private static final int ARGUMENTS = 10;

        private final String pattern;
        /** What stands between the holes, each with the hole behind it; null while nobody asked. Made twice it is the same. */
        private volatile String[] pieces;

        Template(String pattern) {
            this.pattern = pattern;
        }

        String fill(Object[] arguments) {
            String[] known = pieces;
            if (known == null) {
                known = read();
                pieces = known;
            }
            if (known.length == 0) {
                return new MessageFormat(pattern, Locale.ROOT).format(arguments);
            }
            StringBuilder filled = new StringBuilder(known[0]);
            for (int i = 1; i < known.length; i++) {
                int argument = known[i].charAt(0) - '0';
                filled.append(argument < arguments.length ? arguments[argument] : "{" + argument + "}").append(known[i], 1, known[i].length());
            }
            return filled.toString();
        }

        /** Empty for a pattern with choices. */
        private String[] read() {
            MessageFormat format = new MessageFormat(pattern, Locale.ROOT);
            if (Arrays.stream(format.getFormats()).anyMatch(f -> f != null)) {
                return new String[0];
            }
            Object[] holes = new Object[ARGUMENTS];
            Arrays.setAll(holes, i -> "" + HOLE + i);
            return format.format(holes).split(String.valueOf(HOLE), -1);
        }
    }
}
