package org.rejoinder.language.ide.navigation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rejoinder.language.ide.completion.VisibleName;
import org.rejoinder.language.ide.completion.VisibleNames;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.language.snapshot.Neighbourhood;
import org.rejoinder.text.Decoding;

/**
 * The names that the other files of a document's neighbourhood declare, with where they stand. A file is read again when
 * its time or size has changed. Safe for several threads.
 */
public final class OtherFiles {

    private static final long LIMIT = 32L << 20;

    private final Map<Path, Read> read = new TreeMap<>();

    private record Read(FileTime time, long size, List<VisibleName> names) {
    }

    /** {@return the names of the other files that a document in the given file sees} */
    public synchronized List<VisibleName> seenFrom(Path document) {
        Path own = document.toAbsolutePath().normalize();
        Map<Path, Read> fresh = new TreeMap<>();
        for (Path file : Neighbourhood.of(own).documents()) {
            if (!file.equals(own)) {
                try {
                    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                    Read known = read.get(file);
                    boolean same = known != null && known.time().equals(attributes.lastModifiedTime())
                            && known.size() == attributes.size();
                    fresh.put(file, same ? known : read(file, attributes));
                } catch (IOException e) {
                    // Gone since it was listed.
                    continue;
                }
            }
        }
        read.clear();
        read.putAll(fresh);
        List<VisibleName> names = new ArrayList<>();
        fresh.values().forEach(file -> names.addAll(file.names()));
        return names;
    }

    private static Read read(Path file, BasicFileAttributes attributes) {
        String text = Decoding.read(file, LIMIT) instanceof Decoding.Readable readable ? readable.text().string() : "";
        return new Read(attributes.lastModifiedTime(), attributes.size(),
                VisibleNames.of(Structure.of(text), file.toUri().toString(), false));
    }
}
