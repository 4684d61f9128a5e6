package org.rejoinder.rules.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.mending.PassageMending;
import org.rejoinder.rules.reading.Mentions;
import org.rejoinder.text.MarkPair;
import org.rejoinder.text.Place;

/** ATT-04: the cue, or the source beside it, lies within the content. */
public final class AttributionInContent implements Rule {

    /** Units: a source this near to the cue belongs to it; further away the content may name its speaker itself. */
    private static final int BESIDE = 2;
    /** Units: the source that goes with a cue. */
    private static final int NEAR = 30;
    /** Words: less than this ahead of or behind the attribution belongs to it. */
    private static final int FEWEST = 3;

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
            boolean told = meets(cue, act.says());
            Place mention = told ? null : source(document, act);
            if (told) {
                report.at(act.act(), RejoinderPackage.Literals.ACT__SAYS).place(cue)
                        .suggest(shorter(document, act, cue.get(0))).say("message.cue", act.name());
            } else if (mention != null && Mentions.distance(mention, cue.get(0)) <= BESIDE && meets(List.of(mention), act.says())) {
                report.at(act.act(), RejoinderPackage.Literals.ACT__SAYS).place(mention)
                        .suggest(shorter(document, act, mention))
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
        for (String source : act.sourceIds()) {
            List<Place> mentions = document.mentions(source);
            int next = Collections.binarySearch(mentions, new Place(cue, cue));
            // a name and an alias may end together
            for (int i = (next < 0 ? -next - 1 : next) - 1, tried = 0; i >= 0 && tried < 4; i--, tried++) {
                if (mentions.get(i).end() == cue - 1) {
                    return mentions.get(i);
                }
            }
        }
        return act.mention();
    }

    /** The content without what attributes it: what stands between its marks, else what stands ahead and behind. */
    private static Remedy shorter(ExaminedDocument document, ExaminedAct act, Place attribution) {
        Place whole = act.says().size() == 1 ? act.says().get(0) : null;
        if (whole == null || !whole.contains(attribution)) {
            return null;
        }
        List<Place> parts = document.marks().stream().filter(pair -> pair.level() == 1).map(MarkPair::place)
                .filter(place -> whole.contains(place)).toList();
        if (parts.isEmpty()) {
            parts = around(document, whole, attribution(document, act, whole, attribution));
        } else if (parts.stream().anyMatch(attribution::intersects)) {
            return null;
        }
        return parts.isEmpty() ? null : new PassageMending(document).rewrite(document.reading(act.act().getSays()).path(), parts);
    }

    /** The cue with the source beside it. */
    private static Place attribution(ExaminedDocument document, ExaminedAct act, Place whole, Place found) {
        Place all = found;
        for (String source : act.sourceIds()) {
            for (Place mention : document.mentions(source)) {
                all = whole.contains(mention) && Mentions.distance(mention, found) <= NEAR ? all.cover(mention) : all;
            }
        }
        return all;
    }

    /** What stands ahead of the attribution and behind it; of a word or two it is no content. */
    private static List<Place> around(ExaminedDocument document, Place whole, Place cut) {
        List<Place> parts = new ArrayList<>();
        // "…, the" and "…, Mayor" ahead of a name go with it
        int comma = document.text().string().lastIndexOf(',', cut.begin());
        boolean titled = comma > whole.begin() && document.words().count(new Place(comma, cut.begin())) < FEWEST;
        for (Place side : List.of(new Place(whole.begin(), titled ? comma : cut.begin()), new Place(cut.end(), whole.end()))) {
            List<Place> words = document.words().words(side);
            if (words.size() >= FEWEST) {
                parts.add(words.get(0).cover(words.get(words.size() - 1)));
            }
        }
        return parts;
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
