package org.rejoinder.rules;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Titles and explanations of rules, from the bundle of each family beside the rules. */
final class RuleTexts {

    /** Ahead of a family's name. */
    static final String BUNDLES = "org.rejoinder.rules.catalogue.";
    /** How many letters of an id are its family's name. */
    static final int FAMILY = 3;

    private RuleTexts() {
    }

    /** The text {@code ID.key} of the id's family; the key itself where a bundle lacks it, so that a finding is never lost. */
    static String text(String id, String key) {
        String full = id + "." + key;
        try {
            return ResourceBundle.getBundle(BUNDLES + id.substring(0, FAMILY)).getString(full);
        } catch (MissingResourceException e) {
            return full;
        }
    }

    /** What a feature of the model is called in the language. */
    static String feature(String name) {
        ResourceBundle texts = ResourceBundle.getBundle("org.rejoinder.rules.messages");
        String key = "feature." + name;
        return texts.containsKey(key) ? texts.getString(key) : name.replaceAll("(\\p{Lu})", " $1").toLowerCase(Locale.ROOT);
    }
}
