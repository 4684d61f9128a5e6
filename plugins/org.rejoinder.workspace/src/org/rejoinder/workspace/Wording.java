package org.rejoinder.workspace;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this package. */
final class Wording {

    private Wording() {
    }

    /** {@return the text with the given key} */
    static String of(String key) {
        return ResourceBundle.getBundle("org.rejoinder.workspace.messages", Locale.getDefault(),
                Wording.class.getClassLoader()).getString(key);
    }
}
