package org.rejoinder.language.ide.checking;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.language.ide.Messages;
import org.rejoinder.language.ide.edits.Edit;
import org.rejoinder.language.ide.fixes.DocumentPlaces;
import org.rejoinder.language.ide.fixes.RemedyEdits;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.language.snapshot.LocatedFinding;
import org.rejoinder.language.snapshot.Snapshot;
import org.rejoinder.rules.Remedy;

/** Makes of a snapshot's findings what is shown: each at a place that can be seen, its remedies as changes. */
final class FindingFixes {

    private final Structure structure;
    private final Snapshot snapshot;
    private final RemedyEdits edits;

    FindingFixes(Structure structure, Snapshot snapshot) {
        this.structure = structure;
        this.snapshot = snapshot;
        this.edits = new RemedyEdits(structure, new DocumentPlaces(snapshot.document()));
    }

    List<CheckedFinding> findings() {
        return snapshot.findings().stream().map(this::checked).toList();
    }

    private CheckedFinding checked(LocatedFinding located) {
        int length = structure.document().length();
        int begin = Math.max(0, Math.min(located.region().offset(), length));
        int end = Math.min(located.region().end(), length);
        List<Fix> fixes = new ArrayList<>();
        if (end > begin) {
            for (String meant : located.replacements()) {
                fixes.add(new Fix(Messages.of("fix.meant", meant), List.of(new Edit(begin, end, meant))));
            }
        }
        for (Remedy remedy : located.finding().remedies()) {
            List<Edit> changes = edits.of(remedy);
            if (!changes.isEmpty()) {
                fixes.add(new Fix(remedy.title(), changes));
            }
        }
        return new CheckedFinding(located.finding().rule(), located.finding().severity(), located.finding().message(), begin,
                end > begin ? end : Math.min(begin + 1, length), fixes);
    }
}
