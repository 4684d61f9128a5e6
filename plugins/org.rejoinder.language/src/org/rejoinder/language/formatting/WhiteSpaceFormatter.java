package org.rejoinder.language.formatting;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.util.ITextRegion;

/** Offers {@link Layout} to Xtext's services; of a selection only what lies in it is changed. */
public class WhiteSpaceFormatter implements IFormatter2 {

    @Override
    public List<ITextReplacement> format(FormatterRequest request) {
        ITextRegionAccess access = request.getTextRegionAccess();
        List<ITextReplacement> replacements = new ArrayList<>();
        for (Layout.Change change : Layout.changes(access.regionForDocument().getText())) {
            if (isWanted(request, change)) {
                replacements.add(access.getRewriter().createReplacement(change.offset(), change.length(), change.text()));
            }
        }
        return replacements;
    }

    private static boolean isWanted(FormatterRequest request, Layout.Change change) {
        if (request.getRegions().isEmpty()) {
            return true;
        }
        for (ITextRegion region : request.getRegions()) {
            if (change.offset() >= region.getOffset() && change.offset() + change.length() <= region.getOffset() + region.getLength()) {
                return true;
            }
        }
        return false;
    }
}
