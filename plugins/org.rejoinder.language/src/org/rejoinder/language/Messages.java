package org.rejoinder.language;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of {@code messages.properties}, which the user reads. */
public final class Messages {

    private Messages() {
    }

    /**
     * A text with its places filled in, as {@link MessageFormat} does; numbers are written plainly.
     *
     * @throws java.util.MissingResourceException when there is no such text
     */
    public static String of(String key, Object... values) {
        String text = ResourceBundle.getBundle("org.rejoinder.language.messages").getString(key);
        Object[] plain = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            plain[i] = String.valueOf(values[i]);
        }
        return MessageFormat.format(text, plain);
    }
}
