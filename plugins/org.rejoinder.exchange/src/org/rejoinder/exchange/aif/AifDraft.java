package org.rejoinder.exchange.aif;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.BiConsumer;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.aif.AifNodes.Node;
import org.rejoinder.exchange.drafting.Composition;
import org.rejoinder.exchange.drafting.Draft;
import org.rejoinder.model.RemarkKind;
import org.rejoinder.model.SourceKind;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Decoding;
import org.rejoinder.text.Place;

/**
 * Makes a draft of an AIF graph: each locution is an act of its speaker, whose words are its content; where the proposition
 * that it puts forward has other words, those are a claim that the act asserts. A proposition that nobody puts forward is
 * said in the voice of the file itself. Relations are made by {@link AifRelations}.
 */
final class AifDraft {

    private final AifNodes nodes;
    private final AifText given;
    private final BiConsumer<Integer, String> warnings;
    private final Draft draft = new Draft();
    private final Map<String, Draft.Mention> speakers = new LinkedHashMap<>();
    private final Map<Node, Draft.Act> said = new LinkedHashMap<>();
    private final Map<Node, Draft.Act> propositions = new LinkedHashMap<>();
    private Composition composition;
    private boolean composed;
    private int reached;
    private ArticleText text;

    private AifDraft(AifNodes nodes, AifText given, BiConsumer<Integer, String> warnings) {
        this.nodes = nodes;
        this.given = given;
        this.warnings = warnings;
    }

    /**
     * A draft and its text.
     *
     * @param text the file's own where it has one, behind it what is not found there; else composed of the locutions
     */
    record Made(Draft draft, ArticleText text) {
    }

    /** Makes a draft of a graph and the text beside it. */
    static Made make(String name, AifNodes nodes, AifText given, BiConsumer<Integer, String> warnings) {
        AifDraft made = new AifDraft(nodes, given, warnings);
        made.draft.article = name;
        made.composed = given.string().isBlank();
        made.composition = made.composed ? new Composition()
                : new Composition(((Decoding.Readable) Decoding.ofText(given.string())).text());
        inOrder(nodes.ofType("L")).forEach(made::locution);
        nodes.ofType("I").forEach(made::unspoken);
        new AifRelations(nodes, made.said, made.propositions, warnings, made.draft).add();
        made.text = made.composition.text();
        return new Made(made.draft, made.text);
    }

    /** Locutions as the dialogue went: each behind those that lead to it by transitions, else as in the file. */
    private static List<Node> inOrder(List<Node> locutions) {
        Map<Node, Integer> position = new HashMap<>();
        Map<Node, Set<Node>> next = new HashMap<>();
        Map<Node, Integer> waiting = new HashMap<>();
        for (Node each : locutions) {
            position.put(each, position.size());
            each.to.stream().filter(t -> t.is("TA")).flatMap(t -> t.to.stream()).filter(t -> t.is("L") && t != each)
                    .forEach(t -> next.computeIfAbsent(each, k -> new HashSet<>()).add(t));
        }
        next.values().forEach(all -> all.forEach(n -> waiting.merge(n, 1, Integer::sum)));
        PriorityQueue<Node> ready = new PriorityQueue<>((a, b) -> position.get(a) - position.get(b));
        ArrayDeque<Node> rest = new ArrayDeque<>(locutions);
        Set<Node> done = new java.util.LinkedHashSet<>();
        locutions.stream().filter(n -> !waiting.containsKey(n)).forEach(ready::add);
        while (done.size() < locutions.size()) {
            // a ring of transitions is entered where the file does
            Node each = ready.isEmpty() ? rest.poll() : ready.poll();
            if (done.add(each)) {
                next.getOrDefault(each, Set.of()).stream().filter(n -> waiting.merge(n, -1, Integer::sum) == 0).forEach(ready::add);
            }
        }
        return List.copyOf(done);
    }

    private void locution(Node node) {
        Locution locution = Locution.of(node);
        List<Node> contents = new ArrayList<>();
        Force force = null;
        for (Node illocution : node.to) {
            if (!illocution.is("YA")) {
                continue;
            }
            Force does = Force.of(illocution.text);
            force = force == null || force == Force.ASSERTS ? does : force;
            illocution.to.stream().filter(n -> n.is("I")).forEach(contents::add);
        }
        force = force == null ? Force.ASSERTS : force;
        Draft.Act act = act(node, locution, force, null);
        said.put(node, act);
        quoting(node, locution, act);
        boolean first = true;
        for (Node content : contents) {
            Draft.Act other = propositions.get(content);
            if (other != null && other != act) {
                again(content, act, other, force);
            } else if (force.asks() && isAsserted(content)) {
                // who answers makes the proposition; the question is about it
                note(act, content);
            } else if (first) {
                own(content, locution, act);
                first = false;
            } else {
                Draft.Act further = act(content, new Locution(locution.speaker(), Composition.onOneLine(content.text)), force, act);
                propositions.put(content, further);
            }
        }
    }

    private static boolean isAsserted(Node proposition) {
        return proposition.from.stream().anyMatch(y -> y.is("YA") && !Force.of(y.text).asks() && y.from.stream().anyMatch(l -> l.is("L")));
    }

    private void own(Node content, Locution locution, Draft.Act act) {
        propositions.put(content, act);
        String words = Composition.onOneLine(content.text);
        if (words.isEmpty() || bare(words).equals(bare(locution.words()))) {
            return;
        }
        if (act.question) {
            note(act, content);
        } else {
            act.asserts.add(words);
        }
    }

    private void note(Draft.Act act, Node content) {
        String words = Composition.onOneLine(content.text);
        if (!words.isEmpty()) {
            draft.remarks.add(new Draft.Remark(RemarkKind.NOTE, act.content, words, content.line));
        }
    }

    /** A proposition that another locution put forward already. */
    private static void again(Node content, Draft.Act act, Draft.Act other, Force force) {
        switch (force) {
            case ASSERTS -> {
                act.asserts.addAll(other.asserts);
                act.links.add(new Draft.Link(Draft.Relation.REPEATS, other, List.of()));
            }
            case AGREES -> act.links.add(new Draft.Link(Draft.Relation.CONFIRMS, other, List.of()));
            case DISAGREES -> act.links.add(new Draft.Link(Draft.Relation.DENIES, other, List.of()));
            default -> {
                // a question about it
            }
        }
    }

    /** A locution within another's content came through that one's speaker. */
    private void quoting(Node node, Locution locution, Draft.Act act) {
        for (Node illocution : node.from) {
            for (Node around : illocution.is("YA") ? illocution.from : List.<Node>of()) {
                if (around.is("L") && around != node) {
                    Locution outer = Locution.of(around);
                    if (outer.speaker() != null && !outer.speaker().equals(locution.speaker())) {
                        act.via.add(speaker(outer.speaker()));
                    }
                }
            }
        }
    }

    private Draft.Act act(Node node, Locution locution, Force force, Draft.Act beside) {
        Draft.Act act = new Draft.Act(node.id, node.line);
        act.question = force.asks();
        List<Place> anchored = anchored(node);
        Place found = !anchored.isEmpty() ? null : given.find(locution.words(), reached);
        if (!anchored.isEmpty() || found != null) {
            act.content.addAll(anchored.isEmpty() ? List.of(found) : anchored);
            reached = act.content.get(act.content.size() - 1).end();
            sources(act, locution);
        } else {
            compose(act, locution, force, beside);
        }
        draft.acts.add(act);
        return act;
    }

    /** The places that the file's text marks for a node, or for the proposition that it alone puts forward. */
    private List<Place> anchored(Node node) {
        List<Place> own = given.anchors().getOrDefault(node.id, List.of());
        if (!own.isEmpty() || !node.is("L")) {
            return own;
        }
        return node.to.stream().filter(y -> y.is("YA")).flatMap(y -> y.to.stream()).filter(i -> i.is("I"))
                .map(i -> given.anchors().getOrDefault(i.id, List.of())).filter(p -> !p.isEmpty()).findFirst().orElse(List.of());
    }

    private void sources(Draft.Act act, Locution locution) {
        if (locution.speaker() != null) {
            act.sources.add(speaker(locution.speaker()));
        } else {
            act.sources.add(voice());
        }
    }

    private void compose(Draft.Act act, Locution locution, Force force, Draft.Act beside) {
        if (!composed) {
            warnings.accept(act.line, Messages.of(AifDraft.class, "text.without", act.key));
        }
        composition.paragraph();
        if (locution.speaker() == null) {
            act.sources.add(voice());
        } else {
            Place named = composition.add(locution.speaker());
            // each mention has its own place, and one name makes one source
            Draft.Mention mention = new Draft.Mention(named == null ? List.of() : List.of(named), act.line);
            mention.label = locution.speaker();
            act.sources.add(mention);
            speakers.putIfAbsent(locution.speaker(), mention);
            act.cue.add(composition.add(force.cue));
            composition.mark(":");
        }
        Place words = composition.add(locution.words());
        if (words != null) {
            act.content.add(words);
        }
        if (beside != null) {
            act.via.addAll(beside.via);
        }
    }

    private Draft.Mention speaker(String name) {
        return speakers.computeIfAbsent(name, n -> {
            Draft.Mention mention = new Draft.Mention(List.of(), 0);
            mention.label = n;
            return mention;
        });
    }

    /** Who speaks where nobody is named: the file, as an outlet speaks in its own voice. */
    private Draft.Mention voice() {
        if (draft.outlet == null) {
            draft.outlet = new Draft.Mention(List.of(), 0);
            draft.outlet.label = draft.article;
            draft.outlet.kind = SourceKind.OUTLET;
        }
        return draft.outlet;
    }

    private void unspoken(Node node) {
        if (!propositions.containsKey(node)) {
            propositions.put(node, act(node, new Locution(null, Composition.onOneLine(node.text)), Force.ASSERTS, null));
        }
    }

    /** Words without case and what ends a sentence, to see whether a proposition is just what was said. */
    private static String bare(String words) {
        return words.toLowerCase(java.util.Locale.ROOT).replaceAll("[\\p{P}\\s]+", " ").strip();
    }
}
