package org.rejoinder.language.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.rejoinder.model.Article;
import org.rejoinder.model.Document;
import org.rejoinder.text.Decoding;

/** Reads the texts of articles. */
@FunctionalInterface
public interface ArticleTexts {

    /** The largest text, in bytes. */
    long LARGEST = 32L << 20;

    /**
     * The text that a document names.
     *
     * @param document the document's URI
     * @param file as the document writes it
     */
    Decoding read(URI document, String file);

    /** What became of a document's text; null in a shared file, which has none. */
    default Decoding of(URI uri, Document document) {
        Article article = document.getArticle();
        if (article == null) {
            return null;
        }
        if (article.getTextFile() != null) {
            return read(uri, article.getTextFile());
        }
        return article.getEmbeddedText() != null ? Decoding.ofText(article.getEmbeddedText())
                : Decoding.unreadable(Decoding.Reason.MISSING, "");
    }

    /** Reads files next to documents that are files; remembers the last few, as long as they do not change. */
    static ArticleTexts files() {
        return new Remembered();
    }

    /** The texts of files. */
    final class Remembered implements ArticleTexts {

        private static final int MANY = 8;

        private record Stamp(long modified, long size) {
        }

        private record Known(Stamp stamp, Decoding decoding) {
        }

        private final Map<Path, Known> last = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Path, Known> eldest) {
                return size() > MANY;
            }
        };

        private Remembered() {
        }

        @Override
        public Decoding read(URI document, String file) {
            Path path;
            try {
                path = Path.of(document.toFileString()).resolveSibling(file);
            } catch (InvalidPathException | NullPointerException e) {
                return Decoding.unreadable(Decoding.Reason.MISSING, file);
            }
            Stamp stamp = stamp(path);
            Known known;
            synchronized (last) {
                known = last.get(path);
            }
            if (stamp != null && known != null && known.stamp().equals(stamp)) {
                return known.decoding();
            }
            Decoding decoding = Decoding.read(path, LARGEST);
            if (stamp != null) {
                synchronized (last) {
                    last.put(path, new Known(stamp, decoding));
                }
            }
            return decoding;
        }

        private static Stamp stamp(Path path) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
                return new Stamp(attributes.lastModifiedTime().toMillis(), attributes.size());
            } catch (IOException e) {
                return null;
            }
        }
    }
}
