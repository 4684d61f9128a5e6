package org.rejoinder.rules.catalogue;

import java.util.List;
import java.util.Locale;
import org.rejoinder.model.Form;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Scope;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.facts.ActFact;

/** QUO-12: two acts linked by repeats are both quoted, in different words. */
public final class QuotationsDiffer implements Rule {

    @Override
    public String id() {
        return "QUO-12";
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
                if (other == null || act.form() != Form.QUOTED || other.form() != Form.QUOTED) {
                    continue;
                }
                String one = plain(act.words());
                String two = plain(other.words());
                // a part of the longer quotation is no other wording
                if (!one.contains(two) && !two.contains(one)) {
                    report.at(act.act(), RejoinderPackage.Literals.ACT__REPEATS, i).place(act.says())
                            .related(other.id(), "other").say("message", act.name(), other.name());
                }
            }
        }
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    }
}
