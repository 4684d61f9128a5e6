package org.rejoinder.exchange.argdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.argdown.ArgdownGraph.Node;
import org.rejoinder.exchange.drafting.Composition;
import org.rejoinder.exchange.drafting.Draft;
import org.rejoinder.exchange.drafting.Roles;
import org.rejoinder.model.RemarkKind;
import org.rejoinder.model.SourceKind;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Place;

/**
 * Makes a draft of an Argdown file: each statement and each argument is an act, over a text that is composed of them in the
 * order of the file. Sources are taken from data, of the element, its section or the front matter; where there are none the
 * file speaks in its own voice. What data and tags say besides is kept as notes.
 */
final class ArgdownDraft {

    /** What our own export writes as data and the engine reads off the text. */
    private static final Set<String> READ_OFF = Set.of("form", "standing", "begin", "rebuttal");

    /** What is read of the front matter, and what there is only for tools that draw the map. */
    private static final Set<String> FRONT = Set.of("title", "url", "language", "lang", "date", "published", "author", "authors", "mode",
            "model", "color", "map", "group", "dot", "graphviz", "selection", "webComponent", "html", "json", "images", "sourceHighlighter",
            "explodeArguments", "saveAs", "logLevel", "process");

    private final ArgdownGraph graph;
    private final Roles roles;
    private final BiConsumer<Integer, String> warnings;
    private final Draft draft = new Draft();
    private final Composition composition = new Composition();
    private final Map<Node, Draft.Act> acts = new HashMap<>();
    private final Map<String, Draft.Mention> speakers = new LinkedHashMap<>();
    private final Set<Draft.Act> resting = new HashSet<>();

    private ArgdownDraft(ArgdownGraph graph, Roles roles, BiConsumer<Integer, String> warnings) {
        this.graph = graph;
        this.roles = roles;
        this.warnings = warnings;
    }

    /** A draft and the text that was composed for it. */
    record Made(Draft draft, ArticleText text) {
    }

    /** Makes a draft of a file. */
    static Made make(String name, ArgdownGraph graph, Roles roles, BiConsumer<Integer, String> warnings) {
        ArgdownDraft made = new ArgdownDraft(graph, roles, warnings);
        made.draft.article = name;
        made.article();
        made.acts();
        graph.nodes.forEach(made::steps);
        graph.relations.forEach(made::relation);
        return new Made(made.draft, made.composition.text());
    }

    private String front(String... names) {
        for (String name : names) {
            List<String> values = graph.frontMatter.getOrDefault(name, List.of());
            if (!values.isEmpty() && !values.get(0).isBlank()) {
                return values.get(0).strip();
            }
        }
        return null;
    }

    private void article() {
        draft.headline = front("title");
        draft.url = front("url");
        draft.language = front("language", "lang");
        String date = front("date", "published");
        draft.published = date != null && date.matches("\\d{4}(-\\d{2}(-\\d{2})?)?") ? date : null;
        List<String> unread = graph.frontMatter.keySet().stream().filter(key -> !FRONT.contains(key) && !roles.meaning(key).equals("source")
                || draft.published == null && (key.equals("date") || key.equals("published"))).toList();
        if (!unread.isEmpty()) {
            warnings.accept(1, Messages.of(ArgdownDraft.class, "front.unread", String.join(", ", unread)));
        }
        draft.authors.addAll(graph.frontMatter.getOrDefault("author", graph.frontMatter.getOrDefault("authors", List.of())));
    }

    /** Acts and headings in the order of the file. */
    private void acts() {
        List<Node> nodes = graph.nodes.stream().filter(n -> !isUnwritten(n)).sorted(Comparator.comparingInt(n -> n.position)).toList();
        int heading = 0;
        for (Node node : nodes) {
            for (; heading < graph.headings.size() && graph.headings.get(heading).position() < node.position; heading++) {
                composition.paragraph();
                composition.add(graph.headings.get(heading).words());
            }
            act(node);
        }
    }

    /** An argument that is nothing but its steps: its conclusion stands for it. */
    private static boolean isUnwritten(Node node) {
        return node.argument && node.texts.isEmpty() && (!node.steps.isEmpty() || node.title == null);
    }

    /** The act of a node; null of steps without a conclusion, which the reader has told. */
    private Draft.Act actOf(Node node) {
        return isUnwritten(node) && !node.steps.isEmpty() ? acts.get(node.steps.get(node.steps.size() - 1).conclusion()) : acts.get(node);
    }

    private void act(Node node) {
        List<String> texts = node.texts.isEmpty() ? List.of(node.title) : node.texts;
        Draft.Act first = act(node, texts.get(0));
        first.name = node.title != null && node.title.matches("[A-Za-z_]\\w{0,39}") ? node.title : null;
        acts.put(node, first);
        for (String further : texts.subList(1, texts.size())) {
            act(node, further).links.add(new Draft.Link(Draft.Relation.REPEATS, first, List.of()));
        }
        notes(node, first);
    }

    private Draft.Act act(Node node, String words) {
        Draft.Act act = new Draft.Act(node.title == null ? words : node.title, node.line);
        composition.paragraph();
        List<String> sources = sources(node);
        if (sources.isEmpty()) {
            act.sources.add(voice());
        } else {
            for (String source : sources) {
                Place named = composition.add(source);
                act.sources.add(mention(source, named, node));
                composition.mark(source.equals(sources.get(sources.size() - 1)) ? "" : ",");
            }
            String cue = data(node, "cue").stream().findFirst().orElse(Messages.of(ArgdownDraft.class, "composed.cue"));
            act.cue.add(composition.add(cue));
            composition.mark(":");
        }
        data(node, "addressee").forEach(hearer -> act.hearers.add(mention(hearer, null, node)));
        act.question = node.tags.stream().anyMatch(t -> t.equalsIgnoreCase("question"));
        Place says = composition.add(words);
        if (says != null) {
            act.content.add(says);
        }
        draft.acts.add(act);
        return act;
    }

    /** The values of all data that stand for a role. */
    private List<String> data(Node node, String role) {
        return node.data.entrySet().stream().filter(e -> roles.meaning(e.getKey()).equals(role)).flatMap(e -> e.getValue().stream())
                .filter(v -> !v.isBlank()).map(Composition::onOneLine).toList();
    }

    private List<String> sources(Node node) {
        List<String> own = data(node, "source");
        if (own.isEmpty()) {
            own = node.sectionSources;
        }
        // an author of the whole file is the file's voice, a speaker of it said what stands there
        return !own.isEmpty() ? own : graph.frontMatter.entrySet().stream()
                .filter(e -> roles.meaning(e.getKey()).equals("source") && !e.getKey().toLowerCase(Locale.ROOT).startsWith("author"))
                .flatMap(e -> e.getValue().stream()).filter(v -> !v.isBlank()).toList();
    }

    private Draft.Mention mention(String name, Place named, Node node) {
        Draft.Mention mention = named == null ? speakers.computeIfAbsent(name, n -> new Draft.Mention(List.of(), 0))
                : new Draft.Mention(List.of(named), node.line);
        mention.label = name;
        mention.anonymous |= node.tags.stream().anyMatch(t -> roles.meaning(t).equals("anonymous"));
        return mention;
    }

    /** Who speaks where nobody is named: the author of the file, or the file itself, as an outlet in its own voice. */
    private Draft.Mention voice() {
        if (draft.outlet == null) {
            draft.outlet = new Draft.Mention(List.of(), 0);
            draft.outlet.label = draft.authors.size() == 1 ? draft.authors.get(0) : draft.headline != null ? draft.headline : draft.article;
            draft.outlet.kind = SourceKind.OUTLET;
        }
        return draft.outlet;
    }

    private void notes(Node node, Draft.Act act) {
        List<String> notes = new ArrayList<>();
        node.tags.stream().filter(t -> !roles.meaning(t).equals("anonymous") && !READ_OFF.contains(t) && !t.equalsIgnoreCase("question"))
                .distinct().forEach(t -> notes.add("#" + t));
        node.data.forEach((key, values) -> {
            if (!Set.of("source", "cue", "addressee", "ignore").contains(roles.meaning(key)) && !READ_OFF.contains(key)) {
                notes.add(key + ": " + String.join(", ", values));
            }
        });
        notes.forEach(note -> draft.remarks.add(new Draft.Remark(RemarkKind.NOTE, act.content, note, node.line)));
    }

    private void steps(Node argument) {
        for (ArgdownGraph.Step step : argument.steps) {
            Draft.Act conclusion = acts.get(step.conclusion());
            for (Node premise : step.premises()) {
                link(conclusion, Draft.Relation.RESTS_ON, acts.get(premise), step.line());
                resting.add(conclusion);
            }
            if (!step.rule().isEmpty()) {
                draft.remarks.add(new Draft.Remark(RemarkKind.NOTE, conclusion.content, step.rule(), step.line()));
            }
        }
        if (!argument.steps.isEmpty() && !isUnwritten(argument)) {
            ArgdownGraph.Step last = argument.steps.get(argument.steps.size() - 1);
            link(acts.get(argument), Draft.Relation.SUPPORTS, acts.get(last.conclusion()), last.line());
        }
    }

    private void relation(ArgdownGraph.Relation relation) {
        Draft.Act from = actOf(relation.from());
        Draft.Act to = actOf(relation.to());
        if (from == null || to == null) {
            return;
        }
        switch (relation.kind()) {
            case SUPPORTS -> link(from, Draft.Relation.SUPPORTS, to, relation.line());
            case CONTRADICTS -> link(from, Draft.Relation.DENIES, to, relation.line());
            case ATTACKS -> link(from, graph.strict && !relation.from().argument && !relation.to().argument ? Draft.Relation.DENIES
                    : Draft.Relation.UNDERMINES, to, relation.line());
            default -> {
                Node argument = relation.to();
                Draft.Act step = argument.steps.isEmpty() ? to : acts.get(argument.steps.get(argument.steps.size() - 1).conclusion());
                if (!resting.contains(step)) {
                    warnings.accept(relation.line(), Messages.of(ArgdownDraft.class, "undercut.nothing", to.key));
                }
                link(from, resting.contains(step) ? Draft.Relation.UNDERCUTS : Draft.Relation.UNDERMINES, step, relation.line());
            }
        }
    }

    private void link(Draft.Act from, Draft.Relation relation, Draft.Act to, int line) {
        if (from == to) {
            warnings.accept(line, Messages.of(ArgdownDraft.class, "relation.itself", to.key));
            return;
        }
        // of a contradiction one side is the rebuttal, also where the file says it on both
        boolean there = from.links.stream().anyMatch(l -> l.target() == to && l.relation() == relation)
                || relation == Draft.Relation.DENIES && to.links.stream().anyMatch(l -> l.target() == from && l.relation() == relation);
        if (!there) {
            from.links.add(new Draft.Link(relation, to, List.of()));
        }
    }
}
