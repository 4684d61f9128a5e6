package org.rejoinder.rules.catalogue;

import java.util.List;
import org.rejoinder.model.Hop;
import org.rejoinder.model.Source;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.text.Place;
import org.rejoinder.text.Quoting;

/** CHN-05: a hop of the chain without words of its own. */
public final class HopWithoutWords implements Rule {

    @Override
    public String id() {
        return "CHN-05";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        for (ExaminedAct act : document.acts()) {
            for (Hop hop : act.act().getVia()) {
                // the words of a source with a statement around the act are there
                if (hop.getPhrase() == null && !act.isNestedIn(document.id(document.value(hop.getSource())))) {
                    report.at(hop).place(act.cue()).suggest(named(document, act, hop)).say("message", LocalNames.of(document, document.id(hop.getSource())), act.name());
                }
            }
        }
    }

    /** The words that name the hop in the sentence of the cue; null where none do. */
    private static Remedy named(ExaminedDocument document, ExaminedAct act, Hop hop) {
        Source source = document.value(hop.getSource());
        Place mention = source == null ? null : document.nearestMention(document.id(source), act);
        boolean beside = mention != null && act.says().stream().noneMatch(mention::intersects)
                && document.sentencesAt(act.cue()).stream().anyMatch(sentence -> sentence.place().contains(mention));
        return beside && Quoting.quote(document.text(), List.of(mention)) instanceof Quoting.Result.Quoted quoted
                ? new Remedy.ReplaceValue(ElementPath.of(hop), LocalNames.of(document, document.id(source)) + " (" + quoted + ")") : null;
    }
}
