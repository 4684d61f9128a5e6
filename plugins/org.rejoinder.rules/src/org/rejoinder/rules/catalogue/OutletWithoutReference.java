package org.rejoinder.rules.catalogue;

import java.util.HashSet;
import java.util.Set;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;

/** CHN-07: a source outlet is cited without url or on. */
public final class OutletWithoutReference implements Rule {

    @Override
    public String id() {
        return "CHN-07";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        Set<String> reported = new HashSet<>();
        // one dated act tells where to look
        document.acts().stream().filter(act -> act.act().getOn() != null).forEach(act -> reported.addAll(act.sourceIds()));
        for (ExaminedAct act : document.acts()) {
            for (Source source : act.sources()) {
                boolean own = document.id(source).equals(document.outletId());
                boolean bare = source.getKind() == SourceKind.OUTLET && !own && source.getUrl() == null && act.act().getOn() == null;
                if (bare && reported.add(document.id(source))) {
                    report.at(act.act()).place(act.cue()).say("message", LocalNames.of(document, document.id(source)));
                }
            }
        }
    }
}
