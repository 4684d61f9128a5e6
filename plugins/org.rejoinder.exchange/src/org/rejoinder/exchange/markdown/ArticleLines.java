package org.rejoinder.exchange.markdown;

import java.util.List;
import org.rejoinder.exchange.report.MarkedText.Kind;
import org.rejoinder.exchange.report.MarkedText.Piece;
import org.rejoinder.exchange.report.MarkedText.Span;

/**
 * A paragraph of the article: what somebody says stands between brackets, the first with the act's name; reporting words are
 * in italics, sources in bold.
 */
final class ArticleLines {

    private ArticleLines() {
    }

    static String of(List<Piece> pieces) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            piece.begun().forEach(s -> out.append('⟦').append(Markdown.line(s.tag())).append(' '));
            boolean cue = has(piece, Kind.CUE);
            String mark = cue ? "*" : has(piece, Kind.MENTION) ? "**" : "";
            String[] lines = piece.text().split("\\R", -1);
            for (int i = 0; i < lines.length; i++) {
                // a line break of the article, which Markdown would take for a blank
                boolean starts = i > 0 || out.isEmpty();
                out.append(i == 0 ? "" : "\\\n> ").append(mark.isEmpty() ? Markdown.escaped(starts ? lines[i].stripLeading() : lines[i], starts)
                        : Markdown.emphasised(mark, lines[i]));
            }
            piece.ended().forEach(s -> out.append('⟧'));
        }
        return out.toString();
    }

    private static boolean has(Piece piece, Kind kind) {
        return piece.over().stream().map(Span::kind).anyMatch(kind::equals);
    }
}
