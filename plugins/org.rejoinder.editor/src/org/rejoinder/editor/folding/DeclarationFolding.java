package org.rejoinder.editor.folding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerLifecycle;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.IProjectionListener;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.rejoinder.editor.document.OpenDocuments;
import org.rejoinder.language.ide.folding.FoldingRanges;
import org.rejoinder.language.ide.syntax.Structure;

/** Keeps the folds of a viewer at its declarations. Folds that stay where they are stay as they are, open or folded. */
public final class DeclarationFolding
        implements IReconcilingStrategy, IReconcilingStrategyExtension, ITextViewerLifecycle {

    private final IProjectionListener enabling = new IProjectionListener() {
        @Override
        public void projectionEnabled() {
            update();
        }

        @Override
        public void projectionDisabled() {
            // Nothing is folded then.
        }
    };
    private ProjectionViewer viewer;
    private IDocument document;

    @Override
    public void install(ITextViewer textViewer) {
        // Compare editors and previews have viewers that cannot fold.
        viewer = textViewer instanceof ProjectionViewer projection ? projection : null;
        if (viewer != null) {
            // The platform may enable folding only after the first run.
            viewer.addProjectionListener(enabling);
        }
    }

    @Override
    public void uninstall() {
        if (viewer != null) {
            viewer.removeProjectionListener(enabling);
        }
        viewer = null;
    }

    @Override
    public void setDocument(IDocument document) {
        this.document = document;
    }

    @Override
    public void setProgressMonitor(IProgressMonitor monitor) {
        // Folding is quick.
    }

    @Override
    public void initialReconcile() {
        update();
    }

    @Override
    public void reconcile(DirtyRegion dirtyRegion, IRegion subRegion) {
        update();
    }

    @Override
    public void reconcile(IRegion partition) {
        update();
    }

    private void update() {
        ProjectionViewer current = viewer;
        IDocument read = document;
        ProjectionAnnotationModel model = current == null ? null : current.getProjectionAnnotationModel();
        if (model == null || read == null) {
            return;
        }
        Map<Position, Boolean> wanted = new HashMap<>();
        Structure structure = OpenDocuments.get().structure(read);
        for (FoldingRanges.Range range : FoldingRanges.of(structure)) {
            Position position = wholeLines(read, range);
            if (position != null) {
                wanted.put(position, Boolean.TRUE);
            }
        }
        List<Annotation> gone = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (annotation instanceof ProjectionAnnotation && wanted.remove(model.getPosition(annotation)) == null) {
                gone.add(annotation);
            }
        }
        Map<Annotation, Position> added = new HashMap<>();
        wanted.keySet().forEach(position -> added.put(new ProjectionAnnotation(), position));
        if (!gone.isEmpty() || !added.isEmpty()) {
            model.modifyAnnotations(gone.toArray(Annotation[]::new), added, null);
        }
    }

    private static Position wholeLines(IDocument document, FoldingRanges.Range range) {
        try {
            int first = document.getLineOfOffset(range.begin());
            int last = document.getLineOfOffset(range.end());
            int begin = document.getLineOffset(first);
            int end = last + 1 < document.getNumberOfLines() ? document.getLineOffset(last + 1) : document.getLength();
            return first == last ? null : new Position(begin, end - begin);
        } catch (BadLocationException e) {
            // The document is shorter by now; the next run sees it.
            return null;
        }
    }
}
