package org.rejoinder.rules.catalogue;

import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.Threshold;

/** SRC-09: a large share of what is reported is by anonymous sources. */
public final class ManyAnonymous implements Rule {

    @Override
    public String id() {
        return "SRC-09";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        int all = 0;
        int anonymous = 0;
        for (ExaminedAct act : document.acts()) {
            if (act.act().getSays() == null || act.isOutletVoice() || act.act().isQuestion() || act.isResponse()) {
                continue;
            }
            all++;
            boolean hidden = act.sourceIds().stream().anyMatch(document.base()::isAnonymous);
            anonymous += hidden ? 1 : 0;
        }
        if (all > 0 && anonymous * 100 > all * document.threshold(Threshold.ANONYMOUS_SHARE)) {
            report.at(document.article()).say("message", anonymous, all, anonymous * 100 / all);
        }
    }
}
