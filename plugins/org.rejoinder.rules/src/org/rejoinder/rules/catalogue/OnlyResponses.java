package org.rejoinder.rules.catalogue;

import java.util.List;
import org.rejoinder.model.Source;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;

/** Sources that told nothing: all that is recorded of them is that they would not, or could not, comment. */
final class OnlyResponses {

    private OnlyResponses() {
    }

    /** Whether a source has acts, and each of them is a response without content. */
    static boolean of(ExaminedDocument document, Source source) {
        String id = document.id(source);
        List<ExaminedAct> acts = document.acts().stream().filter(act -> act.sourceIds().contains(id)).toList();
        return !acts.isEmpty() && acts.stream().allMatch(ExaminedAct::isResponse);
    }
}
