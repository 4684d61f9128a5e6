package org.rejoinder.rules.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
        document.acts().stream().filter(act -> act.act().getOn() != null)
                .forEach(act -> cited(document, act).forEach(source -> reported.add(document.id(source))));
        for (ExaminedAct act : document.acts()) {
            for (Source source : cited(document, act)) {
                boolean own = document.id(source).equals(document.outletId());
                boolean bare = source.getKind() == SourceKind.OUTLET && !own && source.getUrl() == null && act.act().getOn() == null;
                if (bare && reported.add(document.id(source))) {
                    report.at(act.act()).place(act.cue()).say("message", LocalNames.of(document, document.id(source)));
                }
            }
        }
    }

    /** Whom an act has its words from: its sources, and those through whom they came. */
    private static List<Source> cited(ExaminedDocument document, ExaminedAct act) {
        List<Source> cited = new ArrayList<>(act.sources());
        act.act().getVia().stream().map(hop -> document.value(hop.getSource())).filter(Objects::nonNull).forEach(cited::add);
        return cited;
    }
}
