package org.rejoinder.cli.inputs;

import java.nio.file.Path;

/**
 * A file that a command is to work on.
 *
 * @param path where it is
 * @param label as it is printed: as the user gave it, with {@code /}
 * @param inner its folder below the folder that the user named, with {@code /}; empty for a file that was named itself
 */
public record InputFile(Path path, String label, String inner) {

    /** The file's name, without folders. */
    public String fileName() {
        return path.getFileName().toString();
    }

    /** The file's name without its last ending. */
    public String name() {
        String name = fileName();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
