package org.rejoinder.rules.catalogue;

import org.rejoinder.model.Hop;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;

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
                    report.at(hop).place(act.cue()).say("message", LocalNames.of(document, document.id(hop.getSource())), act.name());
                }
            }
        }
    }
}
