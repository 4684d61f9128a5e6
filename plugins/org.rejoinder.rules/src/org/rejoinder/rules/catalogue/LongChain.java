package org.rejoinder.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.Threshold;

/** CHN-06: a chain with more links than a threshold. */
public final class LongChain implements Rule {

    @Override
    public String id() {
        return "CHN-06";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        for (ExaminedAct act : document.acts()) {
            if (act.chain().size() >= document.threshold(Threshold.CHAIN_DEPTH)) {
                List<String> links = new ArrayList<>(List.of(LocalNames.all(document, act.sourceIds())));
                act.chain().forEach(link -> links.add(LocalNames.all(document, link.sources())));
                report.at(act.act()).place(act.says()).say("message", act.name(), links.size(), String.join(" ← ", links.reversed()));
            }
        }
    }
}
