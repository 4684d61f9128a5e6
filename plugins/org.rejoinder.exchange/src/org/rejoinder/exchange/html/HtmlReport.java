package org.rejoinder.exchange.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.svg.SvgPainter;
import org.rejoinder.map.MapLayout;
import org.rejoinder.map.MapReader;
import org.rejoinder.map.PlacedMap;
import org.rejoinder.model.Act;
import org.rejoinder.model.Aim;
import org.rejoinder.model.Article;
import org.rejoinder.model.Claim;
import org.rejoinder.model.Declaration;
import org.rejoinder.model.Rebuttal;
import org.rejoinder.model.Remark;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.model.Target;
import org.rejoinder.rules.Finding;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.SourceReading;
import org.rejoinder.rules.Suppressed;
import org.rejoinder.rules.lineage.Ledger;
import org.rejoinder.text.Paragraph;
import org.rejoinder.text.Place;

/** The report of one article, section by section. */
final class HtmlReport {

    /** How far a map may be made smaller before its words can not be read; a wider one is scrolled. */
    private static final double LEGIBLE = 0.7;
    /** How many acts a map has at most. */
    private static final int MAPPED = 400;

    private final AnnotatedArticle article;
    private final ActCard cards;
    private final Html html = new Html();
    private final List<Act> acts = new ArrayList<>();
    private final Map<String, Act> byName = new LinkedHashMap<>();
    /** For each act or source the rebuttals that are directed at it. */
    private final Map<Object, List<Rebuttal>> answers = new LinkedHashMap<>();

    HtmlReport(AnnotatedArticle article) {
        this.article = article;
        this.cards = new ActCard(article);
        for (Declaration declaration : article.document().getElements()) {
            if (declaration instanceof Act act) {
                acts.add(act);
                byName.putIfAbsent(act.getName(), act);
            }
            if (declaration instanceof Rebuttal rebuttal) {
                for (Target target : rebuttal.getTargets()) {
                    for (Aim aim : target.getAims()) {
                        answer(aim.getTarget(), rebuttal);
                    }
                }
                rebuttal.getAsked().forEach(a -> answer(a, rebuttal));
            }
        }
    }

    private void answer(Object to, Rebuttal rebuttal) {
        if (to != null) {
            List<Rebuttal> list = answers.computeIfAbsent(to, k -> new ArrayList<>());
            if (!list.contains(rebuttal)) {
                list.add(rebuttal);
            }
        }
    }

    /** The whole page. */
    String write() {
        Article about = article.document().getArticle();
        String title = about == null ? article.name() : about.getHeadline() != null ? about.getHeadline()
                : about.getName() != null ? about.getName() : article.name();
        html.raw("<!DOCTYPE html>\n<html lang=\"").text(text("language")).raw("\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>").text(title).raw("</title>\n<style>\n")
                .raw(style()).raw("</style>\n</head>\n<body>\n");
        head(about, title);
        html.raw("<main>\n");
        text(about);
        pairs();
        map(title);
        sources();
        claims();
        ledger();
        remarks();
        findings();
        html.raw("</main>\n<footer>").text(text("footer")).raw("</footer>\n</body>\n</html>\n");
        return html.toString();
    }

    private static String style() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void head(Article about, String title) {
        html.raw("<header>\n");
        html.element("p", "kicker", text("kicker"));
        html.element("h1", "", title);
        List<String> facts = new ArrayList<>();
        if (about != null) {
            if (about.getOutlet() != null) {
                facts.add(cards.shown(ActCard.name(about.getOutlet())));
            }
            facts.addAll(about.getAuthors());
            add(facts, about.getPublished());
            if (about.getAnnotator() != null || about.getAnnotated() != null) {
                facts.add(text("annotated", about.getAnnotator() == null ? "" : about.getAnnotator(),
                        about.getAnnotated() == null ? "" : about.getAnnotated()).replaceAll(" +", " ").strip());
            }
        }
        html.element("p", "facts", String.join(" · ", facts));
        if (about != null && about.getUrl() != null) {
            html.open("p", "facts").address(about.getUrl()).close("p");
        }
        glance();
        html.raw("</header>\n");
    }

    private void glance() {
        Map<Signs, Integer> counts = new EnumMap<>(Signs.class);
        acts.forEach(a -> counts.merge(Signs.of(article.reading(a)), 1, Integer::sum));
        html.open("ul", "glance");
        for (Signs sign : Signs.values()) {
            if (counts.containsKey(sign)) {
                html.open("li", sign.css()).element("span", "tag " + sign.css(), sign.sign()).raw(" <b>").text("" + counts.get(sign))
                        .raw("</b> ").text(sign.word()).close("li");
            }
        }
        long unnamed = article.document().getElements().stream()
                .filter(d -> d instanceof Source s && s.getKind() == SourceKind.ANONYMOUS).count();
        long errors = article.examination().findings().stream().filter(f -> f.severity() == Severity.ERROR).count();
        long warnings = article.examination().findings().stream().filter(f -> f.severity() == Severity.WARNING).count();
        html.raw("<li><b>" + article.examination().sources().size() + "</b> ").text(text("glance.sources", unnamed)).raw("</li>");
        html.raw("<li><b>" + (errors + warnings) + "</b> ").text(text("glance.findings", errors, warnings)).raw("</li>");
        html.raw("</ul>\n");
    }

    private void text(Article about) {
        section("text", "section.text");
        legend();
        if (article.text() == null) {
            html.element("p", "empty", text("text.none"));
        } else {
            String language = about == null || about.getLanguage() == null ? "en" : about.getLanguage();
            ArticleMarkup markup = new ArticleMarkup(article);
            html.raw("<div class=\"page\" lang=\"").text(language).raw("\">\n");
            for (Paragraph paragraph : article.text().paragraphs()) {
                html.raw("<div class=\"row\"><p class=\"para\" dir=\"auto\">");
                List<String> begun = markup.write(paragraph.place(), html);
                html.raw("</p><aside>");
                for (String name : begun) {
                    Act act = byName.get(name);
                    if (act != null) {
                        cards.line(act, html);
                    }
                }
                html.raw("</aside></div>\n");
            }
            html.raw("</div>\n");
        }
        html.raw("</section>\n");
    }

    private void legend() {
        html.open("p", "legend");
        for (Signs sign : List.of(Signs.UNDISPUTED, Signs.STANDS, Signs.CONTESTED, Signs.REBUTTED)) {
            html.open("span", "says " + sign.css()).text(sign.sign() + " " + sign.word()).close("span").raw(" ");
        }
        html.element("span", "mention", text("legend.mention")).raw(" ");
        html.element("span", "cue", text("legend.cue")).raw(" ");
        html.element("span", "hedge", text("legend.hedge"));
        html.close("p");
    }

    /** Each act with what answers it beside it; answers that stand beside something are not listed again by themselves. */
    private void pairs() {
        section("acts", "section.acts");
        for (Act act : acts) {
            List<Rebuttal> against = answers.getOrDefault(act, List.of());
            boolean shown = act instanceof Rebuttal && against.isEmpty() && answers.entrySet().stream()
                    .anyMatch(e -> e.getKey() != act && e.getKey() instanceof Act to && acts.contains(to) && e.getValue().contains(act));
            if (shown) {
                continue;
            }
            html.open("div", against.isEmpty() ? "pair alone" : "pair");
            html.raw("<div>");
            cards.write(act, html, first(act));
            html.raw("</div>");
            if (!against.isEmpty()) {
                html.raw("<div class=\"against\">");
                against.forEach(r -> cards.write(r, html, first(r)));
                html.raw("</div>");
            }
            html.raw("</div>\n");
        }
        if (acts.isEmpty()) {
            html.element("p", "empty", text("acts.none"));
        }
        html.raw("</section>\n");
    }

    /** The argument map, unless it would be larger than anybody looks at. */
    private void map(String title) {
        if (acts.isEmpty() || acts.size() > MAPPED) {
            return;
        }
        PlacedMap placed = new MapLayout().layout(MapReader.of(article.examination()));
        String svg = new SvgPainter().paint(placed, title);
        section("map", "section.map");
        html.raw("<figure class=\"map\">").raw("<div style=\"min-width:" + Math.round(placed.width() * LEGIBLE) + "px\">")
                .raw(svg.substring(svg.indexOf("<svg"))).raw("</div>").raw("</figure></section>\n");
    }

    private final java.util.Set<Act> anchored = new java.util.HashSet<>();

    /** A card may stand twice; only the first can be led to. */
    private boolean first(Act act) {
        return anchored.add(act);
    }

    private void sources() {
        section("sources", "section.sources");
        table("sources.name", "sources.kind", "sources.role", "sources.acts");
        for (SourceReading source : article.examination().sources()) {
            String id = source.fact().id();
            String name = source.path() == null ? id : source.path().element();
            html.raw("<tr");
            if (source.path() != null) {
                html.raw(" id=\"").text(Html.anchor(name)).raw("\"");
            }
            html.raw("><th scope=\"row\">").text(cards.shown(id));
            if (!source.fact().aliases().isEmpty()) {
                html.element("span", "also", text("sources.also", String.join(", ", source.fact().aliases())));
            }
            html.raw("</th><td>").text(text("kind." + source.fact().kind().getLiteral()));
            if (source.fact().isAnonymous()) {
                html.text(source.fact().size() > 1 ? ", " + source.fact().size() : source.fact().some() ? ", " + text("source.some") : "");
                html.text(source.fact().of() == null ? "" : ", " + text("sources.of", cards.shown(source.fact().of())));
                html.raw("<br>").element("span", "also", text(source.fact().reasoned() ? "sources.reason" : "sources.noreason"));
            }
            html.raw("</td><td>").text(source.fact().role() == null ? "" : source.fact().role());
            relations(source.fact().speaksFor(), "sources.speaks");
            relations(source.fact().memberOf(), "sources.member");
            html.raw("</td><td>");
            for (Act act : acts) {
                if (article.reading(act) != null && article.reading(act).fact().by().contains(id) && act.getName() != null) {
                    Signs sign = Signs.of(article.reading(act));
                    html.link(act.getName(), "tag " + sign.css(), act.getName() + "\u202F" + sign.sign()).raw(" ");
                }
            }
            html.raw("</td></tr>\n");
        }
        html.raw("</tbody></table></section>\n");
    }

    private void relations(Collection<String> ids, String key) {
        if (!ids.isEmpty()) {
            html.element("span", "also", text(key, String.join(", ", ids.stream().map(cards::shown).toList())));
        }
    }

    private void claims() {
        List<Claim> claims = article.document().getElements().stream().filter(Claim.class::isInstance).map(Claim.class::cast).toList();
        java.util.Set<Claim> all = new java.util.LinkedHashSet<>(claims);
        acts.forEach(a -> {
            a.getAsserts().stream().filter(c -> !c.eIsProxy()).forEach(all::add);
            a.getDisputes().stream().filter(c -> !c.eIsProxy()).forEach(all::add);
        });
        if (all.isEmpty()) {
            return;
        }
        section("claims", "section.claims");
        table("claims.claim", "claims.asserts", "claims.disputes");
        for (Claim claim : all) {
            html.raw("<tr><th scope=\"row\">").text(claim.getText() == null ? claim.getName() : claim.getText()).raw("</th><td>");
            acts.stream().filter(a -> a.getAsserts().contains(claim)).forEach(this::tag);
            html.raw("</td><td>");
            acts.stream().filter(a -> a.getDisputes().contains(claim)).forEach(this::tag);
            html.raw("</td></tr>\n");
        }
        html.raw("</tbody></table></section>\n");
    }

    private void tag(Act act) {
        Signs sign = Signs.of(article.reading(act));
        String name = act.getName() == null ? "?" : act.getName();
        html.link(name, "tag " + sign.css(), name + "\u202F" + sign.sign()).raw(" ");
    }

    private void ledger() {
        List<Ledger.Entry> entries = article.examination().ledger().entries();
        if (entries.isEmpty()) {
            return;
        }
        section("ledger", "section.ledger");
        table("ledger.party", "ledger.charge", "ledger.answer");
        for (Ledger.Entry entry : entries) {
            html.raw("<tr><th scope=\"row\">").text(cards.shown(entry.party())).raw("</th><td>")
                    .text(text("charge." + entry.charge().name().toLowerCase(java.util.Locale.ROOT))).text(" ");
            named(entry.act());
            if (entry.about() != null) {
                html.text(" (").text(text("ledger.about")).text(" ");
                named(entry.about());
                html.text(")");
            }
            html.raw("</td><td>");
            if (entry.responses().isEmpty()) {
                html.element("span", "empty", text("ledger.none"));
            }
            for (Ledger.Response response : entry.responses()) {
                named(response.act());
                html.text(" ").text(text("answer." + response.kind().name().toLowerCase(java.util.Locale.ROOT)) + " ("
                        + String.join(", ", response.by().stream().map(cards::shown).toList()) + ")").raw("<br>");
            }
            html.raw("</td></tr>\n");
        }
        html.raw("</tbody></table></section>\n");
    }

    private void named(String id) {
        Act act = byName.get(id.substring(id.lastIndexOf('.') + 1));
        if (act != null && article.reading(act) != null && article.reading(act).id().equals(id)) {
            tag(act);
        } else {
            html.element("span", "ref", id);
        }
    }

    private void remarks() {
        List<Remark> remarks = article.document().getElements().stream().filter(Remark.class::isInstance).map(Remark.class::cast).toList();
        if (remarks.isEmpty()) {
            return;
        }
        section("remarks", "section.remarks");
        html.raw("<ul class=\"remarks\">");
        for (Remark remark : remarks) {
            html.open("li", "remark-" + remark.getKind().getLiteral()).element("b", "", text("remark." + remark.getKind().getLiteral())).text(" ");
            List<String> words = article.places(remark.getPassage()).stream().map(p -> p.in(article.text().string())).toList();
            html.text(words.isEmpty() ? "" : "“" + String.join(" […] ", words) + "” ");
            html.text(remark.getText() == null ? "" : remark.getText() + " ");
            html.text(remark.getVoice() == null ? "" : text("remark.by", cards.shown(ActCard.name(remark.getVoice()))) + " ");
            html.text(remark.getAbout() == null ? "" : text("remark.about", cards.shown(ActCard.name(remark.getAbout()))));
            html.close("li");
        }
        html.raw("</ul></section>\n");
    }

    private void findings() {
        section("findings", "section.findings");
        if (article.examination().findings().isEmpty()) {
            html.element("p", "empty", text("findings.none"));
        } else {
            table("findings.severity", "findings.where", "findings.message");
            for (Finding finding : article.examination().findings()) {
                String word = finding.severity().word();
                html.raw("<tr class=\"" + word + "\"><td><span class=\"severity " + word + "\">").text(text("severity." + word)).raw("</span> ")
                        .element("code", "", finding.rule()).raw("</td><td>").text(finding.path().element());
                Place place = finding.place();
                if (place != null && article.text() != null && article.text().holds(place)) {
                    html.element("span", "also", text("findings.line", article.text().offsets().line(place.begin())));
                }
                html.raw("</td><td>").text(finding.message()).raw("</td></tr>\n");
            }
            html.raw("</tbody></table>");
        }
        if (!article.examination().suppressed().isEmpty()) {
            html.element("h3", "", text("findings.suppressed"));
            html.raw("<ul>");
            for (Suppressed suppressed : article.examination().suppressed()) {
                html.open("li", "").element("code", "", suppressed.finding().rule()).text(" " + suppressed.finding().path().element() + ": "
                        + suppressed.finding().message() + " ").element("i", "", suppressed.reason()).close("li");
            }
            html.raw("</ul>");
        }
        html.raw("</section>\n");
    }

    private void section(String id, String key) {
        html.raw("<section id=\"").text(id).raw("\">\n").element("h2", "", text(key)).raw("\n");
    }

    private void table(String... keys) {
        html.raw("<table><thead><tr>");
        for (String key : keys) {
            html.raw("<th scope=\"col\">").text(text(key)).raw("</th>");
        }
        html.raw("</tr></thead><tbody>\n");
    }

    private static void add(List<String> list, String value) {
        if (value != null && !value.isBlank()) {
            list.add(value);
        }
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(HtmlReport.class, key, arguments);
    }
}
