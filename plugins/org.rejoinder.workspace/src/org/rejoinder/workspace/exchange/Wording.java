package org.rejoinder.workspace.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this package. */
final class Wording {

    private Wording() {
    }

    /** {@return the text with the given key, with the arguments in their places} */
    static String of(String key, Object... arguments) {
        String text = ResourceBundle.getBundle("org.rejoinder.workspace.exchange.messages", Locale.getDefault(),
                Wording.class.getClassLoader()).getString(key);
        return new MessageFormat(text).format(arguments);
    }

    /** {@return why a file could not be read or written, as a part of a sentence} */
    static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> of("denied");
            case NoSuchFileException missing -> of("missing");
            case FileSystemException known when known.getReason() != null -> known.getReason();
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        };
    }
}
