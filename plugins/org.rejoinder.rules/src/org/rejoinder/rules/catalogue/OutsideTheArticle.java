package org.rejoinder.rules.catalogue;

import java.util.List;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Remark;
import org.rejoinder.model.RemarkKind;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.reading.PassageReading;
import org.rejoinder.text.Place;

/** TXT-10: a passage lies in what is marked as no part of the article. */
public final class OutsideTheArticle implements Rule {

    @Override
    public String id() {
        return "TXT-10";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        if (document.zones().isEmpty()) {
            return;
        }
        List<Passage> passages = document.passages();
        for (int p = 0; p < passages.size(); p++) {
            PassageReading reading = document.readings().get(p);
            boolean own = passages.get(p).eContainer() instanceof Remark remark && remark.getKind() == RemarkKind.OUTSIDE;
            for (int i = 0; i < reading.places().size() && !own; i++) {
                Place place = reading.places().get(i);
                if (document.isOutside(place)) {
                    report.at(reading.fragment(i)).place(place).say("message");
                }
            }
        }
    }
}
