package org.rejoinder.exchange.report;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.report.ReportedAct.Content;
import org.rejoinder.model.Act;
import org.rejoinder.model.Aim;
import org.rejoinder.model.Form;
import org.rejoinder.model.Rebuttal;
import org.rejoinder.model.Response;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.model.Target;
import org.rejoinder.rules.ActReading;
import org.rejoinder.rules.ExaminedAct;
import org.rejoinder.text.Place;

/** Puts acts into a reader's words. */
final class ActReader {

    private final AnnotatedArticle article;
    private final ShownNames names;

    ActReader(AnnotatedArticle article, ShownNames names) {
        this.article = article;
        this.names = names;
    }

    ReportedAct read(Act act) {
        ActReading reading = article.reading(act);
        Signs sign = Signs.of(reading);
        Response response = act instanceof Rebuttal rebuttal ? rebuttal.getResponse() : Response.NONE;
        List<Place> says = article.places(act.getSays());
        Content content = response != Response.NONE ? Content.RESPONSE : !says.isEmpty() ? Content.ARTICLE
                : act.getSays() != null ? Content.MISSING : Content.NONE;
        String words = switch (content) {
            case ARTICLE -> String.join(" […] ", says.stream().map(this::words).toList());
            case RESPONSE -> ReportText.of("response." + response.getLiteral());
            case MISSING -> ReportText.of("unplaced");
            case NONE -> "";
        };
        boolean stands = reading != null && reading.standing() != null && sign != Signs.NONE;
        return new ReportedAct(act.getName() == null ? "?" : act.getName(), act.getName() != null, act instanceof Rebuttal, sign,
                act.getBy().stream().map(this::speaker).toList(), act.getBy().isEmpty() ? unnamed(reading) : "", via(reading), content, words,
                content == Content.ARTICLE ? facts(act, reading) : List.of(), aims(act), stands ? reading.standing().reason() : "");
    }

    private String words(Place place) {
        return place.in(article.text().string());
    }

    private String unnamed(ActReading reading) {
        String by = reading == null ? "" : String.join(", ", reading.fact().by().stream().map(names::shown).toList());
        return by.isEmpty() ? ReportText.of("source.none") : by;
    }

    private Speaker speaker(Source source) {
        boolean anonymous = source.getKind() == SourceKind.ANONYMOUS && !source.eIsProxy();
        String note = !anonymous ? "" : ReportText.of("source.unnamed", source.getSize() > 1 ? source.getSize()
                : ReportText.of(source.isSome() ? "source.some" : "source.one"));
        return new Speaker(names.ref(source), anonymous, note);
    }

    private String via(ActReading reading) {
        List<String> hops = new ArrayList<>();
        if (reading != null) {
            for (ExaminedAct.Link link : reading.chain()) {
                link.sources().forEach(s -> hops.add(names.shown(s)));
            }
        }
        return hops.isEmpty() ? "" : ReportText.of("via", String.join(" ← ", hops));
    }

    private List<String> facts(Act act, ActReading reading) {
        List<String> facts = new ArrayList<>();
        if (reading != null && reading.form() != Form.DERIVED) {
            facts.add(ReportText.of("form." + reading.form().getLiteral()));
        }
        if (reading != null && !reading.fact().cue().isEmpty()) {
            facts.add("“" + reading.fact().cue() + "”");
        }
        if (act.isQuestion()) {
            facts.add(ReportText.of("question"));
        }
        if (act.isBelief()) {
            facts.add(ReportText.of("belief"));
        }
        if (reading != null && reading.date() != null && reading.fact().date() != null) {
            facts.add(reading.fact().date());
        }
        act.getHedges().forEach(h -> article.places(h).forEach(p -> facts.add(ReportText.of("hedged", words(p)))));
        return facts;
    }

    private List<Aimed> aims(Act act) {
        List<Aimed> aims = new ArrayList<>();
        if (act instanceof Rebuttal rebuttal) {
            for (Target target : rebuttal.getTargets()) {
                for (Aim aim : target.getAims()) {
                    List<Place> words = article.places(aim.getWords());
                    aims.add(new Aimed(ReportText.of("target." + target.getKind().getLiteral()), refs(List.of(aim), Aim::getTarget),
                            words.isEmpty() ? "" : words(words.get(0))));
                }
            }
            if (!rebuttal.getAsked().isEmpty()) {
                aims.add(new Aimed(ReportText.of("asked"), refs(rebuttal.getAsked(), a -> a), ""));
            }
        }
        return aims;
    }

    private <T> List<Ref> refs(List<T> of, java.util.function.Function<T, EObject> target) {
        return of.stream().map(target).filter(java.util.Objects::nonNull).map(names::ref).toList();
    }
}
