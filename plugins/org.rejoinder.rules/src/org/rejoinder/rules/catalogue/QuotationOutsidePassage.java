package org.rejoinder.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.reading.PlaceIndex;
import org.rejoinder.text.MarkPair;

/** QUO-05: a quotation nested in the marks of another act lies outside that act’s passage. */
public final class QuotationOutsidePassage implements Rule {

    @Override
    public String id() {
        return "QUO-05";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        List<PlaceIndex.Entry<ExaminedAct>> owned = new ArrayList<>();
        for (ExaminedAct act : document.acts()) {
            act.ownMarks().forEach(pair -> owned.add(new PlaceIndex.Entry<>(pair.inside(), act)));
        }
        PlaceIndex<ExaminedAct> index = new PlaceIndex<>(owned);
        for (ExaminedAct act : document.acts()) {
            for (MarkPair pair : act.ownMarks()) {
                for (PlaceIndex.Entry<ExaminedAct> around : index.holding(pair.place())) {
                    ExaminedAct outer = around.value();
                    if (outer != act && !act.isWithin(outer) && outer.says().stream().noneMatch(s -> s.contains(pair.place()))) {
                        report.at(act.act(), RejoinderPackage.Literals.ACT__SAYS).place(pair.place())
                                .related(outer.act(), "outer", outer.name()).say("message", act.name(), outer.name());
                    }
                }
            }
        }
    }
}
