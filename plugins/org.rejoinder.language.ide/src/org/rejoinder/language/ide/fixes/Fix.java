package org.rejoinder.language.ide.fixes;

import java.util.Comparator;
import java.util.List;
import org.rejoinder.language.ide.edits.Edit;

/**
 * A quick fix.
 *
 * @param title what it does, as a menu shows it
 * @param edits the changes of the document that was checked, in its order; they do not overlap
 * @param asksReader whether only a reader of the article can say that it is right: no machine applies it unasked
 */
public record Fix(String title, List<Edit> edits, boolean asksReader) {

    /** Puts the changes into order. */
    public Fix {
        edits = edits.stream().sorted(Comparator.comparingInt(Edit::begin)).toList();
    }

    /** {@return the document with the fix applied} */
    public String applyTo(String document) {
        String mended = document;
        for (int i = edits.size() - 1; i >= 0; i--) {
            mended = edits.get(i).applyTo(mended);
        }
        return mended;
    }
}
