package org.rejoinder.language.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.language.ide.Messages;
import org.rejoinder.language.ide.edits.Edit;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.language.snapshot.LocatedFinding;
import org.rejoinder.model.Document;
import org.rejoinder.rules.Remedy;

/** What would mend the findings of one state of a document, the likeliest first. */
public final class FindingFixes {

    /** How many letters a word must have to tell what was meant by it: of "go" anything of two letters is near. */
    private static final int TELLING = 3;

    private final String text;
    private final RemedyEdits edits;

    /**
     * Creates the fixes for a document.
     *
     * @param text     the document as it was read
     * @param document what the parser made of it
     */
    public FindingFixes(String text, Document document) {
        this.text = text;
        this.edits = new RemedyEdits(Structure.of(text), new DocumentPlaces(document));
    }

    /** {@return the fixes of a finding; empty if no machine can mend it} */
    public List<Fix> of(LocatedFinding located) {
        int begin = Math.max(0, Math.min(located.region().offset(), text.length()));
        int end = Math.min(located.region().end(), text.length());
        List<Fix> fixes = new ArrayList<>();
        for (String meant : end > begin ? located.replacements() : List.<String>of()) {
            fixes.add(new Fix(Messages.of("fix.meant", meant), List.of(new Edit(begin, end, meant)),
                    located.naming() || end - begin < TELLING));
        }
        for (Remedy remedy : located.finding().remedies()) {
            List<Edit> changes = edits.of(remedy);
            if (!changes.isEmpty()) {
                fixes.add(new Fix(remedy.title(), changes, remedy.asksReader()));
            }
        }
        return fixes;
    }
}
