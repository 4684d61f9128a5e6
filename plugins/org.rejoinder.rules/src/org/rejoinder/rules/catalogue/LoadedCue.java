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
            if (!act.cue().isEmpty() && loaded.occursIn(act.cueWords()) && voices.isOutlets(act.cue().get(0))) {
                report.at(act.act(), RejoinderPackage.Literals.ACT__CUE).place(act.cue())
                        .say("message", act.name(), "“" + act.cueWords() + "”");
            }
        }
    }
}
