package org.rejoinder.exchange.tei;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rejoinder.exchange.svg.XmlText;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Paragraph;
import org.rejoinder.text.Place;

/**
 * The paragraphs of a text with elements in them. Elements nest, and passages may cross each other and run over paragraphs:
 * such a one is written in pieces, each of which names the one before and behind it.
 */
final class MarkedParagraphs {

    private static final Comparator<Mark> OUTER_FIRST = Comparator.comparingInt((Mark m) -> m.place().begin())
            .thenComparing(Comparator.comparingInt((Mark m) -> m.place().end()).reversed()).thenComparingInt(Mark::rank);

    private final ArticleText text;
    private final List<Mark> marks;
    private final XmlIds ids;
    private final StringBuilder out;
    /** How many pieces each mark has, counted before it is written. */
    private final Map<Mark, Integer> pieces = new HashMap<>();
    private final Map<Mark, Integer> written = new HashMap<>();
    /** Marks that hold what a name must not hold. */
    private final Set<Mark> wide = new HashSet<>();
    private final Map<Mark, String> names = new HashMap<>();
    private boolean counting;

    /**
     * @param marks in any order; those of one place and rank in the order in which they lie in each other
     * @param out gets the paragraphs
     */
    MarkedParagraphs(ArticleText text, List<Mark> marks, XmlIds ids, StringBuilder out) {
        this.text = text;
        this.marks = marks.stream().filter(m -> m.place().length() > 0).sorted(OUTER_FIRST).toList();
        this.ids = ids;
        this.out = out;
    }

    /** Writes all paragraphs, one on a line. */
    void write() {
        for (boolean pass : new boolean[] {true, false}) {
            counting = pass;
            int next = 0;
            List<Mark> reaching = new ArrayList<>();
            for (Paragraph paragraph : text.paragraphs()) {
                Place place = paragraph.place();
                while (next < marks.size() && marks.get(next).place().begin() < place.end()) {
                    reaching.add(marks.get(next++));
                }
                reaching.removeIf(m -> m.place().end() <= place.begin());
                write("<p>");
                paragraph(place, reaching);
                write("</p>\n");
            }
        }
    }

    private void paragraph(Place place, List<Mark> reaching) {
        List<Integer> borders = new ArrayList<>(List.of(place.begin(), place.end()));
        for (Mark mark : reaching) {
            borders.add(Math.max(place.begin(), mark.place().begin()));
            borders.add(Math.min(place.end(), mark.place().end()));
        }
        List<Integer> sorted = borders.stream().distinct().sorted().toList();
        Deque<Mark> open = new ArrayDeque<>();
        for (int i = 0; i < sorted.size(); i++) {
            int at = sorted.get(i);
            boolean last = at == place.end();
            List<Mark> opening = new ArrayList<>();
            while (open.stream().anyMatch(m -> m.place().end() <= at || last)) {
                Mark closed = open.pop();
                write("</" + nameOf(closed) + ">");
                if (closed.place().end() > at && !last) {
                    opening.add(closed);
                }
            }
            if (last) {
                return;
            }
            reaching.stream().filter(m -> Math.max(place.begin(), m.place().begin()) == at && m.place().end() > at).forEach(opening::add);
            // what ends last lies outside, so that as little as can be is cut
            opening.sort(Comparator.comparingInt((Mark m) -> m.place().end()).reversed().thenComparingInt(Mark::rank));
            opening.forEach(m -> open(m, open));
            write(escaped(text.string().substring(at, sorted.get(i + 1))));
        }
    }

    private void open(Mark mark, Deque<Mark> open) {
        if (counting) {
            pieces.merge(mark, 1, Integer::sum);
            if (!mark.isPhrase()) {
                wide.addAll(open);
            }
        }
        open.push(mark);
        if (counting) {
            return;
        }
        int piece = written.merge(mark, 1, Integer::sum);
        StringBuilder tag = new StringBuilder("<").append(nameOf(mark));
        if (pieces.get(mark) > 1 || mark.id() != null) {
            String id = mark.id() != null ? mark.id() : names.computeIfAbsent(mark, m -> ids.fresh(mark.name()));
            tag.append(" xml:id=\"").append(piece == 1 ? id : id + "." + piece).append('"');
            String previous = piece == 1 ? mark.previous() : piece == 2 ? id : id + "." + (piece - 1);
            String next = piece == pieces.get(mark) ? mark.next() : id + "." + (piece + 1);
            tag.append(previous == null ? "" : " prev=\"#" + previous + "\"").append(next == null ? "" : " next=\"#" + next + "\"");
        }
        write(tag + (mark.name().equals("rs") && wide.contains(mark) ? mark.attributes().replace(" ref=", " corresp=") : mark.attributes()) + ">");
    }

    private String nameOf(Mark mark) {
        return mark.name().equals("rs") && wide.contains(mark) ? "seg" : mark.name();
    }

    private void write(String words) {
        if (!counting) {
            out.append(words);
        }
    }

    /** A carriage return must be written as a reference, or a reader makes a line feed of it. */
    static String escaped(String words) {
        return XmlText.escape(words).replace("\r", "&#13;");
    }
}
