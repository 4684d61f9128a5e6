package org.rejoinder.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.model.Remark;
import org.rejoinder.model.RemarkKind;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.Voices;
import org.rejoinder.rules.reading.PlaceIndex;
import org.rejoinder.text.Place;
import org.rejoinder.text.Quoting;

/** QUO-10: a bracketed insertion within a quotation without a remark that says who put it in. */
public final class UnclaimedInsertion implements Rule {

    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]\\r\\n]{1,80}\\]");

    @Override
    public String id() {
        return "QUO-10";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        if (!document.hasText() || document.text().string().indexOf('[') < 0) {
            return;
        }
        List<PlaceIndex.Entry<Remark>> said = new ArrayList<>();
        for (Remark remark : document.remarks()) {
            if (remark.getKind() == RemarkKind.SIC || remark.getKind() == RemarkKind.NOTE) {
                document.places(remark.getPassage()).forEach(place -> said.add(new PlaceIndex.Entry<>(place, remark)));
            }
        }
        PlaceIndex<Remark> remarks = new PlaceIndex<>(said);
        Voices voices = document.voices();
        Matcher matcher = BRACKETS.matcher(document.text().string());
        while (matcher.find()) {
            Place place = new Place(matcher.start(), matcher.end());
            if (voices.isEnclosed(place) && !document.isOutside(place) && remarks.meeting(place).isEmpty()) {
                ExaminedAct act = voices.innermost(place);
                (act == null ? report.at(document.article()) : report.at(act.act(), RejoinderPackage.Literals.ACT__SAYS))
                        .place(place).suggest(claimed(document, place, report)).say("message", matcher.group());
            }
        }
    }

    /** A remark at the insertion: "sic" is taken for the outlet's. */
    private static Remedy claimed(ExaminedDocument document, Place place, Report report) {
        if (!(Quoting.quote(document.text(), List.of(place)) instanceof Quoting.Result.Quoted quoted)) {
            return null;
        }
        boolean sic = document.text().at(place).equalsIgnoreCase("[sic]") && document.outlet() != null;
        return new Remedy.AddDeclaration(sic ? "remark sic " + quoted + " by " + document.outlet().getName()
                : "remark note \"" + report.text("note") + "\" at " + quoted);
    }
}
