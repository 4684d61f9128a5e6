package org.rejoinder.language.ide.checking;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.util.ITextRegion;
import org.rejoinder.language.ide.edits.Edit;
import org.rejoinder.language.ide.fixes.DocumentPlaces;
import org.rejoinder.language.ide.fixes.RemedyEdits;
import org.rejoinder.language.ide.syntax.Declaration;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.Finding;
import org.rejoinder.rules.Remedy;

/** Puts findings at their places in the document, and their remedies into changes of it. */
final class FindingPlaces {

    private final Structure structure;
    private final DocumentPlaces places;
    private final RemedyEdits edits;

    FindingPlaces(Structure structure, DocumentPlaces places) {
        this.structure = structure;
        this.places = places;
        this.edits = new RemedyEdits(structure, places);
    }

    CheckedFinding checked(Finding finding) {
        int[] stretch = stretch(finding.path());
        List<Fix> fixes = new ArrayList<>();
        for (Remedy remedy : finding.remedies()) {
            List<Edit> changes = edits.of(remedy);
            if (!changes.isEmpty()) {
                fixes.add(new Fix(remedy.title(), changes));
            }
        }
        return new CheckedFinding(finding.rule(), finding.severity(), finding.message(), stretch[0], stretch[1], fixes);
    }

    /** A declaration as a whole is shown at its name, or at its first word; a spot that is not found at what it is in. */
    private int[] stretch(ElementPath path) {
        ITextRegion region = path.steps().isEmpty() ? null : places.region(path);
        if (region == null) {
            ITextRegion whole = places.region(path.declaration());
            int at = whole == null ? 0 : whole.getOffset();
            Declaration declaration = structure.declarations().stream().filter(d -> d.begin() == at).findFirst()
                    .orElse(null);
            if (declaration != null && declaration.name() != null) {
                return new int[] {declaration.name().begin(), declaration.name().end()};
            }
            int end = declaration == null ? at : at + declaration.keyword().length();
            return new int[] {at, visible(structure, at, end)};
        }
        int begin = region.getOffset();
        return new int[] {begin, visible(structure, begin, begin + region.getLength())};
    }

    /** {@return the end of a stretch, at least one character long where the document has one} */
    static int visible(Structure structure, int begin, int end) {
        return end > begin ? end : Math.min(begin + 1, structure.document().length());
    }
}
