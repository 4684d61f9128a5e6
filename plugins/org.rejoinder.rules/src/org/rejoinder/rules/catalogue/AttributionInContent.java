package org.rejoinder.rules.catalogue;

import java.util.List;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.reading.Mentions;
import org.rejoinder.text.Place;

/** ATT-04: the cue, or the source beside it, lies within the content. */
public final class AttributionInContent implements Rule {

    /** Units: a source this near to the cue belongs to it; further away the content may name its speaker itself. */
    private static final int BESIDE = 2;

    @Override
    public String id() {
        return "ATT-04";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        for (ExaminedAct act : document.acts()) {
            List<Place> cue = act.cue().isEmpty() ? CueInContent.of(document, act.act().getCue()) : act.cue();
            Place mention = meets(cue, act.says()) ? null : source(document, act);
            if (meets(cue, act.says())) {
                report.at(act.act(), RejoinderPackage.Literals.ACT__SAYS).place(cue).say("message.cue", act.name());
            } else if (mention != null && Mentions.distance(mention, cue.get(0)) <= BESIDE && meets(List.of(mention), act.says())) {
                report.at(act.act(), RejoinderPackage.Literals.ACT__SAYS).place(mention)
                        .say("message.source", act.name(), document.text().at(mention));
            }
        }
    }

    /** The source's mention beside the cue; before all others the one directly ahead of it, as in "…, the mayor said". */
    private static Place source(ExaminedDocument document, ExaminedAct act) {
        if (act.cue().isEmpty()) {
            return null;
        }
        int cue = act.cue().get(0).begin();
        return act.sourceIds().stream().flatMap(source -> document.mentions(source).stream())
                .filter(place -> place.end() == cue - 1).findFirst().orElse(act.mention());
    }

    private static boolean meets(List<Place> places, List<Place> says) {
        for (Place place : places) {
            for (Place content : says) {
                if (place.intersects(content)) {
                    return true;
                }
            }
        }
        return false;
    }
}
