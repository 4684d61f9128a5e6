package org.rejoinder.rules.catalogue;

import java.util.List;
import org.rejoinder.model.Aim;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.model.TargetKind;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.lexicon.Lexicon;
import org.rejoinder.rules.lexicon.LexiconKind;

/** ATT-06: a denial cue on a plain statement, or an assent cue on a rebuttal that attacks. */
public final class CueAgainstKind implements Rule {

    @Override
    public String id() {
        return "ATT-06";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        Lexicon denials = document.lexicon(LexiconKind.DENIAL_CUES);
        Lexicon assents = document.lexicon(LexiconKind.ASSENT_CUES);
        Lexicon negations = document.lexicon(LexiconKind.NEGATIONS);
        for (ExaminedAct act : document.acts()) {
            String cue = act.cueWords();
            if (cue.isEmpty() || negations.occursIn(cue)) {
                continue;
            }
            boolean plain = act.rebuttal() == null && act.act().getDisputes().isEmpty() && !act.act().isQuestion();
            if (plain && denials.occursIn(cue)) {
                report.at(act.act(), RejoinderPackage.Literals.ACT__CUE).place(act.cue()).say("message.denial", act.name(), quoted(cue));
            } else if (act.attacks() && assents.occursIn(cue) && !denials.occursIn(cue)) {
                Aim attack = onlyAttack(act);
                report.at(act.act(), RejoinderPackage.Literals.ACT__CUE).place(act.cue())
                        .suggest(attack == null ? null : TargetKinds.instead(attack, TargetKind.CONFIRMS))
                        .suggest(attack == null ? null : TargetKinds.instead(attack, TargetKind.CONCEDES)).say("message.assent", act.name(), quoted(cue));
            }
        }
    }

    /** What the act attacks; null where it attacks several, or confirms or concedes something beside. */
    private static Aim onlyAttack(ExaminedAct act) {
        List<Aim> aims = act.rebuttal().getTargets().stream().flatMap(target -> target.getAims().stream()).toList();
        return aims.size() == 1 ? aims.get(0) : null;
    }

    private static String quoted(String words) {
        return "“" + words + "”";
    }
}
