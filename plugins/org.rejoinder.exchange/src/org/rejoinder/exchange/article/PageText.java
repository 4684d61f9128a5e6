package org.rejoinder.exchange.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.rejoinder.text.Place;

/**
 * What a reader of a page reads, as text: one paragraph for each block, characters as the page has them, white space as a
 * browser shows it. Scripts, forms, navigation and what the page hides are left out.
 */
final class PageText {

    private static final Set<String> UNREAD = Set.of("script", "style", "noscript", "template", "head", "nav", "form", "button", "input", "select",
            "textarea", "iframe", "object", "embed", "svg", "math", "canvas", "audio", "video", "map", "dialog", "menu");
    private static final Set<String> INLINE = Set.of("a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
            "kbd", "label", "mark", "output", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
            "img", "picture", "source", "big", "strike", "acronym", "br", "#text", "#comment", "#data");
    private static final Set<String> ASIDE = Set.of("aside", "figcaption", "footer");

    private final StringBuilder text = new StringBuilder();
    private final List<Place> quotations = new ArrayList<>();
    private final List<Place> asides = new ArrayList<>();
    private final Map<Node, Integer> begins = new HashMap<>();
    private int skipping;
    private int preformatted;
    private int quoteDepth;
    private boolean addedMarks;

    private PageText() {
    }

    /**
     * The text of an element and all within.
     *
     * @param text paragraphs with an empty line between
     * @param quotations the places of block quotations
     * @param asides the places of what is on the page but not in the article: captions, boxes, footers
     * @param addedMarks whether an element for quotations, around which browsers put the marks, was given them
     */
    record Read(String text, List<Place> quotations, List<Place> asides, boolean addedMarks) {
    }

    /** Reads an element. */
    static Read of(Element root) {
        PageText page = new PageText();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                page.begin(node);
            }

            @Override
            public void tail(Node node, int depth) {
                page.end(node);
            }
        });
        page.trim();
        page.text.append(page.text.isEmpty() ? "" : "\n");
        return new Read(page.text.toString(), page.quotations, page.asides, page.addedMarks);
    }

    private static boolean isUnread(Node node) {
        return UNREAD.contains(node.nodeName()) || node.hasAttr("hidden") || node.attr("aria-hidden").equals("true")
                || node.attr("style").toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }

    private void begin(Node node) {
        if (skipping > 0 || isUnread(node)) {
            skipping++;
            return;
        }
        String name = node.nodeName();
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (name.equals("br")) {
            trimBlanks();
            text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' && paragraphEnds() ? "" : "\n");
        } else if (name.equals("q")) {
            text.append(quoteDepth++ % 2 == 0 ? '“' : '‘');
            addedMarks = true;
        } else if (name.equals("td") || name.equals("th")) {
            trimBlanks();
            text.append(((Element) node).previousElementSibling() == null ? "" : "\t");
        } else if (!INLINE.contains(name)) {
            paragraph();
        }
        preformatted += name.equals("pre") ? 1 : 0;
        if (name.equals("blockquote") || ASIDE.contains(name)) {
            begins.put(node, text.length());
        }
    }

    private void end(Node node) {
        if (skipping > 0) {
            skipping--;
            return;
        }
        String name = node.nodeName();
        preformatted -= name.equals("pre") ? 1 : 0;
        if (name.equals("q")) {
            text.append(--quoteDepth % 2 == 0 ? '”' : '’');
        } else if (!INLINE.contains(name) && !name.equals("td") && !name.equals("th")) {
            Integer begin = begins.remove(node);
            if (begin != null) {
                int end = text.length();
                while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
                    end--;
                }
                if (end > begin) {
                    (name.equals("blockquote") ? quotations : asides).add(new Place(begin, end));
                }
            }
            paragraph();
        }
    }

    private void add(String words) {
        if (preformatted > 0) {
            text.append(words);
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (!space) {
                text.append(c);
            } else if (!text.isEmpty() && !isSpace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    private boolean paragraphEnds() {
        return text.length() > 1 && text.charAt(text.length() - 1) == '\n' && text.charAt(text.length() - 2) == '\n';
    }

    private void paragraph() {
        trim();
        text.append(text.isEmpty() ? "" : "\n\n");
    }

    private void trimBlanks() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    private void trim() {
        while (!text.isEmpty() && isSpace(text.charAt(text.length() - 1))) {
            text.setLength(text.length() - 1);
        }
    }
}
