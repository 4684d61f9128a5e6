package org.rejoinder.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.model.Remark;
import org.rejoinder.model.RemarkKind;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.model.TargetKind;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;

/** SRC-08: an anonymous source undermines, accuses, or is the voice of a loaded label. */
public final class AnonymousAttack implements Rule {

    @Override
    public String id() {
        return "SRC-08";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        for (ExaminedAct act : document.acts()) {
            Source anonymous = act.sources().stream().filter(s -> s.getKind() == SourceKind.ANONYMOUS).findFirst().orElse(null);
            List<String> hit = anonymous == null ? List.of() : hit(document, act);
            if (!hit.isEmpty()) {
                report.at(act.act()).place(act.says()).say("message", anonymous.getName(), LocalNames.all(document, hit));
            }
        }
        for (Remark remark : document.remarks()) {
            Source voice = document.value(remark.getVoice());
            if (remark.getKind() == RemarkKind.LOADED && voice != null && voice.getKind() == SourceKind.ANONYMOUS) {
                Source about = document.value(remark.getAbout());
                report.at(remark).place(document.places(remark.getPassage()))
                        .say("message", voice.getName(), about == null ? "others" : about.getName());
            }
        }
    }

    private static List<String> hit(ExaminedDocument document, ExaminedAct act) {
        List<String> hit = new ArrayList<>(document.ids(act.act().getAccuses()));
        if (act.rebuttal() != null) {
            act.rebuttal().getTargets().stream().filter(t -> t.getKind() == TargetKind.UNDERMINES)
                    .forEach(t -> t.getAims().forEach(aim -> hit.add(document.id(document.target(aim)))));
        }
        return hit;
    }
}
