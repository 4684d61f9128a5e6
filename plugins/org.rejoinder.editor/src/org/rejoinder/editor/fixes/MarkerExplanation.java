package org.rejoinder.editor.fixes;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** The last of a marker's resolutions: it changes nothing, and leads to the rule's explanation. */
final class MarkerExplanation implements IMarkerResolution2, IMarkerResolutionRelevance {

    private final RuleHelp help;

    MarkerExplanation(String rule) {
        this.help = new RuleHelp(rule);
    }

    @Override
    public String getLabel() {
        return help.label();
    }

    @Override
    public String getDescription() {
        return help.text();
    }

    @Override
    public Image getImage() {
        return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_LCL_LINKTO_HELP);
    }

    @Override
    public int getRelevanceForResolution() {
        return Integer.MIN_VALUE / 2;
    }

    @Override
    public void run(IMarker marker) {
        help.show();
    }
}
