package org.rejoinder.rules.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.Voices;
import org.rejoinder.rules.reading.PlaceIndex;
import org.rejoinder.text.MarkPair;
import org.rejoinder.text.Place;

/** ATT-09: one quoted passage is given to two sources in two acts that are neither nested, joint nor linked by repeats. */
public final class QuotationOfTwo implements Rule {

    @Override
    public String id() {
        return "ATT-09";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        List<PlaceIndex.Entry<ExaminedAct>> quoted = new ArrayList<>();
        Voices voices = document.voices();
        for (ExaminedAct act : document.acts()) {
            for (Place says : act.says()) {
                if (act.isBlock() || voices.pair(inner(says)) != null) {
                    quoted.add(new PlaceIndex.Entry<>(says, act));
                }
            }
        }
        PlaceIndex<ExaminedAct> index = new PlaceIndex<>(quoted);
        parts(document, quoted, report);
        for (PlaceIndex.Entry<ExaminedAct> entry : index.all()) {
            for (PlaceIndex.Entry<ExaminedAct> other : index.meeting(entry.place())) {
                if (other.value().number() < entry.value().number() && clash(document, entry, other)) {
                    report.at(entry.value().act(), RejoinderPackage.Literals.ACT__SAYS).place(entry.place())
                            .related(other.value().act(), "other")
                            .suggest(new Remedy.AddClause(ElementPath.of(entry.value().act()), "repeats " + other.value().name())).say("message", entry.value().name(), other.value().name());
                }
            }
        }
    }

    /** Parts of one pair of marks that acts with a cue outside it give to different sources. */
    private static void parts(ExaminedDocument document, List<PlaceIndex.Entry<ExaminedAct>> quoted, Report report) {
        Map<MarkPair, PlaceIndex.Entry<ExaminedAct>> owners = new HashMap<>();
        for (PlaceIndex.Entry<ExaminedAct> entry : quoted) {
            ExaminedAct act = entry.value();
            MarkPair pair = document.voices().pair(inner(entry.place()));
            if (pair == null || pair.level() > 1 || act.isBlock() || act.cue().isEmpty() || act.cue().stream().anyMatch(pair.place()::intersects)) {
                continue;
            }
            PlaceIndex.Entry<ExaminedAct> other = owners.putIfAbsent(pair, entry);
            if (other != null && !other.place().intersects(entry.place()) && clash(document, entry, other)) {
                report.at(act.act(), RejoinderPackage.Literals.ACT__SAYS).place(entry.place()).related(other.value().act(), "other")
                        .say("part", act.name(), other.value().name());
            }
        }
    }

    private static boolean clash(ExaminedDocument document, PlaceIndex.Entry<ExaminedAct> one, PlaceIndex.Entry<ExaminedAct> two) {
        boolean equal = one.place().equals(two.place());
        boolean nested = one.value().isWithin(two.value()) || two.value().isWithin(one.value());
        boolean joint = one.value().sourceIds().stream().anyMatch(s -> two.value().sourceIds().stream()
                .anyMatch(t -> document.base().same(s, t)));
        // what lies wholly within the other's words is nested in whoever is given them
        boolean within = !equal && (isWithin(one.value(), two.value()) || isWithin(two.value(), one.value()));
        return (equal || !nested && !within) && !joint && !one.value().sourceIds().isEmpty() && !two.value().sourceIds().isEmpty()
                && !document.base().repeats(one.value().id()).contains(two.value().id());
    }

    private static boolean isWithin(ExaminedAct inner, ExaminedAct outer) {
        return inner.says().stream().allMatch(place -> outer.says().stream().anyMatch(around -> around.contains(place)));
    }

    /** A place without the marks at its edges. */
    private static Place inner(Place says) {
        return says.length() > 2 ? new Place(says.begin() + 1, says.end() - 1) : says;
    }
}
