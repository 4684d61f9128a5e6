package org.rejoinder.rules.catalogue;

import java.util.List;
import java.util.Set;
import org.rejoinder.model.Form;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Scope;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.Threshold;
import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.lexicon.Lexicon;
import org.rejoinder.rules.lexicon.LexiconKind;

/** QUO-13: a retelling adds or drops a negation, number, hedge or modal of what it repeats. */
public final class RetellingChanges implements Rule {

    @Override
    public String id() {
        return "QUO-13";
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
        for (ExaminedAct act : document.acts()) {
            List<String> repeated = document.ids(act.act().getRepeats());
            for (int i = 0; i < repeated.size(); i++) {
                ActFact other = document.base().act(repeated.get(i));
                boolean both = other != null && isTelling(document, act.words()) && isTelling(document, other.words());
                // an answer takes its question for said
                if (both && act.act().getAnswers().isEmpty() && (act.form() != Form.QUOTED || other.form() != Form.QUOTED)) {
                    compare(document, report, act, other, i);
                }
            }
        }
    }

    /** Whether words say enough to be compared: of a word or two most is left to what stands around them. */
    private static boolean isTelling(ExaminedDocument document, String words) {
        int blanks = (int) words.strip().chars().filter(Character::isWhitespace).count();
        return !words.isBlank() && blanks + 1 >= document.threshold(Threshold.QUOTED_WORDS);
    }

    private static void compare(ExaminedDocument document, Report report, ExaminedAct act, ActFact other, int index) {
        // beside a quotation the paraphrase is the retelling, whichever of the two says that it repeats
        boolean turned = act.form() == Form.QUOTED;
        Qualifiers here = Qualifiers.of(document, turned ? other.words() : act.words());
        Qualifiers there = Qualifiers.of(document, turned ? act.words() : other.words());
        String retelling = turned ? LocalNames.of(document, other.id()) : act.name();
        String told = turned ? act.name() : LocalNames.of(document, other.id());
        Lexicon denials = document.lexicon(LexiconKind.DENIAL_CUES);
        if (denials.occursIn(act.cueWords()) != denials.occursIn(other.cue() == null ? "" : other.cue())) {
            // "denied stealing it" has the negation of “We stole nothing” in its cue
            here.forgetNegation();
            there.forgetNegation();
        }
        Set<String> dropped = there.beyond(here);
        Set<String> added = here.beyond(there);
        if (!dropped.isEmpty()) {
            report.at(act.act(), RejoinderPackage.Literals.ACT__REPEATS, index).place(act.says()).related(other.id(), "other")
                    .say("message.drops", retelling, told, quoted(dropped));
        }
        if (!added.isEmpty()) {
            report.at(act.act(), RejoinderPackage.Literals.ACT__REPEATS, index).place(act.says()).related(other.id(), "other")
                    .say("message.adds", retelling, told, quoted(added));
        }
    }

    private static String quoted(Set<String> words) {
        return "“" + String.join("”, “", words) + "”";
    }
}
