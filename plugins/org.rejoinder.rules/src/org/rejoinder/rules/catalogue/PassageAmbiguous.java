package org.rejoinder.rules.catalogue;

import java.util.List;
import org.rejoinder.model.Fragment;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.mending.Excerpt;
import org.rejoinder.rules.mending.PassageMending;
import org.rejoinder.rules.reading.PassageReading;
import org.rejoinder.text.Place;
import org.rejoinder.text.Resolution;

/** TXT-05: a passage, or its context, matches at several places and nothing chooses. */
public final class PassageAmbiguous implements Rule {

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
        PassageMending mending = new PassageMending(document);
        for (int p = 0; p < document.readings().size(); p++) {
            PassageReading reading = document.readings().get(p);
            List<Fragment> fragments = document.passages().get(p).getFragments();
            if (reading.resolution() instanceof Resolution.Ambiguous many) {
                ElementPath at = reading.fragment(many.fragment());
                Report.Draft draft = report.at(at).place(many.matches());
                for (int i = 0; i < many.matches().size() && i < PassageMending.OFFERED; i++) {
                    Place match = many.matches().get(i);
                    draft.related(match, "match", many.occurrences().get(i), Excerpt.around(document.text(), match));
                }
                mending.choices(at, fragments.get(many.fragment()).getWords(), many).forEach(draft::remedy);
                draft.say(reading.near() ? "near" : "message", many.total());
            } else if (reading.resolution() instanceof Resolution.ContextAmbiguous many) {
                Report.Draft draft = report.at(reading.fragment(many.fragment()).then(many.after() ? "after" : "before", 0))
                        .place(many.matches());
                List<Place> some = many.matches().subList(0, Math.min(PassageMending.OFFERED, many.matches().size()));
                some.forEach(match -> draft.related(match, "context.match", Excerpt.around(document.text(), match)));
                mending.chooseAnew(reading.fragment(many.fragment()), fragments.get(many.fragment()).getWords()).forEach(draft::remedy);
                draft.say("context", many.after() ? "after" : "before", many.total());
            }
        }
    }
}
