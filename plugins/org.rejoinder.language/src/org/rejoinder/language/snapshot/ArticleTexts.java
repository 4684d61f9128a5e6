package org.rejoinder.language.snapshot;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
        return files(FileContents.SAVED);
    }

    /** As {@link #files()}, with what the files hold told by somebody. */
    static ArticleTexts files(FileContents contents) {
        return new Remembered(contents);
    }

    /** The texts of files. */
    final class Remembered implements ArticleTexts {

        private static final int MANY = 8;

        private record Known(String stamp, Decoding decoding) {
        }

        private final FileContents contents;

        private final Map<Path, Known> last = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Path, Known> eldest) {
                return size() > MANY;
            }
        };

        private Remembered(FileContents contents) {
            this.contents = contents;
        }

        @Override
        public Decoding read(URI document, String file) {
            Path path;
            try {
                path = Path.of(document.toFileString()).resolveSibling(file);
            } catch (InvalidPathException | NullPointerException e) {
                return Decoding.unreadable(Decoding.Reason.MISSING, file);
            }
            String stamp = contents.stamp(path);
            Known known;
            synchronized (last) {
                known = last.get(path);
            }
            if (known != null && known.stamp().equals(stamp)) {
                return known.decoding();
            }
            Decoding decoding = contents.read(path, LARGEST);
            synchronized (last) {
                last.put(path, new Known(stamp, decoding));
            }
            return decoding;
        }
    }
}
