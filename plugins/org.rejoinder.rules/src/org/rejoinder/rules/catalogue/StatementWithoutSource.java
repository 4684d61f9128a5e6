package org.rejoinder.rules.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.model.Source;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.text.Place;
import org.rejoinder.text.Sentence;

/** ATT-01: nobody is named whose act it is. */
public final class StatementWithoutSource implements Rule {

    private static final int OFFERED = 3;

    @Override
    public String id() {
        return "ATT-01";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        for (ExaminedAct act : document.acts()) {
            // an implicit act whose predecessor has none is reported once, there
            boolean follows = act.act().isImplicit() && act.before() != null;
            if (act.act().getBy().isEmpty() && !follows) {
                Report.Draft draft = report.at(act.act()).place(act.says());
                mentioned(document, act).forEach(name -> draft.suggest(new Remedy.AddClause(ElementPath.of(act.act()), "by " + name)));
                draft.say(act.act().isImplicit() ? "implicit" : "message", act.name());
            }
        }
    }

    /** The sources that the act's sentences mention outside what was said. */
    private static List<String> mentioned(ExaminedDocument document, ExaminedAct act) {
        List<Place> around = new ArrayList<>(act.says());
        around.addAll(act.cue());
        List<Place> sentences = document.sentencesAt(around).stream().map(Sentence::place).toList();
        return document.sources().stream().filter(source -> source.getName() != null)
                .filter(source -> document.mentions(source).stream().anyMatch(mention -> sentences.stream().anyMatch(s -> s.contains(mention))
                        && act.says().stream().noneMatch(said -> said.contains(mention))))
                .map(Source::getName).limit(OFFERED).toList();
    }
}
