package org.rejoinder.rules.catalogue;

import java.util.List;
import org.rejoinder.model.Act;
import org.rejoinder.model.Fragment;
import org.rejoinder.model.Passage;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.model.When;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.RuleCase;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.mending.PassageMending;
import org.rejoinder.rules.reading.PassageReading;
import org.rejoinder.text.Candidate;
import org.rejoinder.text.Resolution;
import org.rejoinder.text.WordDifference;

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
        PassageMending mending = new PassageMending(document);
        for (int i = 0; i < document.readings().size(); i++) {
            PassageReading reading = document.readings().get(i);
            Passage passage = document.passages().get(i);
            switch (reading.resolution()) {
                case Resolution.Blank blank -> {
                    boolean whole = passage.getFragments().size() == 1;
                    report.at(reading.fragment(blank.fragment())).suggest(whole ? new Remedy.RemoveClause(reading.path()) : null).say("blank");
                }
                case Resolution.NotFound lost when isWithinContent(document, passage, lost) -> {
                    Act act = (Act) passage.eContainer().eContainer();
                    report.at(reading.path()).place(lost.nearest().get(0).place())
                            .suggest(new Remedy.RemoveClause(ElementPath.of(act, RejoinderPackage.Literals.ACT__ON, 0)))
                            .say("within", act.getName());
                }
                case Resolution.NotFound lost when CueInContent.of(document, passage).isEmpty() -> {
                    ElementPath at = reading.fragment(lost.fragment());
                    Report.Draft draft = report.at(at);
                    for (Candidate candidate : lost.nearest()) {
                        draft.place(lost.nearest().get(0).place());
                        draft.related(candidate.place(), "nearest." + gravest(candidate),
                                shown(passage.getFragments().get(lost.fragment()), candidate));
                        draft.remedy(mending.take(reading, lost.fragment(), candidate));
                    }
                    draft.say(lost.nearest().isEmpty() ? reading.near() ? "near" : "message" : "nearest." + gravest(lost.nearest().get(0)),
                            lost.nearest().isEmpty() ? "" : shown(passage.getFragments().get(lost.fragment()), lost.nearest().get(0)));
                }
                case Resolution.NthOutOfRange nth -> anew(mending, report.at(reading.fragment(nth.fragment())), reading, passage, nth.fragment())
                        .place(nth.matches()).say(nth.total() == 1 ? "nth.once" : "nth", nth.nth(), nth.total());
                case Resolution.ContextNotFound lost -> anew(mending, report.at(reading.fragment(lost.fragment())
                        .then(lost.after() ? "after" : "before", 0)), reading, passage, lost.fragment()).say("context", lost.after() ? "after" : "before");
                case Resolution.Overdetermined much -> keepOne(report.at(reading.fragment(much.fragment())),
                        reading.fragment(much.fragment()), passage.getFragments().get(much.fragment())).say("overdetermined");
                default -> {
                    // found, or another rule's
                }
            }
        }
    }

    /** Whether the words that are to say when an act was said stand in its content only: then they are the source's. */
    private static boolean isWithinContent(ExaminedDocument document, Passage passage, Resolution.NotFound lost) {
        ExaminedAct act = passage.eContainer() instanceof When when && when.eContainer() instanceof Act owner ? document.act(owner) : null;
        return act != null && !lost.nearest().isEmpty() && lost.nearest().stream().allMatch(candidate ->
                candidate.differences().contains(Candidate.Difference.ELSEWHERE) && act.says().stream().anyMatch(candidate.place()::intersects));
    }

    private static Report.Draft anew(PassageMending mending, Report.Draft draft, PassageReading reading, Passage passage, int fragment) {
        mending.chooseAnew(reading.fragment(fragment), passage.getFragments().get(fragment).getWords()).forEach(draft::remedy);
        return draft;
    }

    /** Offers each choice by itself. */
    private static Report.Draft keepOne(Report.Draft draft, ElementPath at, Fragment fragment) {
        org.rejoinder.text.Fragment plain = org.rejoinder.text.Fragment.of(fragment.getWords());
        draft.suggest(fragment.getNth() == 0 ? null : new Remedy.ReplaceValue(at, plain.nth(fragment.getNth()).toString()));
        draft.suggest(fragment.getAfter() == null ? null : new Remedy.ReplaceValue(at, plain.after(fragment.getAfter()).toString()));
        return draft.suggest(fragment.getBefore() == null ? null : new Remedy.ReplaceValue(at, plain.before(fragment.getBefore()).toString()));
    }

    /** Other words, or other letters, tell more than a capital does. */
    private static Candidate.Difference gravest(Candidate candidate) {
        Candidate.Difference last = candidate.differences().get(candidate.differences().size() - 1);
        return last == Candidate.Difference.WORDS || last == Candidate.Difference.SPELLING ? last : candidate.differences().get(0);
    }

    /** The words of a candidate, or where words differ, what went and what came. */
    private static String shown(Fragment fragment, Candidate candidate) {
        boolean differ = candidate.differences().contains(Candidate.Difference.WORDS)
                || candidate.differences().contains(Candidate.Difference.SPELLING);
        boolean whole = !fragment.getWords().contains("…") && !fragment.getWords().contains("...");
        return differ && whole ? WordDifference.inline(fragment.getWords(), candidate.words()) : candidate.words();
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
