package org.rejoinder.rules;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Titles, explanations and messages of rules, from the bundle of each family beside the rules. */
public final class RuleTexts {

    private RuleTexts() {
    }

    /** The text {@code ID.key} of the id's family; the key itself where a bundle lacks it, so that a finding is never lost. */
    static String text(String id, String key) {
        String full = id + "." + key;
        try {
            return ResourceBundle.getBundle("org.rejoinder.rules.catalogue." + id.substring(0, 3))
                    .getString(full);
        } catch (MissingResourceException e) {
            return full;
        }
    }

    /** The message {@code ID.key} with its arguments; numbers are written plainly. */
    public static String message(String id, String key, Object... arguments) {
        return new MessageFormat(text(id, key), Locale.ROOT).format(plain(arguments));
    }

    /** What a feature of the model is called in the language. */
    static String feature(String name) {
        ResourceBundle texts = ResourceBundle.getBundle("org.rejoinder.rules.messages");
        String key = "feature." + name;
        return texts.containsKey(key) ? texts.getString(key) : name.replaceAll("(\\p{Lu})", " $1").toLowerCase(Locale.ROOT);
    }

    private static Object[] plain(Object[] arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return plain;
    }
}
