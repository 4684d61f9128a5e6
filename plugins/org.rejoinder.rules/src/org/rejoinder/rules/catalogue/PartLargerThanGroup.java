package org.rejoinder.rules.catalogue;

import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.model.Source;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.facts.SourceFact;

/** GRP-01: a part is larger than the group that it is a part of. */
public final class PartLargerThanGroup implements Rule {

    @Override
    public String id() {
        return "GRP-01";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        for (Source source : document.sources()) {
            Source of = document.value(source.getOf());
            SourceFact group = of == null ? null : document.base().source(document.id(of));
            int most = group == null ? 0 : group.isOneAnonymous() ? 1 : group.size();
            int least = source.isSome() ? 2 : Math.max(1, source.getSize());
            if (most > 0 && least > most) {
                report.at(source, RejoinderPackage.Literals.SOURCE__SIZE).place(document.mentions(source)).related(of, "group", group.display())
                        .say("message", source.getName(), least, of.getName(), most);
            }
        }
    }
}
