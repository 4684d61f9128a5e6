package org.rejoinder.editor.fixes;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.rejoinder.workspace.FindingMarkers;

/**
 * Offers the fixes of saved files' findings in the Problems view, and what explains each. The titles stand in the marker: nothing
 * is parsed.
 */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        List<IMarkerResolution> resolutions = new ArrayList<>();
        if (marker.getResource() instanceof IFile file && !isEdited(file)) {
            for (String title : FindingMarkers.fixes(marker)) {
                resolutions.add(new MarkerFix(marker, title, resolutions.size()));
            }
            resolutions.add(new MarkerExplanation(FindingMarkers.rule(marker)));
        }
        return resolutions.toArray(IMarkerResolution[]::new);
    }

    /** Whether the question comes from the file's own editor, which offers the same at the caret, as the text is now. */
    private static boolean isEdited(IFile file) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        IWorkbenchPart part = page == null ? null : page.getActivePart();
        return part instanceof IEditorPart editor && editor.getEditorInput() instanceof IFileEditorInput input && file.equals(input.getFile());
    }

    @Override
    public boolean hasResolutions(IMarker marker) {
        return true;
    }
}
