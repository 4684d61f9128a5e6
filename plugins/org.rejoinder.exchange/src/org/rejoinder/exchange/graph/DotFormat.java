package org.rejoinder.exchange.graph;

import java.util.Locale;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.LossReport;
import org.rejoinder.exchange.WrittenFormat;
import org.rejoinder.map.ArgumentMap;
import org.rejoinder.map.MapEdge;
import org.rejoinder.map.MapNode;
import org.rejoinder.map.MapReader;

/** The argument map in the language of Graphviz, to be laid out there. */
public final class DotFormat extends WrittenFormat {

    private static final int LINE = 34;

    /** For the service registry. */
    public DotFormat() {
        super("dot", "dot");
    }

    @Override
    protected String write(AnnotatedArticle article, ExchangeOptions options) {
        ArgumentMap map = MapReader.of(article.examination());
        StringBuilder out = new StringBuilder("digraph ").append(quoted(article.name())).append(" {\n  rankdir=RL;\n")
                .append("  node [shape=box, fontname=\"DejaVu Sans\", fontsize=10];\n  edge [fontname=\"DejaVu Sans\", fontsize=9];\n");
        for (MapNode node : map.nodes()) {
            out.append("  ").append(quoted(node.id())).append(" [label=").append(label(node)).append(", style=\"").append(style(node))
                    .append("\", color=\"").append(colour(node.sign())).append("\"];\n");
        }
        for (MapEdge edge : map.edges()) {
            out.append("  ").append(quoted(edge.from())).append(" -> ").append(quoted(edge.to())).append(" [")
                    .append(edge.relation().isEmpty() ? "arrowhead=none" : "label=" + quoted(edge.relation()))
                    .append(", color=\"").append(colour(edge.kind())).append('"')
                    .append(edge.kind() == MapEdge.Kind.LINK ? ", style=dashed" : "").append("];\n");
        }
        return out.append("}\n").toString();
    }

    @Override
    protected LossReport losses(AnnotatedArticle article) {
        return GraphCoverage.losses(id(), article);
    }

    private static String label(MapNode node) {
        String sign = node.sign() == MapNode.Sign.NONE ? "" : " (" + node.sign().name().toLowerCase(Locale.ROOT) + ")";
        StringBuilder text = new StringBuilder(escaped(node.heading() + sign));
        StringBuilder line = new StringBuilder();
        for (String word : node.text().isBlank() ? new String[0] : node.text().strip().split("\\s+")) {
            if (line.length() + word.length() > LINE) {
                text.append("\\n").append(escaped(line.toString().strip()));
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        return "\"" + text + (line.isEmpty() ? "" : "\\n" + escaped(line.toString().strip())) + "\"";
    }

    private static String style(MapNode node) {
        return node.anonymous() ? "dashed" : node.kind() == MapNode.Kind.SOURCE ? "rounded" : "solid";
    }

    private static String colour(MapNode.Sign sign) {
        return switch (sign) {
            case STANDS -> "#2da44e";
            case CONTESTED -> "#bf8700";
            case REBUTTED -> "#cf222e";
            case UNDISPUTED -> "#54708f";
            case NONE -> "#6e7781";
        };
    }

    private static String colour(MapEdge.Kind kind) {
        return switch (kind) {
            case ATTACK -> "#cf222e";
            case SUPPORT -> "#2da44e";
            case LINK -> "#54708f";
            case SAYS -> "#8c959f";
        };
    }

    private static String quoted(String text) {
        return "\"" + escaped(text) + "\"";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\r\\n]+", " ");
    }
}
