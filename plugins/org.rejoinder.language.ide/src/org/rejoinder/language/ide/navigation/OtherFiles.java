package org.rejoinder.language.ide.navigation;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rejoinder.language.ide.completion.VisibleName;
import org.rejoinder.language.ide.completion.VisibleNames;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.text.Decoding;

/**
 * The names that other files declare, as one document sees them: those of every {@code .rejoinder} file below the
 * nearest folder above it that has {@code .project} or {@code .settings/org.rejoinder.prefs}, else below its own. A file
 * is read again when its time or size has changed. Safe for several threads.
 */
public final class OtherFiles {

    private static final long LIMIT = 32L << 20;

    private final Map<Path, Read> read = new TreeMap<>();

    private record Read(FileTime time, long size, String text, List<VisibleName> names) {
    }

    /** {@return the names of the other files that a document in the given file sees} */
    public synchronized List<VisibleName> seenFrom(Path document) {
        look(document);
        List<VisibleName> names = new ArrayList<>();
        read.values().forEach(file -> names.addAll(file.names()));
        return names;
    }

    /** {@return the texts of the other files that a document in the given file sees} */
    public synchronized Map<Path, String> textsSeenFrom(Path document) {
        look(document);
        Map<Path, String> texts = new TreeMap<>();
        read.forEach((file, known) -> texts.put(file, known.text()));
        return texts;
    }

    private void look(Path document) {
        Path own = document.toAbsolutePath().normalize();
        Map<Path, Read> fresh = new TreeMap<>();
        try {
            Files.walkFileTree(root(own), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.getFileName().toString().endsWith(".rejoinder") && !file.equals(own)) {
                        Read known = read.get(file);
                        boolean same = known != null && known.time().equals(attributes.lastModifiedTime())
                                && known.size() == attributes.size();
                        fresh.put(file, same ? known : read(file, attributes));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // A folder that cannot be read shows nothing.
            fresh.clear();
        }
        read.clear();
        read.putAll(fresh);
    }

    private static Read read(Path file, BasicFileAttributes attributes) {
        String text = Decoding.read(file, LIMIT) instanceof Decoding.Readable readable ? readable.text().string() : "";
        return new Read(attributes.lastModifiedTime(), attributes.size(), text,
                VisibleNames.of(Structure.of(text), file.toUri().toString(), false));
    }

    private static Path root(Path document) {
        for (Path folder = document.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".project"))
                    || Files.exists(folder.resolve(".settings/org.rejoinder.prefs"))) {
                return folder;
            }
        }
        return document.getParent();
    }
}
