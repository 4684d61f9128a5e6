package org.rejoinder.rules.catalogue;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rejoinder.rules.ContentWords;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Scope;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.Threshold;
import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.facts.FactBase;
import org.rejoinder.rules.facts.Relation;
import org.rejoinder.rules.facts.RelationFact;
import org.rejoinder.rules.lexicon.LexiconKind;

/** REB-08: a denial with content shares no word with what it denies. */
public final class DenialOfSomethingElse implements Rule {

    /** Words: a denial that has no more says nothing else. */
    private static final int SHORT = 4;

    @Override
    public String id() {
        return "REB-08";
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
        FactBase base = document.base();
        Map<String, Set<String>> said = new HashMap<>();
        for (ExaminedAct act : document.acts()) {
            // a cue such as "denied" says what the words are about, and one that is not found may
            boolean lost = act.cue().isEmpty() && act.act().getCue() != null;
            boolean told = lost || act.words().isEmpty() || NoCommentAsAnswer.isPhrase(document, act) || document.lexicon(LexiconKind.DENIAL_CUES).occursIn(act.cueWords());
            for (RelationFact denial : told ? List.<RelationFact>of() : base.from(act.id())) {
                boolean bare = denial.kind() == Relation.DENIES && !hasWords(document, act, denial);
                String target = denial.to();
                ActFact other = bare ? base.act(target) : null;
                if (other == null || other.words().isEmpty()
                        || base.repeats(act.id()).stream().anyMatch(each -> isPlain(document, base.act(each).words()))) {
                    continue;
                }
                Set<String> own = said.computeIfAbsent(act.id(), id -> said(document, id));
                Set<String> theirs = said.computeIfAbsent(target, id -> said(document, id));
                if (Collections.disjoint(own, theirs)) {
                    report.at(act.act()).place(act.says()).related(target, "other")
                            .say("message", act.name(), LocalNames.of(document, target));
                }
            }
        }
    }

    /** Whether the document says which words hit the target, be they found in the text or not. */
    private static boolean hasWords(ExaminedDocument document, ExaminedAct act, RelationFact denial) {
        return denial.words() != null && !denial.words().isEmpty() || act.rebuttal() != null && act.rebuttal().getTargets().stream()
                .flatMap(target -> target.getAims().stream()).anyMatch(aim -> aim.getWords() != null && denial.to().equals(document.id(document.target(aim))));
    }

    /** Whether words say that it is not so, as in "That is totally false" or "(called) the report false", and nothing else. */
    private static boolean isPlain(ExaminedDocument document, String words) {
        String denial = document.lexicon(LexiconKind.DENIAL_CUES).firstIn(words);
        return denial != null && (words.strip().split("\\s+").length <= SHORT || content(document, denial).containsAll(content(document, words)));
    }

    /** The words of an act and of what it is one with, but for those of its cues. */
    private static Set<String> said(ExaminedDocument document, String act) {
        Set<String> said = new HashSet<>();
        Set<String> cues = new HashSet<>();
        for (String each : document.base().repeats(act)) {
            said.addAll(content(document, document.base().act(each).words()));
            cues.addAll(content(document, document.base().act(each).cue()));
        }
        said.removeAll(cues);
        return said;
    }

    /** Words long enough to mean something, plural and singular as one. */
    private static Set<String> content(ExaminedDocument document, String words) {
        return ContentWords.of(document, words, document.threshold(Threshold.SHARED_WORD_LENGTH), List.of(LexiconKind.STOP_WORDS));
    }
}
