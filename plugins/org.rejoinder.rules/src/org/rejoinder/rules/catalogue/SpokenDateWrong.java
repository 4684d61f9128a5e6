package org.rejoinder.rules.catalogue;

import java.time.LocalDate;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.reading.DateReader;
import org.rejoinder.rules.reading.SpokenDate;

/** TIM-01: something was said after the article was published, or its day can not be told. */
public final class SpokenDateWrong implements Rule {

    @Override
    public String id() {
        return "TIM-01";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        LocalDate published = DateReader.day(document.article() == null ? null : document.article().getPublished());
        for (ExaminedAct act : document.acts()) {
            SpokenDate date = act.date();
            // words that are found nowhere are TXT-02's
            if (date == null || "".equals(date.words()) && date.stated() == null) {
                continue;
            }
            Report.Draft draft = report.at(act.act(), RejoinderPackage.Literals.ACT__ON).place(document.places(act.act().getOn().getPassage()));
            if (date.state() == SpokenDate.State.MALFORMED) {
                draft.say("malformed", date.stated());
            } else if (published != null && date.first() != null && date.first().isAfter(published)) {
                draft.say("message", act.name(), date.iso(), published);
            } else if (date.state() == SpokenDate.State.UNRESOLVED && date.words() != null) {
                draft.severity(Severity.WARNING).say(published == null ? "unpublished" : "unresolved", date.words());
            } else if (date.state() == SpokenDate.State.AT_ODDS) {
                draft.severity(Severity.WARNING).suggest(asTheWordsSay(document, act, date)).say("odds", date.words(), date.stated(), published == null ? "?" : published);
            }
        }
    }

    /** The date that the words say. */
    private static Remedy asTheWordsSay(ExaminedDocument document, ExaminedAct act, SpokenDate date) {
        String meant = document.dates().read(date.words(), null).iso();
        return meant == null ? null
                : new Remedy.ReplaceValue(ElementPath.of(act.act().getOn(), RejoinderPackage.Literals.WHEN__DATE, 0), meant);
    }
}
