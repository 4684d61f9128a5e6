package org.rejoinder.rules.catalogue;

import org.rejoinder.model.Form;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.Threshold;
import org.rejoinder.text.Place;

/** QUO-08: an act read as quoted has very few words and answers no question. */
public final class ShortQuotation implements Rule {

    @Override
    public String id() {
        return "QUO-08";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        for (ExaminedAct act : document.acts()) {
            if (act.isBlock() || !act.act().getAnswers().isEmpty() || act.form() != Form.QUOTED || NoCommentAsAnswer.isPhrase(document, act)) {
                continue;
            }
            int words = 0;
            for (Place place : act.says()) {
                words += document.words().count(place);
            }
            if (words < document.threshold(Threshold.QUOTED_WORDS)) {
                report.at(act.act(), RejoinderPackage.Literals.ACT__SAYS).place(act.says()).say(words == 1 ? "one" : "message", act.name(), words);
            }
        }
    }
}
