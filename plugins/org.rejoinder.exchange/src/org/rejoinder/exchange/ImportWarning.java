package org.rejoinder.exchange;

/**
 * Something that an importer repaired or left out.
 *
 * @param file the file as the user named it
 * @param line the line, from 1; 0 where none can be named
 * @param message what was found, and what was made of it, in the user's language
 */
public record ImportWarning(String file, int line, String message) {

    /** Puts the message on one line: words of a text that it repeats may hold line breaks. */
    public ImportWarning {
        message = message.replaceAll("\\R\\s*", " ");
    }

    /** As {@code file:line: message}. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + message;
    }
}
