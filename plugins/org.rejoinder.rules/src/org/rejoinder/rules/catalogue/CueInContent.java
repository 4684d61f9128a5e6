package org.rejoinder.rules.catalogue;

import java.util.List;
import org.rejoinder.model.Act;
import org.rejoinder.model.Fragment;
import org.rejoinder.model.Passage;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.reading.PassageReading;
import org.rejoinder.text.Near;
import org.rejoinder.text.Place;
import org.rejoinder.text.Resolution;

/** A cue that is found nowhere but within the content: the passage of the content is too long (ATT-04), not the cue wrong (TXT-02). */
final class CueInContent {

    private CueInContent() {
    }

    /** Where the words of a cue that was not found near its act stand within the act's content; empty if they do not. */
    static List<Place> of(ExaminedDocument document, Passage passage) {
        PassageReading reading = document.reading(passage);
        ExaminedAct act = passage != null && passage.eContainer() instanceof Act owner && owner.getCue() == passage ? document.act(owner) : null;
        if (act == null || act.says().isEmpty() || reading == null || !(reading.resolution() instanceof Resolution.NotFound)) {
            return List.of();
        }
        List<org.rejoinder.text.Fragment> words = passage.getFragments().stream().map(CueInContent::plain).toList();
        List<Place> places = switch (document.matcher().resolveNear(words, Near.insideFirst(act.says(), act.act().isBlock(), List.of()))) {
            case Resolution.Found found -> found.places();
            case Resolution.Ambiguous many -> many.matches();
            default -> List.<Place>of();
        };
        return places.stream().filter(place -> act.says().stream().anyMatch(place::intersects)).toList();
    }

    private static org.rejoinder.text.Fragment plain(Fragment fragment) {
        return org.rejoinder.text.Fragment.of(fragment.getWords() == null ? "" : fragment.getWords());
    }
}
