package org.rejoinder.exchange.aif;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.aif.AifNodes.Node;
import org.rejoinder.exchange.drafting.Draft;
import org.rejoinder.model.RemarkKind;

/**
 * The relations of an AIF graph between its acts. A conflict each way is a denial, one that goes one way undermines, one with
 * an inference undercuts it; an inference is a support, or what a conclusion rests on where that step is undercut; a
 * rephrasing repeats; what follows a question answers it.
 */
final class AifRelations {

    /** What schemes are called that say no more than their type. */
    private static final Pattern PLAIN = Pattern.compile("(?i)(?:default[ -])?(?:inference|conflict|rephrase|preference|transition|RA|CA|MA|PA)");

    private final AifNodes nodes;
    private final Map<Node, Draft.Act> said;
    private final Map<Node, Draft.Act> propositions;
    private final BiConsumer<Integer, String> warnings;
    private final Draft draft;

    /**
     * @param said the act of each locution
     * @param propositions the act of each proposition
     * @param draft gets a note for each relation that the language has not
     */
    AifRelations(AifNodes nodes, Map<Node, Draft.Act> said, Map<Node, Draft.Act> propositions, BiConsumer<Integer, String> warnings, Draft draft) {
        this.nodes = nodes;
        this.said = said;
        this.propositions = propositions;
        this.warnings = warnings;
        this.draft = draft;
    }

    /** Adds all relations to the acts. */
    void add() {
        Set<Node> mutual = new HashSet<>();
        for (Node scheme : nodes.all()) {
            switch (scheme.type) {
                case "RA" -> inference(scheme);
                case "CA" -> conflict(scheme, mutual);
                case "MA", "PA" -> each(scheme, Draft.Relation.REPEATS);
                case "TA" -> transition(scheme);
                case "YA" -> illocution(scheme);
                default -> {
                    // what is said stands in the acts
                }
            }
        }
    }

    private Draft.Act actOf(Node node) {
        return node.is("L") ? said.get(node) : propositions.get(node);
    }

    private List<Node> ends(List<Node> neighbours) {
        return neighbours.stream().filter(n -> n.is("I") || n.is("L")).toList();
    }

    /** Whether both ends are there; if not, that is told. */
    private boolean isWhole(Node scheme) {
        boolean whole = !ends(scheme.from).isEmpty() && scheme.to.stream().anyMatch(n -> n.is("I") || n.is("L") || n.isScheme());
        if (!whole) {
            warnings.accept(scheme.line, text("scheme.end", scheme.type, scheme.id, scheme.text));
        }
        return whole;
    }

    private void inference(Node scheme) {
        boolean undercut = scheme.from.stream().anyMatch(n -> n.is("CA"));
        if (ends(scheme.from).size() > 1) {
            warnings.accept(scheme.line, text("inference.linked", scheme.id, ends(scheme.from).size()));
        }
        if (!undercut) {
            each(scheme, Draft.Relation.SUPPORTS);
        } else if (isWhole(scheme)) {
            named(scheme);
            otherTargets(scheme);
            ends(scheme.to).forEach(conclusion -> ends(scheme.from).forEach(premise ->
                    link(conclusion, Draft.Relation.RESTS_ON, premise)));
        }
    }

    /** A scheme with a name of its own, such as an argument from expert opinion, is kept as a note. */
    private void named(Node scheme) {
        boolean plain = scheme.text.isBlank() || PLAIN.matcher(scheme.text.strip()).matches();
        Draft.Act act = plain ? null : ends(scheme.from).stream().map(this::actOf).filter(a -> a != null).findFirst().orElse(null);
        if (act != null) {
            draft.remarks.add(new Draft.Remark(RemarkKind.NOTE, act.content, scheme.type + ": " + scheme.text.strip(), scheme.line));
        }
    }

    private void each(Node scheme, Draft.Relation relation) {
        if (isWhole(scheme)) {
            named(scheme);
            otherTargets(scheme);
            ends(scheme.from).forEach(from -> ends(scheme.to).forEach(to -> link(from, relation, to)));
        }
    }

    private void conflict(Node scheme, Set<Node> mutual) {
        if (mutual.contains(scheme) || !isWhole(scheme)) {
            return;
        }
        named(scheme);
        for (Node from : ends(scheme.from)) {
            for (Node to : ends(scheme.to)) {
                Node back = to.to.stream().filter(c -> c.is("CA") && c != scheme && c.to.contains(from)).findFirst().orElse(null);
                if (back == null) {
                    link(from, Draft.Relation.UNDERMINES, to);
                    continue;
                }
                mutual.add(back);
                // the one that is a speaker's move is the denial
                boolean backIsTheMove = scheme.from.stream().noneMatch(n -> n.is("YA")) && back.from.stream().anyMatch(n -> n.is("YA"));
                link(backIsTheMove ? to : from, Draft.Relation.DENIES, backIsTheMove ? from : to);
            }
            for (Node inference : scheme.to.stream().filter(n -> n.is("RA")).toList()) {
                ends(inference.to).forEach(conclusion -> link(from, Draft.Relation.UNDERCUTS, conclusion));
            }
        }
        if (scheme.to.stream().anyMatch(n -> n.isScheme() && !n.is("RA"))) {
            otherTargets(scheme);
        }
    }

    /** A relation to a relation has no place in the language, but for the undercut. */
    private void otherTargets(Node scheme) {
        for (Node to : scheme.to) {
            if (to.isScheme() && !(scheme.is("CA") && to.is("RA"))) {
                warnings.accept(scheme.line, text("scheme.scheme", scheme.type, scheme.id, to.type, to.id));
                Draft.Act act = ends(scheme.from).stream().map(this::actOf).filter(a -> a != null).findFirst().orElse(null);
                draft.remarks.add(new Draft.Remark(RemarkKind.NOTE, act == null ? List.of() : act.content,
                        scheme.text + " → " + to.text, scheme.line));
            }
        }
    }

    private void transition(Node scheme) {
        for (Node from : ends(scheme.from)) {
            for (Node to : ends(scheme.to)) {
                Draft.Act question = actOf(from);
                Draft.Act answer = actOf(to);
                if (question != null && answer != null && question != answer && question.question && !answer.question) {
                    answer.links.add(new Draft.Link(Draft.Relation.ANSWERS, question, List.of()));
                }
            }
        }
    }

    private void illocution(Node illocution) {
        if (illocution.from.isEmpty() || illocution.to.isEmpty()) {
            warnings.accept(illocution.line, text("illocution.end", illocution.id, illocution.text));
        }
    }

    private void link(Node from, Draft.Relation relation, Node to) {
        Draft.Act act = actOf(from);
        Draft.Act target = actOf(to);
        if (act == target) {
            warnings.accept(from.line, text("relation.itself", from.id, to.id));
        } else {
            act.links.add(new Draft.Link(relation, target, List.of()));
        }
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(AifRelations.class, key, arguments);
    }
}
