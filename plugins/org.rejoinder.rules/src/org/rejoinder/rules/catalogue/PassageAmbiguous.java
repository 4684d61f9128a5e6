package org.rejoinder.rules.catalogue;

import java.util.List;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.reading.PassageReading;
import org.rejoinder.text.Place;
import org.rejoinder.text.Resolution;

/** TXT-05: a passage, or its context, matches at several places and nothing chooses. */
public final class PassageAmbiguous implements Rule {

    /** How many matches are offered. */
    private static final int OFFERED = 20;

    @Override
    public String id() {
        return "TXT-05";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        for (PassageReading reading : document.readings()) {
            if (reading.resolution() instanceof Resolution.Ambiguous many) {
                ElementPath at = reading.fragment(many.fragment());
                Report.Draft draft = report.at(at).place(many.matches());
                for (int i = 0; i < many.matches().size() && i < OFFERED; i++) {
                    Place match = many.matches().get(i);
                    String context = TextExcerpt.around(document.text(), match);
                    draft.related(match, "match", many.occurrences().get(i), context);
                    draft.remedy(new Remedy.ChooseOccurrence(at, many.occurrences().get(i), match, context));
                }
                draft.say(reading.near() ? "near" : "message", many.total());
            } else if (reading.resolution() instanceof Resolution.ContextAmbiguous many) {
                Report.Draft draft = report.at(reading.fragment(many.fragment()).then(many.after() ? "after" : "before", 0))
                        .place(many.matches());
                List<Place> some = many.matches().subList(0, Math.min(OFFERED, many.matches().size()));
                some.forEach(match -> draft.related(match, "context.match", TextExcerpt.around(document.text(), match)));
                draft.say("context", many.after() ? "after" : "before", many.total());
            }
        }
    }
}
