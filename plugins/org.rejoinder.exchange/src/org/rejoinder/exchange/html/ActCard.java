package org.rejoinder.exchange.html;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.ForeignNames;
import org.rejoinder.exchange.Messages;
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
import org.rejoinder.rules.facts.SourceFact;
import org.rejoinder.text.Place;

/** Who said an act, what, through whom, and how it stands. */
final class ActCard {

    private final AnnotatedArticle article;

    ActCard(AnnotatedArticle article) {
        this.article = article;
    }

    /** The whole card. */
    void write(Act act, Html html, boolean anchored) {
        ActReading reading = article.reading(act);
        Signs sign = Signs.of(reading);
        html.raw("<article class=\"card ").raw(sign.css()).raw(act instanceof Rebuttal ? " rebuttal\"" : "\"");
        if (anchored && act.getName() != null) {
            html.raw(" id=\"").text(Html.anchor(act.getName())).raw("\"");
        }
        html.raw(">");
        html.open("p", "by");
        html.element("span", "tag " + sign.css(), (act.getName() == null ? "?" : act.getName()) + "\u202F" + sign.sign());
        sources(act, html);
        chain(reading, html);
        html.close("p");
        words(act, reading, html);
        targets(act, html);
        standing(reading, sign, html);
        html.raw("</article>\n");
    }

    /** One line: who, what kind, and at whom. */
    void line(Act act, Html html) {
        ActReading reading = article.reading(act);
        Signs sign = Signs.of(reading);
        html.open("p", "note " + sign.css());
        html.link(act.getName() == null ? "?" : act.getName(), "tag " + sign.css(), (act.getName() == null ? "?" : act.getName()) + "\u202F" + sign.sign());
        sources(act, html);
        chain(reading, html);
        targets(act, html);
        html.close("p");
    }

    private void sources(Act act, Html html) {
        List<Source> sources = new ArrayList<>(act.getBy());
        html.open("span", "who");
        if (sources.isEmpty()) {
            ActReading reading = article.reading(act);
            String by = reading == null ? "" : String.join(", ", reading.fact().by().stream().map(this::shown).toList());
            html.text(by.isEmpty() ? text("source.none") : by);
        }
        for (int i = 0; i < sources.size(); i++) {
            html.text(i > 0 ? ", " : "");
            source(sources.get(i), html);
        }
        html.close("span");
    }

    private void source(Source source, Html html) {
        String name = name(source);
        boolean own = source.eContainer() == article.document();
        if (own) {
            html.link(name, source.getKind() == SourceKind.ANONYMOUS ? "source anonymous" : "source", shown(name));
        } else {
            html.element("span", "source", source.eIsProxy() ? shown(name) : source.getLabel() == null ? name : source.getLabel());
        }
        if (source.getKind() == SourceKind.ANONYMOUS && !source.eIsProxy()) {
            html.element("span", "anon", text("source.unnamed", source.getSize() > 1 ? source.getSize() : source.isSome() ? text("source.some") : text("source.one")));
        }
    }

    private void chain(ActReading reading, Html html) {
        if (reading == null || reading.chain().isEmpty()) {
            return;
        }
        List<String> hops = new ArrayList<>();
        for (ExaminedAct.Link link : reading.chain()) {
            link.sources().forEach(s -> hops.add(shown(s)));
        }
        html.element("span", "via", " " + text("via", String.join(" ← ", hops)));
    }

    private void words(Act act, ActReading reading, Html html) {
        List<Place> says = article.places(act.getSays());
        if (act instanceof Rebuttal rebuttal && rebuttal.getResponse() != Response.NONE) {
            html.element("p", "words", text("response." + rebuttal.getResponse().getLiteral()));
            return;
        }
        if (says.isEmpty()) {
            if (act.getSays() != null) {
                html.element("p", "words missing", text("unplaced"));
            }
            return;
        }
        html.open("blockquote", "words");
        for (int i = 0; i < says.size(); i++) {
            html.text(i > 0 ? " […] " : "").text(says.get(i).in(article.text().string()));
        }
        html.close("blockquote");
        List<String> facts = new ArrayList<>();
        if (reading != null && reading.form() != Form.DERIVED) {
            facts.add(text("form." + reading.form().getLiteral()));
        }
        if (reading != null && !reading.fact().cue().isEmpty()) {
            facts.add("“" + reading.fact().cue() + "”");
        }
        if (act.isQuestion()) {
            facts.add(text("question"));
        }
        if (act.isBelief()) {
            facts.add(text("belief"));
        }
        if (reading != null && reading.date() != null && reading.fact().date() != null) {
            facts.add(reading.fact().date());
        }
        act.getHedges().forEach(h -> article.places(h).forEach(p -> facts.add(text("hedged", p.in(article.text().string())))));
        html.element("p", "facts", String.join(" · ", facts));
    }

    private void targets(Act act, Html html) {
        if (!(act instanceof Rebuttal rebuttal)) {
            return;
        }
        for (Target target : rebuttal.getTargets()) {
            for (Aim aim : target.getAims()) {
                html.open("span", "aim").text(text("target." + target.getKind().getLiteral())).text(" ");
                element(aim.getTarget(), html);
                List<Place> words = article.places(aim.getWords());
                if (!words.isEmpty()) {
                    html.text(" “" + words.get(0).in(article.text().string()) + "”");
                }
                html.close("span");
            }
        }
        if (!rebuttal.getAsked().isEmpty()) {
            html.open("span", "aim").text(text("asked")).text(" ");
            rebuttal.getAsked().forEach(a -> element(a, html));
            html.close("span");
        }
    }

    private void element(EObject element, Html html) {
        if (element == null) {
            return;
        }
        String name = name(element);
        if (element.eContainer() == article.document()) {
            html.link(name, "ref", element instanceof Source ? shown(name) : name);
        } else {
            html.element("span", "ref", name);
        }
    }

    private static void standing(ActReading reading, Signs sign, Html html) {
        if (reading == null || reading.standing() == null || sign == Signs.NONE) {
            return;
        }
        html.open("p", "standing");
        String reason = reading.standing().reason();
        boolean said = reason.startsWith(sign.word());
        html.element("strong", "", sign.word()).text(said ? reason.substring(sign.word().length()) : reason.isEmpty() ? "" : " – " + reason);
        html.close("p");
    }

    /** What a source or act is called here: its name in the file, or with its article. */
    static String name(EObject element) {
        if (element.eIsProxy() || !(element instanceof org.rejoinder.model.Named named)) {
            String name = ForeignNames.of(element);
            return name == null ? "?" : name;
        }
        return named.getName() == null ? "?" : named.getName();
    }

    /** What a reader knows a source by: its name or description, of a part of a group without one what it is a part of. */
    String shown(String id) {
        String name = id.substring(id.lastIndexOf('.') + 1);
        SourceFact fact = article.examination().sources().stream().map(s -> s.fact()).filter(f -> f.id().equals(id) || f.declared()
                && f.id().endsWith("." + name) && !id.contains(".")).findFirst().orElse(null);
        if (fact == null) {
            return name;
        }
        if (fact.label() == null && fact.of() != null && !fact.of().equals(id)) {
            return text("part", fact.size() > 0 ? fact.size() : text("source.some"), shown(fact.of()));
        }
        return fact.display();
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(ActCard.class, key, arguments);
    }
}
