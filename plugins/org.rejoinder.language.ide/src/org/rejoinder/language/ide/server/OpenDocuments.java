package org.rejoinder.language.ide.server;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.language.snapshot.FileContents;
import org.rejoinder.text.Decoding;

/** The documents that the editor has open; what they say counts, whatever is saved. Safe for several threads. */
final class OpenDocuments implements FileContents {

    private record Held(OpenDocument document, String stamp) {
    }

    private final Map<String, OpenDocument> byUri = new ConcurrentHashMap<>();
    private final Map<Path, Held> byFile = new ConcurrentHashMap<>();
    private final AtomicLong states = new AtomicLong();

    /** A document in its new state; also one that is just opened. */
    void put(OpenDocument document) {
        OpenDocument before = byUri.put(document.uri(), document);
        if (document.file() != null) {
            boolean asSaved = before == null && SAVED.read(document.file(), RejoinderResource.LARGEST) instanceof Decoding.Readable readable
                    && readable.text().string().equals(document.text());
            String stamp = asSaved ? SAVED.stamp(document.file()) : "open " + states.incrementAndGet();
            byFile.put(document.file(), new Held(document, stamp));
        }
    }

    /** Closes a document. */
    void remove(String uri) {
        OpenDocument document = byUri.remove(uri);
        if (document != null && document.file() != null) {
            byFile.remove(document.file());
        }
    }

    /** A document as it is now; null where it is not open. */
    OpenDocument get(String uri) {
        return byUri.get(uri);
    }

    /** The document of a file; null where it is not open. */
    OpenDocument of(Path file) {
        Held held = held(file);
        return held == null ? null : held.document();
    }

    /** All that are open. */
    Collection<OpenDocument> all() {
        return List.copyOf(byUri.values());
    }

    private Held held(Path file) {
        return byFile.get(file.toAbsolutePath().normalize());
    }

    @Override
    public Decoding read(Path file, long largest) {
        OpenDocument open = of(file);
        return open == null ? SAVED.read(file, largest) : Decoding.ofText(open.text());
    }

    @Override
    public String stamp(Path file) {
        Held held = held(file);
        return held == null ? SAVED.stamp(file) : held.stamp();
    }
}
