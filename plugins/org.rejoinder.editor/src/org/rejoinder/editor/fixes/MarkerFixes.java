package org.rejoinder.editor.fixes;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.rejoinder.workspace.FindingMarkers;

/**
 * Offers the fixes of saved files' findings in the Problems view, and what explains each. The titles stand in the marker: nothing
 * is parsed.
 */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        List<IMarkerResolution> resolutions = new ArrayList<>();
        if (marker.getResource() instanceof IFile) {
            for (String title : FindingMarkers.fixes(marker)) {
                resolutions.add(new MarkerFix(marker, title));
            }
            resolutions.add(new MarkerExplanation(FindingMarkers.rule(marker)));
        }
        return resolutions.toArray(IMarkerResolution[]::new);
    }

    @Override
    public boolean hasResolutions(IMarker marker) {
        return true;
    }
}
