package org.rejoinder.language.ide.checking;

import java.util.List;
import org.rejoinder.language.ide.edits.Edit;

/**
 * A quick fix.
 *
 * @param title what it does, as a menu shows it
 * @param edits the changes of the document that was checked; they do not overlap
 */
public record Fix(String title, List<Edit> edits) {

    /** Keeps a copy of the list. */
    public Fix {
        edits = List.copyOf(edits);
    }
}
