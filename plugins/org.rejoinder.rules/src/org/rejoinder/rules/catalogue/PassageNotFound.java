package org.rejoinder.rules.catalogue;

import java.util.List;
import org.rejoinder.model.Fragment;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.RuleCase;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.reading.PassageReading;
import org.rejoinder.text.Candidate;
import org.rejoinder.text.Resolution;

/** TXT-02: a passage is found nowhere, or is empty. */
public final class PassageNotFound implements Rule {

    @Override
    public String id() {
        return "TXT-02";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        checkStored(document, report);
        for (PassageReading reading : document.readings()) {
            switch (reading.resolution()) {
                case Resolution.Blank blank -> report.at(reading.fragment(blank.fragment())).say("blank");
                case Resolution.NotFound lost -> {
                    ElementPath at = reading.fragment(lost.fragment());
                    Report.Draft draft = report.at(at);
                    for (Candidate candidate : lost.nearest()) {
                        draft.place(lost.nearest().get(0).place());
                        draft.related(candidate.place(), "nearest." + candidate.differences().get(0), candidate.words());
                        draft.remedy(new Remedy.ReplaceWords(at, candidate.words(), candidate.place()));
                    }
                    draft.say(lost.nearest().isEmpty() ? reading.near() ? "near" : "message" : "nearest." + lost.nearest().get(0).differences().get(0),
                            lost.nearest().isEmpty() ? "" : lost.nearest().get(0).words());
                }
                case Resolution.NthOutOfRange nth -> report.at(reading.fragment(nth.fragment())).place(nth.matches()).say("nth", nth.nth(), nth.total());
                case Resolution.ContextNotFound lost -> report.at(reading.fragment(lost.fragment()).then(lost.after() ? "after" : "before", 0))
                        .say("context", lost.after() ? "after" : "before");
                case Resolution.Overdetermined much -> report.at(reading.fragment(much.fragment())).say("overdetermined");
                default -> {
                    // found, or another rule's
                }
            }
        }
    }

    /** Places that a model brings along must lie in the text. */
    private static void checkStored(ExaminedDocument document, Report report) {
        for (int p = 0; p < document.passages().size(); p++) {
            List<Fragment> fragments = document.passages().get(p).getFragments();
            for (int i = 0; i < fragments.size(); i++) {
                Fragment fragment = fragments.get(i);
                if (StoredPlaces.isStored(fragment) && !StoredPlaces.isUsable(fragment, document.text())) {
                    report.at(document.readings().get(p).fragment(i)).say("outside", fragment.getBegin(), fragment.getEnd(),
                            document.text().length());
                }
            }
        }
    }

    @Override
    public List<RuleCase> cases() {
        return List.of(StoredPlaces.storedCase("the place lies outside the text", true, "the bridge is safe", 15, 1000),
                StoredPlaces.storedCase("the place is empty", true, "the bridge is safe", 15, 15));
    }
}
