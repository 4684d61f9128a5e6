package org.rejoinder.editor.fixes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.graphics.Image;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.eclipse.xtext.util.CancelIndicator;
import org.rejoinder.editor.document.OpenDocuments;
import org.rejoinder.editor.images.Images;
import org.rejoinder.language.ide.checking.CheckedDocument;
import org.rejoinder.language.ide.checking.CheckedFinding;
import org.rejoinder.language.ide.fixes.Fix;
import org.rejoinder.language.ide.edits.Edit;
import org.rejoinder.workspace.FindingMarkers;

/**
 * A fix of a marker. When it runs, the file is checked as it is then, in its editor's buffer where it is open, and the
 * fix is taken from the finding that the marker is about. An open file stays unsaved; any other is saved.
 */
final class MarkerFix extends WorkbenchMarkerResolution implements IMarkerResolutionRelevance {

    private final IMarker marker;
    private final String title;
    private final int rank;

    /** @param rank how many fixes of the finding come ahead of this one */
    MarkerFix(IMarker marker, String title, int rank) {
        this.marker = marker;
        this.title = title;
        this.rank = rank;
    }

    @Override
    public String getLabel() {
        return title;
    }

    @Override
    public String getDescription() {
        return null;
    }

    @Override
    public Image getImage() {
        return Images.get(Images.FIX);
    }

    /** The best first: without it the platform sorts by the title. */
    @Override
    public int getRelevanceForResolution() {
        return -rank;
    }

    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        List<IMarker> others = new ArrayList<>();
        for (IMarker other : markers) {
            if (!other.equals(marker) && FindingMarkers.fixes(other).contains(title)) {
                others.add(other);
            }
        }
        return others.toArray(IMarker[]::new);
    }

    @Override
    public void run(IMarker about) {
        if (about.getResource() instanceof IFile file) {
            try {
                run(about, file, null);
            } catch (CoreException | BadLocationException e) {
                ILog.of(MarkerFix.class).error(e.getMessage(), e);
            }
        }
    }

    @Override
    public void run(IMarker[] markers, IProgressMonitor monitor) {
        for (IMarker about : markers) {
            run(about);
        }
    }

    private void run(IMarker about, IFile file, IProgressMonitor monitor) throws CoreException, BadLocationException {
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        boolean open = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE) != null;
        buffers.connect(file.getFullPath(), LocationKind.IFILE, monitor);
        try {
            ITextFileBuffer buffer = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
            IDocument document = buffer.getDocument();
            Path path = file.getLocation() == null ? null : file.getLocation().toPath();
            String content = document.get();
            CheckedDocument[] checked = new CheckedDocument[1];
            Waiting.on(() -> checked[0] = OpenDocuments.get().checking().check(content, path, CancelIndicator.NullImpl));
            Optional<Fix> fix = checked[0] == null || !content.equals(document.get()) ? Optional.empty()
                    : find(checked[0], about);
            if (fix.isPresent()) {
                MultiTextEdit all = new MultiTextEdit();
                for (Edit edit : fix.get().edits()) {
                    all.addChild(new ReplaceEdit(edit.begin(), edit.end() - edit.begin(), edit.replacement()));
                }
                all.apply(document);
                if (!open) {
                    buffer.commit(monitor, true);
                }
            }
        } finally {
            buffers.disconnect(file.getFullPath(), LocationKind.IFILE, monitor);
        }
    }

    private Optional<Fix> find(CheckedDocument checked, IMarker about) {
        int begin = about.getAttribute(IMarker.CHAR_START, 0);
        return checked.findings().stream().filter(finding -> FindingMarkers.isAbout(about, finding))
                .sorted(Comparator.comparingInt((CheckedFinding finding) -> Math.abs(finding.begin() - begin)))
                .flatMap(finding -> finding.fixes().stream()).filter(fix -> fix.title().equals(title)).findFirst();
    }
}
