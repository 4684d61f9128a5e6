package org.rejoinder.rules.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.rejoinder.model.Form;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.reading.PlaceIndex;
import org.rejoinder.text.Place;

/** QUO-14: between the parts of a quotation stands neither a cue nor a source. */
public final class GapWithoutCue implements Rule {

    @Override
    public String id() {
        return "QUO-14";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        if (document.acts().stream().noneMatch(act -> act.says().size() > 1)) {
            return;
        }
        List<PlaceIndex.Entry<ExaminedAct>> told = new ArrayList<>();
        document.acts().forEach(act -> act.cue().forEach(place -> told.add(new PlaceIndex.Entry<>(place, act))));
        // another's quotation in the gap of a pair of marks: QUO-05 tells which of the two is wrong
        document.acts().forEach(act -> act.ownMarks().stream().filter(pair -> pair.level() > 1)
                .forEach(pair -> told.add(new PlaceIndex.Entry<>(pair.place(), act))));
        PlaceIndex<ExaminedAct> index = new PlaceIndex<>(told);
        PlaceIndex<Place> named = null;
        for (ExaminedAct act : document.acts()) {
            if (act.says().size() < 2 || act.form() != Form.QUOTED || act.isBlock()) {
                continue;
            }
            for (int i = 1; i < act.says().size(); i++) {
                int from = act.says().get(i - 1).end();
                int to = act.says().get(i).begin();
                Place gap = from <= to ? new Place(from, to) : null;
                if (gap == null || document.words().count(gap) == 0 || index.meets(gap)) {
                    continue;
                }
                named = named == null ? mentions(document) : named;
                if (!named.meets(gap)) {
                    report.at(act.act(), RejoinderPackage.Literals.ACT__SAYS).place(gap).say("message", act.name());
                }
            }
        }
    }

    /** Where the sources are mentioned. Those of one name share their list. */
    private static PlaceIndex<Place> mentions(ExaminedDocument document) {
        Set<List<Place>> all = Collections.newSetFromMap(new IdentityHashMap<>());
        document.sources().forEach(source -> all.add(document.mentions(source)));
        return new PlaceIndex<>(all.stream().flatMap(List::stream).map(place -> new PlaceIndex.Entry<>(place, place)).toList());
    }
}
