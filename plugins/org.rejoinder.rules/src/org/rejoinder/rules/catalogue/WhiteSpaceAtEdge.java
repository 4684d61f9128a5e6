package org.rejoinder.rules.catalogue;

import java.util.List;
import org.rejoinder.model.Fragment;
import org.rejoinder.model.Passage;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.reading.PassageReading;

/** TXT-06: a passage begins or ends with white space. */
public final class WhiteSpaceAtEdge implements Rule {

    @Override
    public String id() {
        return "TXT-06";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        List<Passage> passages = document.passages();
        for (int p = 0; p < passages.size(); p++) {
            PassageReading reading = document.readings().get(p);
            List<Fragment> fragments = passages.get(p).getFragments();
            for (int i = 0; i < fragments.size(); i++) {
                String words = fragments.get(i).getWords();
                String shown = words != null ? words : i < reading.places().size() ? document.text().at(reading.places().get(i)) : "";
                if (shown.strip().length() < shown.length() && !shown.isBlank()) {
                    ElementPath path = reading.fragment(i);
                    report.at(path).place(reading.places())
                            .remedy(new Remedy.ReplaceValue(path.then("words", 0), '"' + shown.strip() + '"')).say("message");
                }
            }
        }
    }
}
