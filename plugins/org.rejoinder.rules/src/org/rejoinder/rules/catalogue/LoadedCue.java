package org.rejoinder.rules.catalogue;

import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.Voices;
import org.rejoinder.rules.lexicon.Lexicon;
import org.rejoinder.rules.lexicon.LexiconKind;

/** ATT-07: a cue of the outlet that judges what it reports. */
public final class LoadedCue implements Rule {

    /** The value of entries that only look like a cue. */
    private static final String NOUN = "noun";

    @Override
    public String id() {
        return "ATT-07";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        Lexicon loaded = document.lexicon(LexiconKind.LOADED_CUES);
        Voices voices = document.voices();
        for (ExaminedAct act : document.acts()) {
            String word = act.cue().isEmpty() ? null : loaded.firstIn(act.cueWords());
            // "rejected this claim" speaks of somebody else's claim
            if (word != null && !NOUN.equals(loaded.value(word)) && voices.isOutlets(act.cue().get(0))) {
                report.at(act.act(), RejoinderPackage.Literals.ACT__CUE).place(act.cue())
                        .say("message", act.name(), "“" + act.cueWords() + "”");
            }
        }
    }
}
