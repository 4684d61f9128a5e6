package org.rejoinder.exchange.html;

import java.util.List;
import org.rejoinder.exchange.report.MarkedText.Piece;
import org.rejoinder.exchange.report.MarkedText.Span;

/** Pieces of the article's text as HTML: each stands in as many spans as there are passages over it, the widest outside. */
final class ArticleMarkup {

    private ArticleMarkup() {
    }

    static void write(List<Piece> pieces, Html html) {
        for (Piece piece : pieces) {
            piece.begun().forEach(span -> html.link(span.act(), "tag " + span.sign().css(), span.tag()));
            piece.over().forEach(span -> html.open("span", css(span)));
            html.text(piece.text());
            piece.over().forEach(span -> html.close("span"));
        }
    }

    private static String css(Span span) {
        return switch (span.kind()) {
            case SAYS -> "says " + span.sign().css() + (span.rebuttal() ? " rebuttal" : "");
            case CUE -> "cue";
            case MENTION -> "mention";
            case BECAUSE -> "because";
            case REMARK -> "remark remark-" + span.detail();
            case HEDGE -> "hedge";
        };
    }
}
