package org.rejoinder.rules.catalogue;

import java.util.List;
import org.rejoinder.model.Fragment;
import org.rejoinder.model.Passage;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.RuleCase;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.reading.PassageReading;
import org.rejoinder.text.Place;

/** TXT-01: a stored place holds other words than the passage quotes. Only where places are stored: XMI and imports. */
public final class StoredPlaceDiffers implements Rule {

    @Override
    public String id() {
        return "TXT-01";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        List<Passage> passages = document.passages();
        for (int p = 0; p < passages.size(); p++) {
            PassageReading reading = document.readings().get(p);
            List<Fragment> fragments = passages.get(p).getFragments();
            for (int i = 0; i < fragments.size(); i++) {
                Fragment fragment = fragments.get(i);
                if (fragment.getWords() != null && StoredPlaces.isUsable(fragment, document.text())) {
                    Place stored = new Place(fragment.getBegin(), fragment.getEnd());
                    Place quoted = i < reading.places().size() ? reading.places().get(i) : null;
                    if (!stored.equals(quoted)) {
                        report.at(reading.fragment(i)).place(stored).say("message", fragment.getWords(),
                                document.text().at(stored), stored.begin(), stored.end());
                    }
                }
            }
        }
    }

    @Override
    public List<RuleCase> cases() {
        return List.of(
                StoredPlaces.storedCase("the place holds other words", true, "the bridge is safe", 0, 9),
                StoredPlaces.storedCase("the place is longer by a unit", true, "the bridge is safe", 15, 34),
                StoredPlaces.storedCase("the place holds the quoted words", false, "the bridge is safe", 15, 33));
    }
}
