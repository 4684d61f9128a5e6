package org.rejoinder.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.model.Remark;
import org.rejoinder.model.RemarkKind;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.Voices;
import org.rejoinder.rules.lexicon.LexiconKind;
import org.rejoinder.rules.reading.PhraseHits;
import org.rejoinder.rules.reading.PlaceIndex;
import org.rejoinder.text.Place;

/** STY-01: a label that takes sides in the outlet’s voice: a remark, or a word of the lexicon that no marks enclose. */
public final class LoadedLabel implements Rule {

    @Override
    public String id() {
        return "STY-01";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        List<PlaceIndex.Entry<Remark>> marked = new ArrayList<>();
        for (Remark remark : document.remarks()) {
            if (remark.getKind() != RemarkKind.LOADED) {
                continue;
            }
            List<Place> places = document.places(remark.getPassage());
            places.forEach(place -> marked.add(new PlaceIndex.Entry<>(place, remark)));
            boolean own = remark.getVoice() == null || document.id(remark.getVoice()).equals(document.outletId());
            if (own && !places.isEmpty()) {
                report.at(remark).place(places).say("message.remark", "“" + document.wordsAt(places) + "”");
            }
        }
        PlaceIndex<Remark> remarks = new PlaceIndex<>(marked);
        Voices voices = document.voices();
        for (Place hit : PhraseHits.of(document.words(), document.lexicon(LexiconKind.LOADED_LABELS))) {
            if (!document.isOutside(hit) && !voices.isEnclosed(hit) && remarks.meeting(hit).isEmpty()) {
                report.at(document.article()).place(hit).say("message.word", "“" + document.text().at(hit) + "”");
            }
        }
    }
}
