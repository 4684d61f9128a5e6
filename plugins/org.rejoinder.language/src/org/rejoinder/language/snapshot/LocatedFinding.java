package org.rejoinder.language.snapshot;

import java.util.List;
import org.rejoinder.rules.Finding;

/**
 * A finding with its place in the document.
 *
 * @param finding what is found
 * @param region where in the document
 * @param related where in the document each {@link Finding#related()} is, in the same order; null for what is elsewhere
 * @param replacements what may have been meant instead of the text of the region, nearest first; may be empty
 * @param naming whether the replacements are names: a source, claim or act that the document is about, and no word of the language
 */
public record LocatedFinding(Finding finding, Region region, List<Region> related, List<String> replacements, boolean naming) {

    /** Keeps copies of the lists, which may hold nulls. */
    public LocatedFinding {
        related = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(related));
        replacements = List.copyOf(replacements);
    }
}
