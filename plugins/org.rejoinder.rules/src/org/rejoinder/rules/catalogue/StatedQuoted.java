package org.rejoinder.rules.catalogue;

import org.rejoinder.model.Form;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;

/** QUO-01: stated as quoted, but the text reads otherwise. */
public final class StatedQuoted implements Rule {

    @Override
    public String id() {
        return "QUO-01";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        for (ExaminedAct act : document.acts()) {
            Form form = act.form();
            if (act.act().getForm() == Form.QUOTED && form != Form.QUOTED && form != Form.DERIVED) {
                ElementPath stated = ElementPath.of(act.act(), RejoinderPackage.Literals.ACT__FORM, 0);
                report.at(stated).place(act.says()).remedy(new Remedy.ReplaceValue(stated, form.getLiteral()))
                        .say("message", act.name(), form.getLiteral());
            }
        }
    }
}
