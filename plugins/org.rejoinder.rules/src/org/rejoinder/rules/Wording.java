package org.rejoinder.rules;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * Messages of one bundle. Patterns are parsed once for each wording, since a document has thousands of sentences of a few
 * patterns. For one thread.
 */
public final class Wording {

    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> formats = new HashMap<>();
    private final Map<String, String> plain = new HashMap<>();

    /** @param bundle the bundle's full name */
    public Wording(String bundle) {
        this.bundle = ResourceBundle.getBundle(bundle);
    }

    /** The text of a key, as it stands. */
    public String text(String key) {
        return plain.computeIfAbsent(key, bundle::getString);
    }

    /** The message of a key with its arguments. */
    public String text(String key, Object... arguments) {
        return formats.computeIfAbsent(key, k -> new MessageFormat(bundle.getString(k), Locale.ROOT)).format(arguments);
    }
}
