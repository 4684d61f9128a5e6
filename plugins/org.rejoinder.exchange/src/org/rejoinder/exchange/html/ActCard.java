package org.rejoinder.exchange.html;

import org.rejoinder.exchange.report.Aimed;
import org.rejoinder.exchange.report.Ref;
import org.rejoinder.exchange.report.ReportedAct;
import org.rejoinder.exchange.report.Signs;
import org.rejoinder.exchange.report.Speaker;

/** An act as a card, or as one line beside the text. */
final class ActCard {

    private final Html html;

    ActCard(Html html) {
        this.html = html;
    }

    /**
     * The whole card.
     *
     * @param anchored whether links to the act lead here
     */
    void write(ReportedAct act, boolean anchored) {
        html.raw("<article class=\"card ").raw(act.sign().css()).raw(act.rebuttal() ? " rebuttal\"" : "\"");
        if (anchored && act.linked()) {
            html.raw(" id=\"").text(Html.anchor(act.name())).raw("\"");
        }
        html.raw(">").open("p", "by").element("span", "tag " + act.sign().css(), act.tag());
        speakers(act);
        html.close("p");
        switch (act.content()) {
            case ARTICLE -> html.element("blockquote", "words", act.words()).element("p", "facts", String.join(" · ", act.facts()));
            case RESPONSE -> html.element("p", "words", act.words());
            case MISSING -> html.element("p", "words missing", act.words());
            case NONE -> {
                // nothing to show
            }
        }
        act.aims().forEach(this::aim);
        if (act.sign() != Signs.NONE) {
            html.open("p", "standing").element("strong", "", act.sign().word()).text(act.reasonAfterWord()).close("p");
        }
        html.raw("</article>\n");
    }

    /** One line: who, through whom, and at whom. */
    void line(ReportedAct act) {
        html.open("p", "note " + act.sign().css());
        html.link(act.name(), "tag " + act.sign().css(), act.tag());
        speakers(act);
        act.aims().forEach(this::aim);
        html.close("p");
    }

    private void speakers(ReportedAct act) {
        html.open("span", "who").text(act.unnamed());
        String between = "";
        for (Speaker speaker : act.by()) {
            html.text(between);
            ref(speaker.ref(), speaker.anonymous() ? "source anonymous" : "source");
            if (!speaker.note().isEmpty()) {
                html.element("span", "anon", speaker.note());
            }
            between = ", ";
        }
        html.close("span");
        if (!act.via().isEmpty()) {
            html.element("span", "via", " " + act.via());
        }
    }

    private void aim(Aimed aim) {
        html.open("span", "aim").text(aim.relation()).text(" ");
        String between = "";
        for (Ref target : aim.targets()) {
            html.text(between);
            ref(target, "ref");
            between = ", ";
        }
        html.text(aim.words().isEmpty() ? "" : " “" + aim.words() + "”").close("span");
    }

    private void ref(Ref ref, String css) {
        if (ref.name() == null) {
            html.element("span", css, ref.shown());
        } else {
            html.link(ref.name(), css, ref.shown());
        }
    }
}
