package org.rejoinder.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Remark;
import org.rejoinder.model.RemarkKind;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.Voices;
import org.rejoinder.rules.lexicon.LexiconKind;
import org.rejoinder.rules.reading.PhraseHits;
import org.rejoinder.rules.reading.PassageReading;
import org.rejoinder.rules.reading.PlaceIndex;
import org.rejoinder.text.Place;
import org.rejoinder.text.Quoting;
import org.rejoinder.text.Sentence;

/** STY-02: a hedge in the outlet’s own voice that no act and no remark carries. */
public final class UncarriedHedge implements Rule {

    @Override
    public String id() {
        return "STY-02";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        List<PlaceIndex.Entry<String>> carried = new ArrayList<>();
        for (ExaminedAct act : document.acts()) {
            act.act().getHedges().forEach(hedge -> carry(document, hedge, carried));
            // what is given to somebody, wherever it is meant to stand
            if (act.says().isEmpty()) {
                carry(document, act.act().getSays(), carried);
            }
            // "could not be reached" hedges nothing
            act.cue().forEach(p -> carried.add(new PlaceIndex.Entry<>(p, "")));
        }
        // "because staff may not speak" is the reason that the source gave
        document.sources().forEach(source -> document.places(source.getReason()).forEach(p -> carried.add(new PlaceIndex.Entry<>(p, ""))));
        for (Remark remark : document.remarks()) {
            if (remark.getKind() == RemarkKind.HEDGE) {
                carry(document, remark.getPassage(), carried);
            }
        }
        PlaceIndex<String> index = new PlaceIndex<>(carried);
        Voices voices = document.voices();
        for (Place hit : PhraseHits.of(document.words(), document.lexicon(LexiconKind.HEDGES))) {
            if (index.meeting(hit).isEmpty() && voices.isOutlets(hit) && !isName(document, hit)) {
                report.at(document.article()).place(hit).remedy(carried(document, hit)).say("message", "“" + document.text().at(hit) + "”");
            }
        }
    }

    /** Adds where a passage is meant to stand; one that was not looked for, or null, adds nothing. */
    private static void carry(ExaminedDocument document, Passage passage, List<PlaceIndex.Entry<String>> carried) {
        PassageReading reading = document.reading(passage);
        if (reading != null) {
            MeantPlaces.of(document, passage, reading).forEach(p -> carried.add(new PlaceIndex.Entry<>(p, "")));
        }
    }

    /** At the outlet's statement that the word stands in; where there is none, as a remark. */
    private static Remedy carried(ExaminedDocument document, Place hit) {
        if (!(Quoting.quote(document.text(), List.of(hit)) instanceof Quoting.Result.Quoted quoted)) {
            return null;
        }
        ExaminedAct act = document.voices().innermost(hit);
        return act != null && act.isOutletVoice() ? new Remedy.AddClause(ElementPath.of(act.act()), "hedged " + quoted)
                : new Remedy.Suggested(new Remedy.AddDeclaration("remark hedge " + quoted));
    }

    /** A capital within a sentence: the month of May, Will as a name. */
    private static boolean isName(ExaminedDocument document, Place hit) {
        if (!Character.isUpperCase(document.text().string().charAt(hit.begin()))) {
            return false;
        }
        List<Sentence> at = document.sentencesAt(List.of(hit));
        return at.isEmpty() || at.get(0).place().begin() != hit.begin();
    }
}
