package org.rejoinder.exchange;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts that a user reads, from {@code messages.properties} beside the class that says them. */
public final class Messages {

    private Messages() {
    }

    /**
     * A text in the user's language.
     *
     * @param place a class of the package whose bundle holds the text
     * @param key the text's key
     * @param arguments what {@link MessageFormat} puts in; numbers appear without grouping
     * @throws java.util.MissingResourceException if there is no such text
     */
    public static String of(Class<?> place, String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(place.getPackageName() + ".messages",
                java.util.Locale.getDefault(), place.getClassLoader());
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key)).format(plain);
    }
}
