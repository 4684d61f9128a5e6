package org.rejoinder.language.ide;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts that users of the editor's services read. */
public final class Messages {

    private static final String BUNDLE = "org.rejoinder.language.ide.messages";

    private Messages() {
    }

    /** {@return the text with the given key, with the arguments in their places} */
    public static String of(String key, Object... arguments) {
        String text = ResourceBundle.getBundle(BUNDLE).getString(key);
        return MessageFormat.format(text, arguments);
    }
}
