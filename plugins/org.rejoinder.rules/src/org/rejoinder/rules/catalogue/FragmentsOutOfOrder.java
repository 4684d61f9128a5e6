package org.rejoinder.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.mending.PassageMending;
import org.rejoinder.rules.reading.PassageReading;
import org.rejoinder.text.Place;
import org.rejoinder.text.Resolution;

/** TXT-07: the fragments of a passage overlap, touch, or are out of order. */
public final class FragmentsOutOfOrder implements Rule {

    @Override
    public String id() {
        return "TXT-07";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        for (PassageReading reading : document.readings()) {
            if (reading.resolution() instanceof Resolution.OutOfOrder wrong) {
                Place one = wrong.found().get(wrong.fragment() - 1);
                Place other = wrong.found().get(wrong.fragment());
                String key = one.intersects(other) ? "overlap" : other.begin() < one.begin() ? "order" : "touch";
                report.at(reading.fragment(wrong.fragment())).place(other).related(one, "before")
                        .remedy(new PassageMending(document).rewrite(reading.path(), inOrder(wrong.found()))).say(key);
            }
        }
    }

    /** The places in the order of the text; what overlaps or touches is one. */
    private static List<Place> inOrder(List<Place> places) {
        List<Place> all = new ArrayList<>();
        for (Place place : places.stream().sorted().toList()) {
            Place last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && place.begin() <= last.end()) {
                all.set(all.size() - 1, last.cover(place));
            } else {
                all.add(place);
            }
        }
        return all;
    }
}
