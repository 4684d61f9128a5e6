package org.rejoinder.exchange.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.model.Act;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Rebuttal;
import org.rejoinder.model.Remark;
import org.rejoinder.model.Source;
import org.rejoinder.text.Place;

/**
 * The article's text cut where passages begin and end. Passages may lie in each other and may cross: each piece says which
 * passages are over it, the widest first.
 */
public final class MarkedText {

    /** What a passage is. */
    public enum Kind {
        /** What somebody says. */
        SAYS,
        /** Words that say that it is said. */
        CUE,
        /** The mention of a source. */
        MENTION,
        /** Why a source's name is withheld. */
        BECAUSE,
        /** Something that is remarked on; the detail is the remark's kind. */
        REMARK,
        /** Words that weaken. */
        HEDGE
    }

    /**
     * A passage over one place.
     *
     * @param place where
     * @param kind what it is
     * @param detail more about its kind; may be empty
     * @param act the name of the act whose words begin here; null for anything else
     * @param sign how that act stands
     * @param rebuttal whether that act is directed at others
     * @param first whether it is the act's first fragment
     * @param rank what lies outside of what when two have one place: the lower outside
     */
    public record Span(Place place, Kind kind, String detail, String act, Signs sign, boolean rebuttal, boolean first, int rank) {

        /** The act's name with its sign, or with an ellipsis where its words go on. */
        public String tag() {
            return act + "\u202F" + (first ? sign.sign() : "…");
        }
    }

    /**
     * A piece that no passage begins or ends within.
     *
     * @param text its words
     * @param place where they are
     * @param over the passages that it lies in, the widest first
     */
    public record Piece(String text, Place place, List<Span> over) {

        /** The passages that begin with it and name an act. */
        public List<Span> begun() {
            return over.stream().filter(s -> s.act() != null && s.place().begin() == place.begin()).toList();
        }

        /** The passages that end with it and name an act. */
        public List<Span> ended() {
            return over.stream().filter(s -> s.act() != null && s.place().end() == place.end()).toList();
        }
    }

    private final AnnotatedArticle article;
    private final List<Span> spans = new ArrayList<>();
    private int next;

    /** Reads the passages of an article that has a text. */
    public MarkedText(AnnotatedArticle article) {
        this.article = article;
        article.document().getElements().forEach(declaration -> {
            switch (declaration) {
                case Act act -> act(act);
                case Source source -> {
                    source.getMentions().forEach(m -> add(m, Kind.MENTION, "", 3));
                    add(source.getReason(), Kind.BECAUSE, "", 3);
                }
                case Remark remark -> add(remark.getPassage(), Kind.REMARK, remark.getKind().getLiteral(), 1);
                default -> {
                    // has no passage to mark
                }
            }
        });
        spans.sort(Comparator.comparingInt((Span s) -> s.place().begin()).thenComparing(s -> -s.place().end()).thenComparingInt(Span::rank));
    }

    private void act(Act act) {
        Signs sign = Signs.of(article.reading(act));
        boolean rebuttal = act instanceof Rebuttal;
        boolean first = true;
        for (Place place : article.places(act.getSays())) {
            spans.add(new Span(place, Kind.SAYS, "", act.getName(), sign, rebuttal, first, 2));
            first = false;
        }
        for (Place place : article.places(act.getCue())) {
            spans.add(new Span(place, Kind.CUE, "", first ? act.getName() : null, sign, rebuttal, true, 4));
        }
        for (Source source : act.getBy()) {
            Place mention = article.mention(act, source);
            if (mention != null) {
                spans.add(new Span(mention, Kind.MENTION, "", null, sign, rebuttal, true, 3));
            }
        }
        act.getHedges().forEach(h -> add(h, Kind.HEDGE, "", 4));
        act.getUnelaborated().forEach(u -> add(u, Kind.HEDGE, "", 4));
    }

    private void add(Passage passage, Kind kind, String detail, int rank) {
        article.places(passage).forEach(p -> spans.add(new Span(p, kind, detail, null, Signs.NONE, false, true, rank)));
    }

    /** The pieces of a stretch of the text; stretches must come in their order. */
    public List<Piece> pieces(Place stretch) {
        List<Span> here = new ArrayList<>();
        for (int i = next; i < spans.size() && spans.get(i).place().begin() < stretch.end(); i++) {
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
        List<Piece> pieces = new ArrayList<>();
        Integer from = borders.first();
        for (Integer to : borders.tailSet(from, false)) {
            Place place = new Place(from, to);
            pieces.add(new Piece(place.in(article.text().string()), place, here.stream().filter(s -> s.place().contains(place)).toList()));
            from = to;
        }
        return pieces;
    }

    /** The acts whose words begin in the pieces, each once, in their order. */
    public static List<String> actsBegun(List<Piece> pieces) {
        return pieces.stream().flatMap(p -> p.begun().stream()).filter(Span::first).map(Span::act).distinct().toList();
    }
}
