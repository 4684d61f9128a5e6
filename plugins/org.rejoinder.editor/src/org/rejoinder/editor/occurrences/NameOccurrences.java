package org.rejoinder.editor.occurrences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerLifecycle;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.rejoinder.editor.document.OpenDocuments;
import org.rejoinder.language.ide.occurrences.Occurrences;
import org.rejoinder.language.ide.syntax.Structure;

/** The platform runs a strategy on edits only, so this one listens to the selection too, and works in a job. */
public final class NameOccurrences
        implements IReconcilingStrategy, IReconcilingStrategyExtension, ITextViewerLifecycle {

    private static final String GENERIC_EDITOR = "org.eclipse.ui.genericeditor";
    private static final String TOGGLE = GENERIC_EDITOR + ".togglehighlight";
    private static final String TYPE = GENERIC_EDITOR + ".text";
    private static final int DELAY = 200;

    private final Set<Annotation> shown = new HashSet<>();
    private final ISelectionChangedListener listener = this::selected;
    private final Listener focus = event -> focused();
    private final Job job = Job.createSystem("Occurrences", this::mark);
    private ISourceViewer viewer;
    private volatile int caret = -1;
    private IPostSelectionProvider selections;

    @Override
    public void install(ITextViewer textViewer) {
        if (textViewer instanceof ISourceViewer source
                && textViewer.getSelectionProvider() instanceof IPostSelectionProvider provider) {
            viewer = source;
            selections = provider;
            provider.addPostSelectionChangedListener(listener);
            if (textViewer.getTextWidget() != null) {
                textViewer.getTextWidget().addListener(SWT.FocusIn, focus);
            }
        }
    }

    @Override
    public void uninstall() {
        job.cancel();
        if (selections != null) {
            selections.removePostSelectionChangedListener(listener);
        }
        clear();
        if (viewer != null && viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
            viewer.getTextWidget().removeListener(SWT.FocusIn, focus);
        }
        viewer = null;
        selections = null;
    }

    private void selected(SelectionChangedEvent event) {
        if (event.getSelection() instanceof org.eclipse.jface.text.ITextSelection selection) {
            caret = selection.getOffset();
            job.schedule(DELAY);
        }
    }

    private IStatus mark(IProgressMonitor monitor) {
        ISourceViewer current = viewer;
        IDocument document = current == null ? null : current.getDocument();
        if (document == null || caret < 0) {
            return Status.OK_STATUS;
        }
        boolean on = InstanceScope.INSTANCE.getNode(GENERIC_EDITOR).getBoolean(TOGGLE, true);
        Map<Annotation, Position> wanted = new HashMap<>();
        if (on) {
            Structure structure = OpenDocuments.get().structure(document);
            String text = structure.document();
            List<Occurrences.Occurrence> places = Occurrences.at(structure, caret);
            for (Occurrences.Occurrence place : places) {
                wanted.put(new Annotation(TYPE, false, text.substring(place.begin(), place.end())),
                        new Position(place.begin(), place.end() - place.begin()));
            }
        }
        replace(current, wanted);
        return Status.OK_STATUS;
    }

    /**
     * Two editors of a document share its annotations, and what the caret of the other stands in is of no interest in this
     * one.
     */
    private void focused() {
        ISourceViewer current = viewer;
        IAnnotationModel model = current == null ? null : current.getAnnotationModel();
        if (model instanceof IAnnotationModelExtension extension) {
            List<Annotation> foreign = new ArrayList<>();
            synchronized (this) {
                model.getAnnotationIterator().forEachRemaining(annotation -> {
                    if (annotation.getType().equals(TYPE) && !shown.contains(annotation)) {
                        foreign.add(annotation);
                    }
                });
            }
            if (!foreign.isEmpty()) {
                extension.replaceAnnotations(foreign.toArray(Annotation[]::new), Map.of());
            }
            job.schedule(DELAY);
        }
    }

    private void clear() {
        if (viewer != null) {
            replace(viewer, Map.of());
        }
    }

    private synchronized void replace(ISourceViewer current, Map<Annotation, Position> wanted) {
        IAnnotationModel model = current.getAnnotationModel();
        if (model instanceof IAnnotationModelExtension extension && !(shown.isEmpty() && wanted.isEmpty())) {
            extension.replaceAnnotations(shown.toArray(Annotation[]::new), wanted);
        }
        shown.clear();
        shown.addAll(wanted.keySet());
    }

    @Override
    public void setDocument(IDocument document) {
        // The viewer has it.
    }

    @Override
    public void setProgressMonitor(IProgressMonitor monitor) {
        // Marking is quick.
    }

    @Override
    public void initialReconcile() {
        // Nothing is selected yet.
    }

    @Override
    public void reconcile(DirtyRegion dirtyRegion, IRegion subRegion) {
        job.schedule(DELAY);
    }

    @Override
    public void reconcile(IRegion partition) {
        job.schedule(DELAY);
    }
}
