package org.rejoinder.editor.findings;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.reconciler.MonoReconciler;
import org.eclipse.core.runtime.IProgressMonitor;
import org.rejoinder.editor.document.DocumentModel;
import org.rejoinder.editor.document.OpenDocuments;
import org.rejoinder.editor.nature.NatureOffer;

/**
 * Has a snapshot made when typing pauses. A reconciler of our own, since a strategy in the platform's would wait for
 * half a second and run for each removed and inserted stretch.
 */
public final class SnapshotReconciler extends MonoReconciler {

    private static final int DELAY = 150;

    /** Called by the platform, once for each viewer. */
    public SnapshotReconciler() {
        super(new Strategy(), false);
        setDelay(DELAY);
    }

    @Override
    public void install(ITextViewer viewer) {
        super.install(viewer);
        NatureOffer.consider(viewer);
    }

    private static final class Strategy implements IReconcilingStrategy, IReconcilingStrategyExtension {

        private volatile IDocument document;

        @Override
        public void setDocument(IDocument document) {
            this.document = document;
        }

        @Override
        public void reconcile(IRegion partition) {
            OpenDocuments.get().model(document).ifPresent(DocumentModel::refresh);
        }

        @Override
        public void reconcile(DirtyRegion dirtyRegion, IRegion subRegion) {
            reconcile(subRegion);
        }

        @Override
        public void initialReconcile() {
            reconcile(null);
        }

        @Override
        public void setProgressMonitor(IProgressMonitor monitor) {
            // What is outdated is found out by the document's stamp.
        }
    }
}
