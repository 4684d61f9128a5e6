package org.rejoinder.exchange.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.report.MarkedText;
import org.rejoinder.exchange.report.Report;
import org.rejoinder.exchange.report.ReportText;
import org.rejoinder.exchange.report.ReportedAct;
import org.rejoinder.exchange.report.Signs;
import org.rejoinder.exchange.svg.Lettering;
import org.rejoinder.exchange.svg.SvgPainter;
import org.rejoinder.map.MapLayout;
import org.rejoinder.map.MapReader;
import org.rejoinder.map.PlacedMap;
import org.rejoinder.text.Paragraph;

/** The report of one article as a page: its head, the text, the acts, the map, and the sections of tables. */
public final class HtmlReport {

    /** How far a map may be made smaller before its words can not be read; a wider one is scrolled. */
    private static final double LEGIBLE = 0.7;
    /** How many acts a map has at most. */
    private static final int MAPPED = 400;

    private final Report report;
    private final Html html = new Html();
    private final ActCard cards = new ActCard(html);
    private final Set<ReportedAct> anchored = new HashSet<>();

    private final SvgPainter.Mode mode;
    private final Lettering lettering;

    private HtmlReport(AnnotatedArticle article, SvgPainter.Mode mode, Lettering lettering) {
        report = new Report(article);
        this.mode = mode;
        this.lettering = lettering;
    }

    /** The whole page: one file that needs neither network nor script. */
    public static String of(AnnotatedArticle article) {
        return of(article, SvgPainter.Mode.READER, Lettering.TEXT);
    }

    /** The whole page, its map in these colours and with words put into it like this. */
    public static String of(AnnotatedArticle article, SvgPainter.Mode mode, Lettering lettering) {
        return new HtmlReport(article, mode, lettering).write();
    }

    private String write() {
        html.raw("<!DOCTYPE html>\n<html lang=\"").text(ReportText.of("language")).raw("\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>").text(report.title()).raw("</title>\n<style>\n")
                .raw(style()).raw("</style>\n</head>\n<body>\n");
        head();
        html.raw("<main>\n");
        text();
        pairs();
        map();
        new ReportSections(html).write(report.tables());
        html.raw("</main>\n<footer>").text(ReportText.of("footer")).raw("</footer>\n</body>\n</html>\n");
        return html.toString();
    }

    private static String style() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head() {
        html.raw("<header>\n").element("p", "kicker", ReportText.of("kicker")).element("h1", "", report.title());
        html.element("p", "facts", String.join(" · ", report.facts()));
        if (!report.url().isEmpty()) {
            html.open("p", "facts").address(report.url()).close("p");
        }
        html.open("ul", "glance");
        report.counts().forEach((sign, count) -> html.open("li", sign.css()).element("span", "tag " + sign.css(), sign.sign()).raw(" ")
                .element("b", "", count.toString()).text(" " + sign.word()).close("li"));
        html.open("li", "").element("b", "", "" + report.sourceCount()).text(" " + report.sourceWords()).close("li");
        html.open("li", "").element("b", "", "" + report.findingCount()).text(" " + report.findingWords()).close("li");
        html.close("ul").raw("\n</header>\n");
    }

    private void text() {
        html.section("text", ReportText.of("section.text"));
        legend();
        AnnotatedArticle article = report.article();
        if (article.text() == null) {
            html.element("p", "empty", ReportText.of("text.none"));
        } else {
            MarkedText marked = new MarkedText(article);
            html.raw("<div class=\"page\" lang=\"").text(report.language()).raw("\">\n");
            for (Paragraph paragraph : article.text().paragraphs()) {
                html.raw("<div class=\"row\"><p class=\"para\" dir=\"auto\">");
                List<MarkedText.Piece> pieces = marked.pieces(paragraph.place());
                ArticleMarkup.write(pieces, html);
                html.raw("</p><aside>");
                MarkedText.actsBegun(pieces).stream().map(report::act).filter(java.util.Objects::nonNull).forEach(cards::line);
                html.raw("</aside></div>\n");
            }
            html.raw("</div>\n");
        }
        html.raw("</section>\n");
    }

    private void legend() {
        html.open("p", "legend");
        for (Signs sign : List.of(Signs.UNDISPUTED, Signs.STANDS, Signs.CONTESTED, Signs.REBUTTED)) {
            html.element("span", "says " + sign.css(), sign.sign() + " " + sign.word()).raw(" ");
        }
        for (String kind : List.of("mention", "cue", "hedge")) {
            html.element("span", kind, ReportText.of("legend." + kind)).raw(" ");
        }
        html.close("p");
    }

    private void pairs() {
        html.section("acts", ReportText.of("section.acts"));
        for (Report.Pair pair : report.pairs()) {
            html.open("div", pair.against().isEmpty() ? "pair alone" : "pair").raw("<div>");
            card(pair.act());
            html.raw("</div>");
            if (!pair.against().isEmpty()) {
                html.open("div", "against");
                pair.against().forEach(this::card);
                html.raw("</div>");
            }
            html.raw("</div>\n");
        }
        if (report.acts().isEmpty()) {
            html.element("p", "empty", ReportText.of("acts.none"));
        }
        html.raw("</section>\n");
    }

    /** A card may stand twice; only the first can be led to. */
    private void card(ReportedAct act) {
        cards.write(act, anchored.add(act));
    }

    /** The argument map; instead of one that would be larger than anybody looks at, the words for where to find it. */
    private void map() {
        if (report.acts().isEmpty()) {
            return;
        }
        html.section("map", ReportText.of("section.map"));
        if (report.acts().size() > MAPPED) {
            html.element("p", "empty", ReportText.of("map.large", report.acts().size()));
        } else {
            PlacedMap placed = new MapLayout().layout(MapReader.of(report.article().examination()));
            String svg = SvgPainter.paint(placed, report.title(), mode, lettering);
            html.raw("<figure class=\"map\">").raw("<div style=\"min-width:" + Math.round(placed.width() * LEGIBLE) + "px\">")
                    .raw(svg.substring(svg.indexOf("<svg"))).raw("</div>").raw("</figure>");
        }
        html.raw("</section>\n");
    }
}
