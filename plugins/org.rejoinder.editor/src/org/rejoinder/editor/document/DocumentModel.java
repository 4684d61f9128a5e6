package org.rejoinder.editor.document;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.rejoinder.language.ide.completion.VisibleName;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.text.ArticleText;

/**
 * What is known of one open document: its surface at once, its snapshot when that is made. Read from any thread. Who
 * shows the document subscribes, and is told on the thread that made the news.
 */
public final class DocumentModel {

    private final IDocument document;
    private final ITextFileBuffer buffer;
    private final List<Consumer<DocumentModel>> subscribers = new CopyOnWriteArrayList<>();
    private volatile Surface surface;
    private volatile boolean disposed;

    private record Surface(long stamp, Structure structure) {
    }

    DocumentModel(IDocument document, ITextFileBuffer buffer) {
        this.document = document;
        this.buffer = buffer;
    }

    /** {@return the document} */
    public IDocument document() {
        return document;
    }

    /** {@return the buffer that keeps the document in step with its file} */
    public ITextFileBuffer buffer() {
        return buffer;
    }

    /** {@return the annotations that every editor of the document shows; null where it has none} */
    public IAnnotationModel annotations() {
        return buffer.getAnnotationModel();
    }

    /** {@return the document's file; null where it is not on a disk} */
    public Path file() {
        IFileStore store = buffer.getFileStore();
        try {
            return store == null || store.toLocalFile(0, null) == null ? null : store.toLocalFile(0, null).toPath();
        } catch (org.eclipse.core.runtime.CoreException e) {
            return null;
        }
    }

    /** {@return the file's URI, as names of other files have theirs} */
    public String uri() {
        Path file = file();
        return file == null ? "" : file.toUri().toString();
    }

    /** {@return the stamp of the document's present state; it changes with each edit} */
    public long stamp() {
        return ((IDocumentExtension4) document).getModificationStamp();
    }

    /** {@return the declarations of the document as it is now} */
    public Structure structure() {
        Surface read = surface;
        long stamp = stamp();
        if (read == null || read.stamp() != stamp) {
            read = new Surface(stamp, Structure.of(document.get()));
            surface = read;
        }
        return read.structure();
    }

    /** {@return the names of other files that the document may refer to, as of the last snapshot} */
    public List<VisibleName> otherNames() {
        return List.of();
    }

    /** {@return the article's text as of the last snapshot; null where there is none} */
    public ArticleText article() {
        return null;
    }

    /** {@return the file that holds the article's text; null where the text is embedded or no file is named} */
    public Path textFile() {
        return null;
    }

    /** Tells the subscriber of each new snapshot, until it unsubscribes or the document closes. */
    public void subscribe(Consumer<DocumentModel> subscriber) {
        subscribers.add(subscriber);
    }

    /** Ends a subscription. */
    public void unsubscribe(Consumer<DocumentModel> subscriber) {
        subscribers.remove(subscriber);
    }

    private void publish() {
        for (Consumer<DocumentModel> subscriber : subscribers) {
            try {
                subscriber.accept(this);
            } catch (RuntimeException e) {
                // One who shows it badly must not keep it from the others.
                ILog.of(DocumentModel.class).error(e.getMessage(), e);
            }
        }
    }

    void dispose() {
        disposed = true;
        subscribers.clear();
    }
}
