package org.rejoinder.cli.documents;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * What a document sees, and by which settings it is examined: the nearest folder above it that has a {@code .project} or a
 * {@code .settings/org.rejoinder.prefs}, else its own folder.
 *
 * @param root the folder, absolute
 */
record Project(Path root) {

    private static final Path PREFS = Path.of(".settings", "org.rejoinder.prefs");

    static Project of(Path file) {
        Path own = file.toAbsolutePath().normalize().getParent();
        for (Path folder = own; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".project")) || Files.exists(folder.resolve(PREFS))) {
                return new Project(folder);
            }
        }
        return new Project(own);
    }

    /** The project's settings; empty if it has none. */
    Properties settings() throws IOException {
        Properties properties = new Properties();
        Path file = root.resolve(PREFS);
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(in);
            } catch (IllegalArgumentException e) {
                throw new IOException(e.getMessage(), e);
            }
        }
        return properties;
    }

    /** Lines of a file that a setting names, relative to the project; null if it can not be read. */
    List<String> lines(String name) {
        try {
            return Files.readAllLines(root.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }
}
