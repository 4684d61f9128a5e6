package org.rejoinder.rules.catalogue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.Voices;
import org.rejoinder.text.Place;

/** QUO-09: an ellipsis within marks: words may have been left out. */
public final class EllipsisInQuotation implements Rule {

    private static final Pattern ELLIPSIS = Pattern.compile("…|\\.[ \\u00A0]?\\.[ \\u00A0]?\\.");

    /** How each begins: to look for these costs less, and most texts have none. */
    private static final List<String> STARTS = List.of("…", "..", ". .", ".\u00A0.");

    @Override
    public String id() {
        return "QUO-09";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        if (!document.hasText() || !mayHold(document.text().string())) {
            return;
        }
        Voices voices = document.voices();
        Matcher matcher = ELLIPSIS.matcher(document.text().string());
        while (matcher.find()) {
            Place place = new Place(matcher.start(), matcher.end());
            if (voices.pair(place) != null && !document.isOutside(place)) {
                ExaminedAct act = voices.innermost(place);
                (act == null ? report.at(document.article()) : report.at(act.act(), RejoinderPackage.Literals.ACT__SAYS))
                        .place(place).say("message");
            }
        }
    }

    private static boolean mayHold(String text) {
        for (String start : STARTS) {
            if (text.contains(start)) {
                return true;
            }
        }
        return false;
    }
}
