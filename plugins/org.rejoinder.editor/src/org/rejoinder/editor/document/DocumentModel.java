package org.rejoinder.editor.document;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;
import org.eclipse.xtext.service.OperationCanceledError;
import org.rejoinder.language.ide.article.ArticleMark;
import org.rejoinder.language.ide.checking.CheckedDocument;
import org.rejoinder.language.ide.checking.DocumentChecking;
import org.rejoinder.language.ide.completion.VisibleName;
import org.rejoinder.language.ide.edits.Edit;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.language.ide.textfile.TextFileName;
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
    private final DocumentChecking checking;
    private final FindingAnnotations annotations = new FindingAnnotations();
    private volatile CheckedDocument checked = CheckedDocument.EMPTY;
    private volatile long checkedStamp = -1;
    private volatile boolean disposed;

    private record Surface(long stamp, Structure structure) {
    }

    DocumentModel(IDocument document, ITextFileBuffer buffer, DocumentChecking checking) {
        this.document = document;
        this.buffer = buffer;
        this.checking = checking;
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

    /** {@return the document's file in the workspace; null where it is not in it} */
    public IFile workspaceFile() {
        IPath location = buffer.getLocation();
        IFile found = location == null || location.segmentCount() < 2 ? null
                : ResourcesPlugin.getWorkspace().getRoot().getFile(location);
        return found != null && found.exists() ? found : null;
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

    /** {@return what the last snapshot found; of an empty document until there is one} */
    public CheckedDocument checked() {
        return checked;
    }

    /** {@return whether the last snapshot is of the document as it is now} */
    public boolean isChecked() {
        return checkedStamp == stamp();
    }

    /** {@return the names of other files that the document may refer to, as of the last snapshot} */
    public List<VisibleName> otherNames() {
        return checked.otherNames();
    }

    /** {@return the article's text as of the last snapshot; null where there is none} */
    public ArticleText article() {
        return checked.article();
    }

    /** {@return what the document marks in its article, as of the last snapshot} */
    public List<ArticleMark> marks() {
        return checked.marks();
    }

    /** {@return the file that holds the article's text; null where the text is embedded or no file is named} */
    public Path textFile() {
        Path file = file();
        return file == null ? null
                : TextFileName.in(structure()).flatMap(name -> name.from(file.getParent())).orElse(null);
    }

    /** Makes a snapshot, unless there is one of the document as it is. Not on the user interface's thread. */
    public void refresh() {
        refresh(false);
    }

    /** Makes a snapshot even of an unchanged document, since other files have changed. */
    public void refreshAnyway() {
        refresh(true);
    }

    private synchronized void refresh(boolean anyway) {
        long stamp = stamp();
        if (disposed || !anyway && stamp == checkedStamp) {
            return;
        }
        try {
            CheckedDocument fresh = checking.check(document.get(), file(), () -> disposed || stamp != stamp());
            // Typed on meanwhile: the next run is on its way, and these places are no longer where they were.
            if (!disposed && stamp == stamp()) {
                checked = fresh;
                checkedStamp = stamp;
                annotations.show(this);
                publish();
            }
        } catch (OperationCanceledError | OperationCanceledException e) {
            // The next run is on its way. The error is Xtext's; uncaught it would end the reconciler for good.
            return;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            ILog.of(DocumentModel.class).error(e.getMessage(), e);
        }
    }

    /**
     * Changes the document, in one step of its undo; the one door for changes by views and fixes. On the user
     * interface's thread.
     *
     * @param edits  changes that do not overlap, counted in the document as it is
     * @param editor an editor of the document, which makes a read-only file writable first; may be null
     * @return whether the document was changed
     */
    public boolean apply(List<Edit> edits, ITextEditor editor) {
        if (editor instanceof ITextEditorExtension2 guarded && !guarded.validateEditorInputState()) {
            return false;
        }
        MultiTextEdit all = new MultiTextEdit();
        for (Edit edit : edits) {
            all.addChild(new ReplaceEdit(edit.begin(), edit.end() - edit.begin(), edit.replacement()));
        }
        IRewriteTarget target = editor == null ? null : editor.getAdapter(IRewriteTarget.class);
        if (target != null) {
            target.beginCompoundChange();
        }
        try {
            all.apply(document);
            return true;
        } catch (MalformedTreeException | BadLocationException e) {
            ILog.of(DocumentModel.class).error(e.getMessage(), e);
            return false;
        } finally {
            if (target != null) {
                target.endCompoundChange();
            }
        }
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
