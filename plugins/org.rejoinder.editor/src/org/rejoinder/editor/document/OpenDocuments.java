package org.rejoinder.editor.document;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.rejoinder.editor.Messages;
import org.rejoinder.language.ide.checking.DocumentChecking;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.workspace.WorkspaceSettings;

/**
 * The models of all open documents: one a document, however many editors show it, from when an editor first asks until
 * the platform lets go of the file's buffer. (In a map with weak keys every editor would stay: the value's subscribers
 * hold the viewer, which holds the key.)
 */
public final class OpenDocuments {

    private static final int REFRESH_DELAY = 100;

    private final Map<IDocument, DocumentModel> models = new IdentityHashMap<>();
    private final IFileBufferListener disposal = new BufferListener();
    private final DocumentChecking checking = new DocumentChecking(WorkspaceSettings::common);
    private final Job refresh = Job.createSystem(Messages.of("job.refresh"), this::refreshAll);
    private final IResourceChangeListener otherFiles = this::changed;
    private final IPreferenceChangeListener settings = event -> refresh.schedule(REFRESH_DELAY);

    /** Starts to watch for buffers that close. */
    public OpenDocuments() {
        FileBuffers.getTextFileBufferManager().addFileBufferListener(disposal);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(otherFiles, IResourceChangeEvent.POST_CHANGE);
        InstanceScope.INSTANCE.getNode(WorkspaceSettings.NODE).addPreferenceChangeListener(settings);
    }

    /** {@return the service}
     *
     * @throws IllegalStateException while our bundle is stopped
     */
    public static OpenDocuments get() {
        Bundle bundle = FrameworkUtil.getBundle(OpenDocuments.class);
        BundleContext context = bundle.getBundleContext();
        ServiceReference<OpenDocuments> reference =
                context == null ? null : context.getServiceReference(OpenDocuments.class);
        if (reference == null) {
            throw new IllegalStateException("org.rejoinder.editor is not active");
        }
        return context.getService(reference);
    }

    /**
     * {@return the model of a document that is a {@code .rejoinder} file's; empty for any other and for a document
     * without a file, as compare editors show it}
     */
    public Optional<DocumentModel> model(IDocument document) {
        if (document == null) {
            return Optional.empty();
        }
        synchronized (models) {
            DocumentModel model = models.get(document);
            if (model == null) {
                ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
                if (buffer == null || !isRejoinder(buffer)) {
                    return Optional.empty();
                }
                model = new DocumentModel(document, buffer, checking);
                models.put(document, model);
            }
            return Optional.of(model);
        }
    }

    /** {@return the model of an editor's document, if it is one of ours} */
    public Optional<DocumentModel> model(IEditorPart editor) {
        ITextEditor text = editor == null ? null : editor.getAdapter(ITextEditor.class);
        if (text == null || text.getDocumentProvider() == null) {
            return Optional.empty();
        }
        return model(text.getDocumentProvider().getDocument(text.getEditorInput()));
    }

    /** {@return the declarations of a document as it is now; of a document of ours they are read once, whoever asks} */
    public Structure structure(IDocument document) {
        return model(document).map(DocumentModel::structure).orElseGet(() -> Structure.of(document.get()));
    }

    /** {@return what checks documents} */
    public DocumentChecking checking() {
        return checking;
    }

    /** {@return the models of all open documents} */
    public List<DocumentModel> all() {
        synchronized (models) {
            return new ArrayList<>(models.values());
        }
    }

    /** Lets go of everything. */
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(otherFiles);
        InstanceScope.INSTANCE.getNode(WorkspaceSettings.NODE).removePreferenceChangeListener(settings);
        refresh.cancel();
        FileBuffers.getTextFileBufferManager().removeFileBufferListener(disposal);
        synchronized (models) {
            models.values().forEach(DocumentModel::dispose);
            models.clear();
        }
    }

    /** An open document knows nothing of other files by itself: when one changes, all open documents look again. */
    private void changed(IResourceChangeEvent event) {
        boolean[] content = new boolean[1];
        try {
            event.getDelta().accept(delta -> {
                boolean file = delta.getResource().getType() == IResource.FILE;
                boolean changed = delta.getKind() != IResourceDelta.CHANGED
                        || (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
                content[0] |= file && changed;
                return !content[0];
            });
        } catch (CoreException e) {
            content[0] = true;
        }
        if (content[0] && !all().isEmpty()) {
            refresh.schedule(REFRESH_DELAY);
        }
    }

    private IStatus refreshAll(IProgressMonitor monitor) {
        all().forEach(DocumentModel::refreshAnyway);
        return Status.OK_STATUS;
    }

    private static boolean isRejoinder(ITextFileBuffer buffer) {
        String name = buffer.getLocation() != null ? buffer.getLocation().lastSegment()
                : buffer.getFileStore() == null ? "" : buffer.getFileStore().getName();
        return name != null && name.endsWith(".rejoinder");
    }

    private void forget(IFileBuffer buffer) {
        synchronized (models) {
            models.values().removeIf(model -> {
                boolean gone = model.buffer() == buffer;
                if (gone) {
                    model.dispose();
                }
                return gone;
            });
        }
    }

    private final class BufferListener implements IFileBufferListener {

        @Override
        public void bufferDisposed(IFileBuffer buffer) {
            forget(buffer);
        }

        @Override
        public void bufferCreated(IFileBuffer buffer) {
            // A model is made when somebody asks for it.
        }

        @Override
        public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
            // The document tells.
        }

        @Override
        public void bufferContentReplaced(IFileBuffer buffer) {
            // The document tells.
        }

        @Override
        public void stateChanging(IFileBuffer buffer) {
            // The document tells.
        }

        @Override
        public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
            // A document is the same, saved or not.
        }

        @Override
        public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
            // A document is the same, read-only or not.
        }

        @Override
        public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
            // The platform disposes of the buffer and makes a new one.
        }

        @Override
        public void underlyingFileDeleted(IFileBuffer buffer) {
            // The open document stays.
        }

        @Override
        public void stateChangeFailed(IFileBuffer buffer) {
            // Nothing has changed.
        }
    }
}
