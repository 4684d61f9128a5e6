package org.rejoinder.rules.catalogue;

import java.util.List;
import java.util.Set;
import java.util.Objects;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.lexicon.LexiconKind;
import org.rejoinder.text.Place;
import org.rejoinder.text.Quoting;
import org.rejoinder.text.Sentence;

/** SRC-05: anonymous without a recorded reason. */
public final class AnonymousWithoutReason implements Rule {

    /** What ends a clause. */
    private static final String END = ".,;:!?\n\r\"”“»«()";

    @Override
    public String id() {
        return "SRC-05";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        Set<String> silent = OnlyResponses.of(document);
        for (Source source : document.sources()) {
            if (source.getKind() == SourceKind.ANONYMOUS && source.getOf() == null && source.getReason() == null
                    && !silent.contains(document.id(source))) {
                report.at(source).place(document.mentions(source)).suggest(reason(document, source)).say("message", source.getName());
            }
        }
    }

    /** The phrase by which the sentences of what it said grant anonymity, up to the next mark; null if they have none. */
    private static Remedy reason(ExaminedDocument document, Source source) {
        String id = document.id(source);
        List<Place> cues = document.acts().stream().filter(act -> act.sourceIds().contains(id))
                .map(ExaminedAct::cover).filter(Objects::nonNull).toList();
        List<Place> sentences = document.sentencesAt(cues).stream().map(Sentence::place).toList();
        for (String phrase : document.lexicon(LexiconKind.ANONYMITY).entries()) {
            for (Place hit : phrase.contains(" ") ? document.words().find(phrase, true) : List.<Place>of()) {
                if (sentences.stream().anyMatch(s -> s.contains(hit))
                        && Quoting.quote(document.text(), List.of(clause(document.text().string(), hit))) instanceof Quoting.Result.Quoted quoted) {
                    return new Remedy.AddClause(ElementPath.of(source), "because " + quoted);
                }
            }
        }
        return null;
    }

    private static Place clause(String text, Place phrase) {
        int end = phrase.end();
        while (end < text.length() && END.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return new Place(phrase.begin(), end);
    }
}
