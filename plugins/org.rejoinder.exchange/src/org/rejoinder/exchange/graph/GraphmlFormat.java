package org.rejoinder.exchange.graph;

import java.util.Locale;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.LossReport;
import org.rejoinder.exchange.WrittenFormat;
import org.rejoinder.exchange.svg.XmlText;
import org.rejoinder.map.ArgumentMap;
import org.rejoinder.map.MapEdge;
import org.rejoinder.map.MapNode;
import org.rejoinder.map.MapReader;

/** The argument map as GraphML, for yEd, Gephi and the like. */
public final class GraphmlFormat extends WrittenFormat {

    private static final String[] NODE_KEYS = {"kind", "title", "text", "standing", "reason"};

    /** For the service registry. */
    public GraphmlFormat() {
        super("graphml", "graphml");
    }

    @Override
    protected String write(AnnotatedArticle article, ExchangeOptions options) {
        ArgumentMap map = MapReader.of(article.examination());
        StringBuilder out = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                """);
        for (String key : NODE_KEYS) {
            key(out, key, "node", "string");
        }
        key(out, "anonymous", "node", "boolean");
        key(out, "relation", "edge", "string");
        key(out, "effect", "edge", "string");
        out.append("  <graph id=\"").append(XmlText.escape(article.name())).append("\" edgedefault=\"directed\">\n");
        for (MapNode node : map.nodes()) {
            out.append("    <node id=\"").append(XmlText.escape(node.id())).append("\">\n");
            data(out, "kind", node.kind().name().toLowerCase(Locale.ROOT));
            data(out, "title", node.heading());
            data(out, "text", node.text());
            data(out, "standing", node.sign() == MapNode.Sign.NONE ? "" : node.sign().name().toLowerCase(Locale.ROOT));
            data(out, "reason", node.reason());
            data(out, "anonymous", String.valueOf(node.anonymous()));
            out.append("    </node>\n");
        }
        for (MapEdge edge : map.edges()) {
            out.append("    <edge source=\"").append(XmlText.escape(edge.from())).append("\" target=\"")
                    .append(XmlText.escape(edge.to())).append("\">\n");
            data(out, "relation", edge.relation().isEmpty() ? "says" : edge.relation());
            data(out, "effect", edge.kind().name().toLowerCase(Locale.ROOT));
            out.append("    </edge>\n");
        }
        return out.append("  </graph>\n</graphml>\n").toString();
    }

    @Override
    protected LossReport losses(AnnotatedArticle article) {
        return GraphCoverage.losses(id(), article);
    }

    private static void key(StringBuilder out, String name, String of, String type) {
        out.append("  <key id=\"").append(name).append("\" for=\"").append(of).append("\" attr.name=\"").append(name)
                .append("\" attr.type=\"").append(type).append("\"/>\n");
    }

    private static void data(StringBuilder out, String key, String value) {
        if (!value.isEmpty()) {
            out.append("      <data key=\"").append(key).append("\">").append(XmlText.escape(value)).append("</data>\n");
        }
    }
}
