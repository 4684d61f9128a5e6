package org.rejoinder.cli;

import java.util.Locale;
import java.util.ResourceBundle;

/** The command line's texts, from {@code messages.properties}. Always the same language: output must not hang on the environment. */
public final class Messages {

    private Messages() {
    }

    /** The bundle, for picocli's help texts. */
    static ResourceBundle bundle() {
        return ResourceBundle.getBundle("org.rejoinder.cli.messages", Locale.ROOT);
    }

    /**
     * A text with its arguments put in for {@code {0}}, {@code {1}} … (not {@code java.text.MessageFormat}, which loads
     * half of the text formatting and needs doubled apostrophes).
     *
     * @throws java.util.MissingResourceException if there is no such text
     */
    public static String text(String key, Object... arguments) {
        String pattern = bundle().getString(key);
        StringBuilder b = new StringBuilder(pattern.length() + 32);
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}'
                    && Character.isDigit(pattern.charAt(i + 1)) && pattern.charAt(i + 1) - '0' < arguments.length) {
                b.append(arguments[pattern.charAt(i + 1) - '0']);
                i += 2;
            } else {
                b.append(c);
            }
        }
        return b.toString();
    }

    /** A text about a number: {@code KEY.one} for 1, else {@code KEY}; the number is {@code {0}}, the arguments follow. */
    public static String count(String key, int number, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = number;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return text(number == 1 ? key + ".one" : key, all);
    }
}
