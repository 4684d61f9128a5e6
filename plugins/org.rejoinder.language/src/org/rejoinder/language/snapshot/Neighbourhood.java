package org.rejoinder.language.snapshot;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The files that see each other: every document below the nearest folder above that has {@code .project} or the product's
 * settings, else below the document's own folder.
 */
public final class Neighbourhood {

    private static final String PREFERENCES = ".settings/org.rejoinder.prefs";
    private static final String ENDING = ".rejoinder";

    private final Path root;

    private Neighbourhood(Path root) {
        this.root = root;
    }

    /** Of a document, which need not exist. */
    public static Neighbourhood of(Path document) {
        Path folder = document.toAbsolutePath().normalize().getParent();
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve(".project")) || Files.isRegularFile(at.resolve(PREFERENCES))) {
                return new Neighbourhood(at);
            }
        }
        return new Neighbourhood(folder == null ? document.toAbsolutePath().normalize() : folder);
    }

    /** The folder below which everything is seen. */
    public Path root() {
        return root;
    }

    /** The file of the settings; null when there is none. */
    public Path preferences() {
        Path file = root.resolve(PREFERENCES);
        return Files.isRegularFile(file) ? file : null;
    }

    /** The documents, in the order of their paths. Folders whose name begins with a dot, and what cannot be read, are left out. */
    public List<Path> documents() {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.getFileName().toString().endsWith(ENDING) && Files.isRegularFile(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // What could be read is seen.
            return sorted(found);
        }
        return sorted(found);
    }

    private static List<Path> sorted(List<Path> files) {
        Collections.sort(files);
        return files;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Neighbourhood that && root.equals(that.root);
    }

    @Override
    public int hashCode() {
        return root.hashCode();
    }
}
