package org.rejoinder.rules.catalogue;

import java.util.List;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.Threshold;
import org.rejoinder.text.Place;
import org.rejoinder.text.Sentence;

/** ATT-05: more whole sentences than a threshold lie between cue and content. */
public final class DistantCue implements Rule {

    @Override
    public String id() {
        return "ATT-05";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        for (ExaminedAct act : document.acts()) {
            if (act.cue().isEmpty() || act.says().isEmpty() || act.isBlock() && inParagraphBefore(document, act)) {
                continue;
            }
            int least = Integer.MAX_VALUE;
            for (Place says : act.says()) {
                least = Math.min(least, between(document, act.cue().get(0), says));
            }
            if (least > document.threshold(Threshold.CUE_DISTANCE)) {
                report.at(act.act(), RejoinderPackage.Literals.ACT__CUE).place(act.cue()).say("message", act.name(), least);
            }
        }
    }

    private static int between(ExaminedDocument document, Place one, Place other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.begin(), other.begin());
        if (from >= to) {
            return 0;
        }
        Place gap = new Place(from, to);
        return (int) document.sentencesAt(List.of(gap)).stream().filter(s -> gap.contains(s.place())).count();
    }

    private static boolean inParagraphBefore(ExaminedDocument document, ExaminedAct act) {
        int cue = paragraph(document, act.cue().get(0));
        int first = act.says().stream().mapToInt(p -> paragraph(document, p)).min().orElse(-1);
        return cue == first || cue == first - 1;
    }

    private static int paragraph(ExaminedDocument document, Place place) {
        List<Sentence> at = document.sentencesAt(List.of(place));
        return at.isEmpty() ? -9 : at.get(0).paragraph();
    }
}
