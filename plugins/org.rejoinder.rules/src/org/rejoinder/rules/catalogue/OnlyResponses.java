package org.rejoinder.rules.catalogue;

import java.util.HashSet;
import java.util.Set;
import org.rejoinder.rules.ExaminedDocument;

/** Sources that told nothing: all that is recorded of them is that they would not, or could not, comment. */
final class OnlyResponses {

    private OnlyResponses() {
    }

    /** Qualified names of the sources that have acts, of which each is a response without content. */
    static Set<String> of(ExaminedDocument document) {
        Set<String> silent = new HashSet<>();
        Set<String> telling = new HashSet<>();
        document.acts().forEach(act -> (act.isResponse() ? silent : telling).addAll(act.sourceIds()));
        silent.removeAll(telling);
        return silent;
    }
}
