package org.rejoinder.rules.catalogue;

import java.util.List;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.text.Marks;
import org.rejoinder.text.Place;

/** QUO-04: straight and curly quotation marks in one article; reported once, at the first of the rarer kind. */
public final class MixedMarks implements Rule {

    @Override
    public String id() {
        return "QUO-04";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        if (!document.hasText()) {
            return;
        }
        Marks marks = document.text().marks(document.language());
        List<Place> straight = inside(document, marks.straight());
        List<Place> curly = inside(document, marks.curly());
        if (!straight.isEmpty() && !curly.isEmpty()) {
            List<Place> rarer = straight.size() <= curly.size() ? straight : curly;
            report.at(document.article()).place(rarer).say("message");
        }
    }

    private static List<Place> inside(ExaminedDocument document, List<Place> places) {
        return places.stream().filter(p -> !document.isOutside(p)).toList();
    }
}
