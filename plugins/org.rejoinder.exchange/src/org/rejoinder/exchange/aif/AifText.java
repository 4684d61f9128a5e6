package org.rejoinder.exchange.aif;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.rejoinder.text.Place;

/**
 * The text that OVA keeps beside a graph: HTML in which {@code <span id="node3">}, or {@code id="3"}, marks what node 3 was made
 * of. Line breaks stand in it as they are.
 *
 * @param string the text without markup
 * @param anchors the marked places of each node, in UTF-16 units
 */
record AifText(String string, Map<String, List<Place>> anchors) {

    private static final Pattern ANCHOR = Pattern.compile("(?:node)?(\\w+?)([_-]\\d+)?");
    private static final Pattern MARKUP = Pattern.compile("(?s).*(?:<(?:span|br|p|div)\\b|&(?:amp|lt|gt|quot|nbsp|#\\d+);).*");

    /**
     * The text of a file; empty if it has none.
     *
     * @param isNode whether there is a node with an id: several places of one are marked with its id and a number
     */
    static AifText of(JsonElement member, Predicate<String> isNode) {
        JsonElement text = member instanceof JsonObject object ? object.get("txt") : member;
        String words = text instanceof JsonPrimitive value && value.isString() ? value.getAsString() : "";
        if (!MARKUP.matcher(words).matches()) {
            return new AifText(words, Map.of());
        }
        StringBuilder plain = new StringBuilder();
        Map<String, List<Place>> anchors = new HashMap<>();
        Map<Node, Integer> begins = new HashMap<>();
        Element body = new Element("body");
        Parser.parseFragment(words, body, "").forEach(body::appendChild);
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode piece) {
                    plain.append(piece.getWholeText());
                } else if (node.nodeName().equals("br")) {
                    plain.append('\n');
                } else if (node.nodeName().equals("p") || node.nodeName().equals("div")) {
                    paragraph(plain);
                }
                begins.put(node, plain.length());
            }

            @Override
            public void tail(Node node, int depth) {
                int begin = begins.get(node);
                Matcher anchor = ANCHOR.matcher(node.attr("id"));
                if (anchor.matches() && plain.length() > begin) {
                    String whole = anchor.group(1) + (anchor.group(2) == null ? "" : anchor.group(2));
                    anchors.computeIfAbsent(isNode.test(whole) ? whole : anchor.group(1), k -> new ArrayList<>())
                            .add(new Place(begin, plain.length()));
                }
                if (node.nodeName().equals("p") || node.nodeName().equals("div")) {
                    paragraph(plain);
                }
            }
        });
        return new AifText(plain.toString(), anchors);
    }

    private static void paragraph(StringBuilder plain) {
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != '\n') {
            plain.append("\n\n");
        }
    }

    /**
     * Where words stand.
     *
     * @param from of several places the first from this offset is meant
     * @return null if they stand nowhere
     */
    Place find(String words, int from) {
        if (words.isEmpty()) {
            return null;
        }
        int at = string.indexOf(words);
        if (at >= 0 && string.indexOf(words, at + 1) >= 0) {
            int next = string.indexOf(words, from);
            at = next >= 0 ? next : at;
        }
        return at < 0 ? null : new Place(at, at + words.length());
    }
}
