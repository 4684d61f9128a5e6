package org.rejoinder.rules.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.reading.SpokenDate;
import org.rejoinder.text.Near;
import org.rejoinder.text.Place;
import org.rejoinder.text.Quoting;
import org.rejoinder.text.Sentence;

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
                    report.at(act.act()).place(act.cue()).suggest(dated(document, act)).say("message", LocalNames.of(document, document.id(source)));
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

    /** The words beside the cue that say a day; null where none do. */
    private static Remedy dated(ExaminedDocument document, ExaminedAct act) {
        for (Sentence sentence : document.sentencesAt(act.cue())) {
            List<Place> words = document.words().words(sentence.place());
            for (int i = 0; i < words.size(); i++) {
                Place day = day(document, words, i);
                if (day != null && act.says().stream().noneMatch(day::intersects)) {
                    List<Place> around = act.parent() == null ? List.of() : act.parent().says();
                    Near near = Near.outside(act.says().isEmpty() ? act.cue() : act.says(), act.isBlock(), around);
                    return Quoting.quoteNear(document.text(), List.of(day), document.matcher(), near) instanceof Quoting.Result.Quoted quoted
                            ? new Remedy.AddClause(ElementPath.of(act.act()), "on " + quoted) : null;
                }
            }
        }
        return null;
    }

    /** The word, or two, that say a day: “Monday” rather than “on Monday”, but “last Monday”, and “20 January”. */
    private static Place day(ExaminedDocument document, List<Place> words, int at) {
        Place pair = at + 1 < words.size() ? words.get(at).cover(words.get(at + 1)) : null;
        LocalDate ofPair = pair == null ? null : dayOf(document, pair);
        LocalDate ofWord = dayOf(document, words.get(at));
        LocalDate ofNext = ofPair == null ? null : dayOf(document, words.get(at + 1));
        return ofPair != null && !ofPair.equals(ofWord) && !ofPair.equals(ofNext) ? pair : ofWord != null ? words.get(at) : null;
    }

    private static LocalDate dayOf(ExaminedDocument document, Place words) {
        SpokenDate date = document.dates().read(document.text().at(words), null);
        return date.state() == SpokenDate.State.KNOWN && date.first() != null && date.first().equals(date.last()) ? date.first() : null;
    }
}
