package org.rejoinder.rules.catalogue;

import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.Voices;
import org.rejoinder.text.MarkPair;

/** QUO-06: a pair within a pair uses the same kind of marks, outside block quotations. */
public final class SameMarksWithin implements Rule {

    @Override
    public String id() {
        return "QUO-06";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        Voices voices = document.voices();
        for (MarkPair pair : document.marks()) {
            MarkPair around = pair.level() == 1 ? null : voices.pair(pair.place());
            if (around != null && around.kind() == pair.kind() && !voices.inBlock(pair.place())) {
                report.at(document.article()).place(pair.place()).related(around.place(), "around").say("message");
            }
        }
    }
}
