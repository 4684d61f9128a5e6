package org.rejoinder.rules.catalogue;

import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
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
                report.at(reading.fragment(wrong.fragment())).place(other).related(one, "before").say(key);
            }
        }
    }
}
