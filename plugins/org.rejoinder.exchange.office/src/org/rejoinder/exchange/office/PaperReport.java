package org.rejoinder.exchange.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.html.HtmlReport;
import org.rejoinder.exchange.svg.SvgPainter;

/**
 * The HTML report as what is set on paper: in a style of its own, since the paper's setter knows neither variables nor grids.
 *
 * @param page the page
 * @param map its map; null if it has none
 */
record PaperReport(org.w3c.dom.Document page, Picture map) {

    /** The room for a map on a page across, in millimetres: on A4, and on A3 for a map that would be too small there. */
    private static final double[][] ROOM = {{269, 160}, {392, 247}};
    private static final double MM_PER_PIXEL = 25.4 / 96;
    /** How far a map may be made smaller before its words can not be read on paper. */
    private static final double LEGIBLE = 0.6;

    static PaperReport of(AnnotatedArticle article) throws IOException {
        Document page;
        Picture map = null;
        try (Outlines outlines = new Outlines()) {
            String html = HtmlReport.of(article, SvgPainter.Mode.LIGHT, outlines);
            int begin = html.indexOf("<svg");
            if (begin >= 0) {
                int end = html.indexOf("</svg>") + "</svg>".length();
                map = new Picture(html.substring(begin, end));
                html = html.substring(0, begin) + "<svg></svg>" + html.substring(end);
            }
            page = Jsoup.parse(html);
        }
        Element style = page.selectFirst("style");
        try (InputStream in = PaperReport.class.getResourceAsStream("paper.css")) {
            style.text("").appendChild(new org.jsoup.nodes.DataNode(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
        page.select("meta").remove();
        if (map != null) {
            size(page.selectFirst("svg"), page.selectFirst("#map"), map);
        }
        return new PaperReport(new W3CDom().fromJsoup(page), map);
    }

    private static void size(Element svg, Element section, Picture map) {
        double wide = map.width() * MM_PER_PIXEL;
        double high = map.height() * MM_PER_PIXEL;
        double scale = 0;
        for (int i = 0; i < ROOM.length && scale < LEGIBLE; i++) {
            scale = Math.min(1, Math.min(ROOM[i][0] / wide, ROOM[i][1] / high));
            section.attr("class", i == 0 ? "across" : "across large");
        }
        svg.attr("style", String.format(Locale.ROOT, "width:%.1fmm;height:%.1fmm", wide * scale, high * scale));
    }
}
