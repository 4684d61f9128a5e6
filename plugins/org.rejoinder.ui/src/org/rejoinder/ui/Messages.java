package org.rejoinder.ui;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of this bundle that code shows. */
public final class Messages {

    private Messages() {
    }

    /** {@return the text with the given key, with the arguments in their places} */
    public static String of(String key, Object... arguments) {
        String text = ResourceBundle.getBundle("org.rejoinder.ui.messages", java.util.Locale.getDefault(),
                Messages.class.getClassLoader()).getString(key);
        return MessageFormat.format(text, arguments);
    }
}
