package org.rejoinder.rules.catalogue;

import java.util.List;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Scope;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.facts.Relation;
import org.rejoinder.rules.lexicon.Lexicon;
import org.rejoinder.rules.lexicon.LexiconKind;

/** ATT-08: a cue that takes for true what a rebuttal denies. */
public final class FactiveCueDenied implements Rule {

    @Override
    public String id() {
        return "ATT-08";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Scope scope() {
        return Scope.CORPUS;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        Lexicon factive = document.lexicon(LexiconKind.FACTIVE_CUES);
        for (ExaminedAct act : document.acts()) {
            List<String> denials = factive.occursIn(act.cueWords()) ? document.base().to(act.id(), Relation.DENIES) : List.of();
            if (!denials.isEmpty()) {
                report.at(act.act(), RejoinderPackage.Literals.ACT__CUE).place(act.cue()).related(denials.get(0), "denial")
                        .say("message", act.name(), "“" + act.cueWords() + "”", LocalNames.of(document, denials.get(0)));
            }
        }
    }
}
