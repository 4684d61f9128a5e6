package org.rejoinder.rules.catalogue;

import org.rejoinder.model.Rebuttal;
import org.rejoinder.model.TargetKind;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.lexicon.Lexicon;
import org.rejoinder.rules.lexicon.LexiconKind;

/** REB-07: a confirmation or denial whose only words are a no-comment phrase. */
public final class NoCommentAsAnswer implements Rule {

    /** Units: a longer content says more than that there is no comment. */
    private static final int LONGEST = 60;

    @Override
    public String id() {
        return "REB-07";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /** Whether all that an act says is a no-comment phrase. */
    static boolean isPhrase(ExaminedDocument document, ExaminedAct act) {
        return act.rebuttal() != null && act.words().length() <= LONGEST && document.lexicon(LexiconKind.NO_COMMENT).occursIn(act.words());
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        Lexicon phrases = document.lexicon(LexiconKind.NO_COMMENT);
        Lexicon denials = document.lexicon(LexiconKind.DENIAL_CUES);
        Lexicon assents = document.lexicon(LexiconKind.ASSENT_CUES);
        for (ExaminedAct act : document.acts()) {
            Rebuttal rebuttal = act.rebuttal();
            boolean answers = rebuttal != null && rebuttal.getTargets().stream()
                    .anyMatch(t -> t.getKind() == TargetKind.DENIES || t.getKind() == TargetKind.CONFIRMS);
            String words = !answers ? "" : rebuttal.getSays() == null ? act.cueWords() : act.words();
            String phrase = words.length() > LONGEST ? null : phrases.firstIn(words);
            if (phrase == null) {
                continue;
            }
            // "denied it and declined to comment further" does answer, "neither confirmed nor denied" does not
            String rest = Lexicon.fold(words).replace(phrase, " ");
            boolean more = denials.occursIn(rest) || assents.occursIn(rest)
                    || rebuttal.getTargets().stream().anyMatch(t -> t.getAims().stream().anyMatch(a -> a.getWords() != null));
            if (!more) {
                report.at(rebuttal).place(act.cue()).suggest(declines(document, rebuttal)).say("message", act.name(), "“" + words + "”");
            }
        }
    }

    /** The response act that it is; null where it has content or several targets. */
    private static Remedy declines(ExaminedDocument document, Rebuttal rebuttal) {
        boolean one = rebuttal.getSays() == null && rebuttal.getTargets().size() == 1 && rebuttal.getTargets().get(0).getAims().size() == 1;
        String target = one ? document.id(document.target(rebuttal.getTargets().get(0).getAims().get(0))) : null;
        return target == null || document.base().act(target) == null ? null
                : new Remedy.ReplaceValue(ElementPath.of(rebuttal.getTargets().get(0)), "declines on " + LocalNames.of(document, target));
    }
}
