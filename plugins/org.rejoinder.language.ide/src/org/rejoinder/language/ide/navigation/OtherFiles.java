package org.rejoinder.language.ide.navigation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rejoinder.language.ide.completion.VisibleName;
import org.rejoinder.language.ide.completion.VisibleNames;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.language.snapshot.FileContents;
import org.rejoinder.language.snapshot.Neighbourhood;
import org.rejoinder.text.Decoding;

/**
 * The names that the other files of a document's neighbourhood declare, with where they stand. A file is read again when
 * it has changed. Safe for several threads.
 */
public final class OtherFiles {

    private final Map<Path, Read> read = new TreeMap<>();

    private final FileContents contents;

    private record Read(String stamp, List<VisibleName> names) {
    }

    /** @param contents what the files hold */
    public OtherFiles(FileContents contents) {
        this.contents = contents;
    }

    /** {@return the names of the other files that a document in the given file sees} */
    public synchronized List<VisibleName> seenFrom(Path document) {
        Path own = document.toAbsolutePath().normalize();
        Map<Path, Read> fresh = new TreeMap<>();
        for (Path file : Neighbourhood.of(own).documents()) {
            if (!file.equals(own)) {
                Read known = read.get(file);
                String stamp = contents.stamp(file);
                fresh.put(file, known != null && known.stamp().equals(stamp) ? known : read(file, stamp));
            }
        }
        read.clear();
        read.putAll(fresh);
        List<VisibleName> names = new ArrayList<>();
        fresh.values().forEach(file -> names.addAll(file.names()));
        return names;
    }

    private Read read(Path file, String stamp) {
        String text = contents.read(file, RejoinderResource.LARGEST) instanceof Decoding.Readable readable ? readable.text().string() : "";
        return new Read(stamp, VisibleNames.of(Structure.of(text), file.toUri().toString(), false));
    }
}
