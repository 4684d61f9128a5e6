package org.rejoinder.exchange.argdown;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.argdown.ArgdownGraph.Kind;
import org.rejoinder.exchange.argdown.ArgdownGraph.Node;
import org.rejoinder.exchange.article.FlowData;

/** Reads the lines of an Argdown file. A line that is broken is told, and taken for words where it has some. */
final class ArgdownReader {

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->|/\\*.*?\\*/|(?<![:\\\\/])//[^\\r\\n]*");
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*)");
    private static final Pattern RELATION = Pattern.compile("(<\\+|<-|<_|\\+>|->|_>|><|\\+|-|_)(?:\\s+(.*))?");
    private static final Pattern NUMBERED = Pattern.compile("\\((\\d+)\\)(?:\\s+(.*))?");
    private static final Pattern ITEM = Pattern.compile("(?:\\*|\\d+\\.)\\s+(.*)");
    private static final Pattern DEFINITION = Pattern.compile("@?(?:\\[[^\\]]+\\](?!\\()|<[^>]+>)(?::\\s.*|:|\\s*)");
    private static final Pattern STRICT = Pattern.compile("\\bmode\\s*:\\s*[\"']?strict\\b");
    private static final Pattern INFERENCE = Pattern.compile("-{3,}|--(?:\\s.*)?");

    private final ArgdownGraph graph = new ArgdownGraph();
    private final BiConsumer<Integer, String> warnings;
    private final Function<String, Boolean> isSource;
    private final Map<String, Node> byTitle = new HashMap<>();
    /** The elements that a relation may lie below, the innermost first. */
    private final Deque<Open> above = new ArrayDeque<>();
    private String[] lines;
    private int at;
    private int positions;
    private List<String> sectionSources = List.of();
    private int sectionLevel;
    private Reconstruction reconstruction;
    private Node lastArgument;

    private record Open(int indent, Node node) {
    }

    private ArgdownReader(Function<String, Boolean> isSource, BiConsumer<Integer, String> warnings) {
        this.isSource = isSource;
        this.warnings = warnings;
    }

    /**
     * Reads a file.
     *
     * @param isSource whether a name of data stands for a source
     * @param warnings gets line and message of each thing that is broken
     */
    static ArgdownGraph read(String file, Function<String, Boolean> isSource, BiConsumer<Integer, String> warnings) {
        ArgdownReader reader = new ArgdownReader(isSource, warnings);
        reader.all(file);
        return reader.graph;
    }

    private void all(String file) {
        // comments become blanks of the same lines
        String plain = COMMENT.matcher(file).replaceAll(c -> Matcher.quoteReplacement(c.group().replaceAll("[^\\r\\n]", " ")));
        String[] original = file.split("\\R", -1);
        lines = plain.split("\\R", -1);
        while (at < lines.length && lines[at].isBlank()) {
            at++;
        }
        if (at < lines.length && lines[at].strip().matches("={3,}")) {
            frontMatter(original);
        }
        for (; at < lines.length; at++) {
            if (!lines[at].isBlank()) {
                block();
            }
        }
        endReconstruction(lines.length);
    }

    private void frontMatter(String[] original) {
        int begin = at + 1;
        int end = begin;
        while (end < lines.length && !lines[end].strip().matches("={3,}")) {
            end++;
        }
        if (end == lines.length) {
            warnings.accept(at + 1, text("front.open"));
            at++;
            return;
        }
        List<String> matter = Arrays.asList(original).subList(begin, end);
        graph.frontMatter.putAll(FlowData.ofLines(matter));
        graph.strict = matter.stream().anyMatch(line -> STRICT.matcher(line).find());
        at = end + 1;
    }

    /** How far a line is indented, a tab for four. */
    static int indent(String line) {
        int indent = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            indent += line.charAt(i) == '\t' ? 4 : 1;
        }
        return indent;
    }

    private void block() {
        int number = at + 1;
        String line = lines[at].strip();
        int indent = indent(lines[at]);
        Matcher heading = HEADING.matcher(line);
        Matcher relation = RELATION.matcher(line);
        Matcher numbered = NUMBERED.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (indent == 0 && heading.matches()) {
            endReconstruction(number);
            heading(heading.group(1).length(), ArgdownElement.of(heading.group(2)));
        } else if (INFERENCE.matcher(line).matches()) {
            inference(line, number);
        } else if (relation.matches()) {
            relation(relation.group(1), relation.group(2), indent, number);
        } else if (numbered.matches() && (indent == 0 || reconstruction != null)) {
            numbered(numbered.group(1), numbered.group(2), indent, number);
        } else {
            endReconstruction(number);
            Node node = element(whole(item.matches() ? item.group(1) : line), number);
            open(indent, node);
            lastArgument = node != null && node.argument ? node : null;
        }
    }

    /** What is written from here on to the end of the element: lines that begin nothing else, and open braces to their end. */
    private String whole(String first) {
        StringBuilder written = new StringBuilder(first);
        while (at + 1 < lines.length) {
            String next = lines[at + 1].strip();
            boolean begins = next.isEmpty() || RELATION.matcher(next).matches() || NUMBERED.matcher(next).matches() || ITEM.matcher(next).matches()
                    || INFERENCE.matcher(next).matches() || DEFINITION.matcher(next).matches();
            if (begins && !ArgdownElement.isOpen(written.toString())) {
                break;
            }
            at++;
            written.append('\n').append(next);
        }
        return written.toString();
    }

    private void heading(int level, ArgdownElement heading) {
        if (level <= sectionLevel) {
            sectionSources = List.of();
            sectionLevel = 0;
        }
        List<String> sources = heading.data() == null ? List.of() : heading.data().entrySet().stream()
                .filter(e -> isSource.apply(e.getKey())).flatMap(e -> e.getValue().stream()).toList();
        if (!sources.isEmpty()) {
            sectionSources = sources;
            sectionLevel = level;
        }
        boolean more = !heading.tags().isEmpty() || heading.data() != null && heading.data().keySet().stream().anyMatch(k -> !isSource.apply(k));
        if (more || heading.data() == null) {
            warnings.accept(at + 1, text(heading.data() == null ? "data.broken" : "heading.more", heading.text() == null ? "" : heading.text()));
        }
        if (heading.text() != null) {
            graph.headings.add(new ArgdownGraph.Heading(heading.text(), positions++));
        }
        above.clear();
        lastArgument = null;
    }

    /** The indentation that counts: one between two that stand above is that of the outer one, as Argdown has it. */
    private int level(int indent) {
        boolean back = !above.isEmpty() && above.peek().indent() > indent;
        return back ? above.stream().mapToInt(Open::indent).filter(i -> i <= indent && i >= 0).max().orElse(indent) : indent;
    }

    private void open(int indent, Node node) {
        while (!above.isEmpty() && above.peek().indent() >= indent) {
            above.pop();
        }
        if (node != null) {
            above.push(new Open(indent, node));
        }
    }

    /** The node of an element; a title always means the same one. */
    private Node element(String written, int number) {
        if (ArgdownElement.isOpen(written)) {
            warnings.accept(number, text("data.open"));
        }
        ArgdownElement element = ArgdownElement.of(written);
        if (element.data() == null) {
            warnings.accept(number, text("data.broken"));
        }
        if (element.title() == null && element.text() == null) {
            warnings.accept(number, text("element.empty", written.strip()));
            return null;
        }
        if (element.title() == null && written.strip().matches("(?s)@?[\\[<][^\\]>]{0,80}:.*")) {
            warnings.accept(number, text("title.open", written.strip().lines().findFirst().orElse("")));
        }
        String key = (element.argument() ? "<" : "[") + element.title();
        Node node = element.title() == null ? null : byTitle.get(key);
        if (node == null) {
            node = new Node(element.title(), element.argument(), number, positions++);
            node.sectionSources = sectionSources;
            graph.nodes.add(node);
            if (element.title() != null) {
                byTitle.put(key, node);
            }
        } else if (node.texts.isEmpty() && element.text() != null) {
            node.line = number;
            node.position = positions++;
            node.sectionSources = sectionSources;
        }
        if (element.text() != null && !node.texts.contains(element.text())) {
            node.texts.add(element.text());
        }
        node.tags.addAll(element.tags());
        if (element.data() != null) {
            node.data.putAll(element.data());
        }
        return node;
    }

    private void relation(String sign, String rest, int written, int number) {
        int indent = level(written);
        while (!above.isEmpty() && above.peek().indent() >= indent) {
            above.pop();
        }
        if (rest == null || rest.isBlank()) {
            warnings.accept(number, text("relation.nothing", sign));
            return;
        }
        Node parent = above.isEmpty() ? null : above.peek().node();
        Node child = element(whole(rest), number);
        if (child == null) {
            return;
        }
        above.push(new Open(indent, child));
        if (parent == null) {
            warnings.accept(number, text("relation.alone", sign, rest));
            return;
        }
        Kind kind = sign.equals("><") ? Kind.CONTRADICTS : sign.contains("+") ? Kind.SUPPORTS : sign.contains("-") ? Kind.ATTACKS : Kind.UNDERCUTS;
        boolean outgoing = sign.endsWith(">") && kind != Kind.CONTRADICTS;
        graph.relations.add(new ArgdownGraph.Relation(outgoing ? parent : child, kind, outgoing ? child : parent, number));
    }

    private void numbered(String name, String rest, int indent, int number) {
        if (reconstruction == null) {
            if (lastArgument == null) {
                lastArgument = new Node(null, true, number, positions++);
                graph.nodes.add(lastArgument);
            }
            reconstruction = new Reconstruction(lastArgument, warnings);
        }
        Node node = rest == null || rest.isBlank() ? null : element(whole(rest), number);
        if (node == null) {
            warnings.accept(number, text("premise.empty", name));
            return;
        }
        reconstruction.add(name, node, number);
        above.clear();
        open(indent, node);
    }

    private void inference(String line, int number) {
        if (reconstruction == null) {
            warnings.accept(number, text("inference.alone"));
            return;
        }
        StringBuilder rule = new StringBuilder(line);
        // a rule may stand between two lines of dashes
        if (line.equals("--")) {
            while (at + 1 < lines.length && !lines[at + 1].isBlank()) {
                at++;
                rule.append(' ').append(lines[at].strip());
                if (lines[at].strip().equals("--")) {
                    break;
                }
            }
        }
        reconstruction.conclude(rule.toString());
        above.clear();
        above.push(new Open(-1, reconstruction.argument));
    }

    private void endReconstruction(int number) {
        Reconstruction made = reconstruction;
        reconstruction = null;
        if (made != null) {
            made.end(number);
        }
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(ArgdownReader.class, key, arguments);
    }
}
