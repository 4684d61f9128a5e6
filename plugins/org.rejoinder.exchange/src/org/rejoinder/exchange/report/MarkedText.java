package org.rejoinder.exchange.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.model.Act;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Remark;
import org.rejoinder.model.Source;
import org.rejoinder.text.Place;

/**
 * The article's text with its passages marked. Passages may lie in each other and may cross: the text is cut at every border,
 * and each piece stands in as many spans as there are passages over it, the widest outside.
 */
final class ArticleMarkup {

    /**
     * A passage over one place.
     *
     * @param place where
     * @param css its classes
     * @param name the act whose content begins here; null for anything else
     * @param tag the classes of the tag that shows the name
     * @param sign the tag's sign
     * @param rank what lies outside of what when two have one place: the lower outside
     */
    private record Span(Place place, String css, String name, String tag, String sign, int rank) {
    }

    private final AnnotatedArticle article;
    private final List<Span> spans = new ArrayList<>();
    private int next;

    ArticleMarkup(AnnotatedArticle article) {
        this.article = article;
        article.document().getElements().forEach(declaration -> {
            switch (declaration) {
                case Act act -> act(act);
                case Source source -> {
                    source.getMentions().forEach(m -> add(m, "mention", 3));
                    add(source.getReason(), "because", 3);
                }
                case Remark remark -> add(remark.getPassage(), "remark remark-" + remark.getKind().getLiteral(), 1);
                default -> {
                }
            }
        });
        spans.sort(Comparator.comparingInt((Span s) -> s.place().begin()).thenComparing(s -> -s.place().end())
                .thenComparingInt(Span::rank));
    }

    private void act(Act act) {
        Signs sign = Signs.of(article.reading(act));
        String rebuttal = act instanceof org.rejoinder.model.Rebuttal ? " rebuttal" : "";
        boolean first = true;
        for (Place place : article.places(act.getSays())) {
            spans.add(new Span(place, "says " + sign.css() + rebuttal, act.getName(), "tag " + sign.css(), first ? sign.sign() : "…", 2));
            first = false;
        }
        boolean silent = article.places(act.getSays()).isEmpty();
        for (Place place : article.places(act.getCue())) {
            spans.add(new Span(place, "cue", silent ? act.getName() : null, "tag " + sign.css(), sign.sign(), 4));
        }
        for (Source source : act.getBy()) {
            Place mention = article.mention(act, source);
            if (mention != null) {
                spans.add(new Span(mention, "mention", null, "", "", 3));
            }
        }
        act.getHedges().forEach(h -> add(h, "hedge", 4));
        act.getUnelaborated().forEach(u -> add(u, "hedge", 4));
    }

    private void add(Passage passage, String css, int rank) {
        article.places(passage).forEach(p -> spans.add(new Span(p, css, null, "", "", rank)));
    }

    /** Writes a stretch of the text; stretches must come in their order. Names of the acts that begin in it are returned. */
    List<String> write(Place stretch, Html html) {
        List<Span> here = new ArrayList<>();
        List<String> begun = new ArrayList<>();
        for (int i = 0; i < spans.size() && spans.get(i).place().begin() < stretch.end(); i++) {
            if (i < next && spans.get(i).place().end() <= stretch.begin()) {
                continue;
            }
            if (spans.get(i).place().intersects(stretch)) {
                here.add(spans.get(i));
            }
        }
        while (next < spans.size() && spans.get(next).place().end() <= stretch.begin()) {
            next++;
        }
        TreeSet<Integer> borders = new TreeSet<>(List.of(stretch.begin(), stretch.end()));
        for (Span span : here) {
            borders.add(Math.max(stretch.begin(), span.place().begin()));
            borders.add(Math.min(stretch.end(), span.place().end()));
        }
        Integer from = borders.first();
        for (Integer to : borders.tailSet(from, false)) {
            Place piece = new Place(from, to);
            List<Span> over = here.stream().filter(s -> s.place().contains(piece)).toList();
            for (Span span : over) {
                if (span.place().begin() == piece.begin() && span.name() != null) {
                    html.link(span.name(), span.tag(), span.name() + (span.sign().isEmpty() ? "" : "\u202F" + span.sign()));
                    if (!begun.contains(span.name()) && !span.sign().equals("…")) {
                        begun.add(span.name());
                    }
                }
            }
            over.forEach(s -> html.open("span", s.css()));
            html.text(piece.in(article.text().string()));
            over.forEach(s -> html.close("span"));
            from = to;
        }
        return begun;
    }
}
