package org.rejoinder.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.lexicon.Lexicon;
import org.rejoinder.rules.lexicon.LexiconKind;
import org.rejoinder.rules.reading.Nesting;
import org.rejoinder.rules.reading.PlaceIndex;
import org.rejoinder.text.Near;
import org.rejoinder.text.Place;
import org.rejoinder.text.Quoting;
import org.rejoinder.text.Sentence;

/** ATT-03: an act of somebody else's has no cue, and does not continue another. */
public final class CueMissing implements Rule {

    /** How many cues are offered. */
    private static final int OFFERED = 3;

    @Override
    public String id() {
        return "ATT-03";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        PlaceIndex<String> taken = null;
        for (ExaminedAct act : document.acts()) {
            // a denial without any words is REB-06's; who is not declared may be the outlet
            boolean empty = act.rebuttal() != null && EmptyDenial.isEmpty(act.rebuttal());
            if (empty || act.act().getCue() != null || act.act().isImplicit() || act.sourceIds().isEmpty() || act.isOutletVoice()) {
                continue;
            }
            Report.Draft draft = report.at(act.act()).place(act.says());
            taken = taken == null ? cues(document) : taken;
            offer(document, act, taken, draft);
            if (act.before() != null && act.before().sourceIds().equals(act.sourceIds())) {
                draft.suggest(new Remedy.AddClause(ElementPath.of(act.act()), "implicit"));
            }
            draft.say("message", act.name());
        }
    }

    private static PlaceIndex<String> cues(ExaminedDocument document) {
        List<PlaceIndex.Entry<String>> cues = new ArrayList<>();
        document.acts().forEach(act -> act.cue().forEach(place -> cues.add(new PlaceIndex.Entry<>(place, act.name()))));
        return new PlaceIndex<>(cues);
    }

    /** Offers the reporting words that stand in the act's sentences and in no content. */
    private static void offer(ExaminedDocument document, ExaminedAct act, PlaceIndex<String> taken, Report.Draft draft) {
        if (act.says().isEmpty()) {
            return;
        }
        Lexicon cues = document.lexicon(LexiconKind.REPORTING_CUES);
        List<Place> around = act.parent() == null ? List.of() : act.parent().says();
        int offered = 0;
        for (Sentence sentence : document.sentencesAt(act.says())) {
            for (Place word : document.words().words(sentence.place())) {
                boolean free = !Nesting.holdsAll(act.says(), List.of(word)) && (around.isEmpty() || Nesting.holdsAll(around, List.of(word)));
                if (free && offered < OFFERED && cues.contains(document.text().at(word))) {
                    offered++;
                    Near near = Near.outside(act.says(), act.isBlock(), around);
                    if (Quoting.quoteNear(document.text(), List.of(word), document.matcher(), near) instanceof Quoting.Result.Quoted quoted) {
                        Remedy remedy = new Remedy.AddClause(ElementPath.of(act.act()), "cue " + quoted);
                        // what is another's cue may be this one's too, or not
                        draft.remedy(taken.meets(word) ? new Remedy.Suggested(remedy) : remedy);
                    }
                }
            }
        }
    }
}
