package org.rejoinder.rules.standing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rejoinder.model.Standing;
import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.facts.FactBase;
import org.rejoinder.rules.facts.Relation;
import org.rejoinder.rules.facts.RelationFact;

/** The standing of acts, with reasons, as the language's chapter "Standing" defines it. From facts only. */
public final class Standings {

    /** How many attacks a reading lists. */
    public static final int LISTED = 4;

    private static final StandingReading UNSTATED = new StandingReading(Standing.UNSTATED, false, "", List.of(), false);

    private final FactBase base;
    private final AttackGraph graph;
    private final Labelling labelling;
    private final StandingSentence sentence;
    private final StandingReading undisputed;
    private final Map<String, StandingReading> readings = new HashMap<>();

    private Standings(FactBase base, Collection<ActFact> acts) {
        this.base = base;
        this.graph = new AttackGraph(base, acts);
        this.labelling = new Labelling(graph);
        this.sentence = new StandingSentence(base);
        this.undisputed = new StandingReading(Standing.STANDS, true, sentence.undisputed(), List.of(), false);
    }

    /** The standing of the first article's acts, and of all that they are connected with across articles. */
    public static Standings of(FactBase base) {
        return new Standings(base, base.articles().isEmpty() ? List.of() : base.articles().get(0).acts());
    }

    /** The standing of these acts, and of all that they are connected with. */
    public static Standings of(FactBase base, Collection<ActFact> acts) {
        return new Standings(base, acts);
    }

    /** The label of an act; UNSTATED if it has none. */
    public Standing standing(String act) {
        Integer group = graph.group(act);
        ActFact fact = base.act(act);
        if (group == null || fact == null || !fact.isNode()) {
            return Standing.UNSTATED;
        }
        return switch (labelling.label(group)) {
            case Labelling.IN -> Standing.STANDS;
            case Labelling.OUT -> Standing.REBUTTED;
            default -> Standing.CONTESTED;
        };
    }

    /** The standing of an act with its reason. */
    public StandingReading reading(String act) {
        return readings.computeIfAbsent(act, this::read);
    }

    private StandingReading read(String act) {
        Standing standing = standing(act);
        if (standing == Standing.UNSTATED) {
            return UNSTATED;
        }
        if (graph.isUntouched(graph.group(act))) {
            return undisputed;
        }
        // what decides comes first: of a rebutted act the attacks that stand
        List<Attack> attacks = attacks(act, standing == Standing.REBUTTED ? Standing.STANDS : standing);
        boolean more = attacks.size() > LISTED;
        List<Attack> listed = more ? attacks.subList(0, LISTED) : attacks;
        return new StandingReading(standing, attacks.isEmpty(), sentence.of(act, standing, listed, more), listed, more);
    }

    /** What attacks an act, the deciding ones first; looks no further than is needed to list some. */
    private List<Attack> attacks(String act, Standing deciding) {
        Map<String, Attack> first = new LinkedHashMap<>();
        Map<String, Attack> others = new LinkedHashMap<>();
        Set<Integer> seen = new HashSet<>(Set.of(graph.group(act)));
        Deque<Integer> open = new ArrayDeque<>(seen);
        while (!open.isEmpty() && first.size() <= LISTED) {
            int group = open.poll();
            for (Attack attack : direct(group, graph.group(act) != group)) {
                (attack.standing() == deciding ? first : others).putIfAbsent(attack.attacker(), attack);
            }
            for (int from : graph.inherits.get(group)) {
                if (seen.add(from)) {
                    open.add(from);
                }
            }
        }
        List<Attack> all = new ArrayList<>(first.values());
        others.values().stream().filter(a -> !first.containsKey(a.attacker())).forEach(all::add);
        return all;
    }

    /** The attacks on the acts of a group; each inherited one names the very act that it hits. */
    private List<Attack> direct(int group, boolean inherited) {
        List<Attack> all = new ArrayList<>();
        for (String member : graph.members(group)) {
            String through = inherited ? member : null;
            if (base.act(member).isNode()) {
                for (RelationFact relation : base.to(member)) {
                    if (AttackGraph.isAttack(base, relation)) {
                        add(all, relation.from(), Attack.Kind.valueOf(relation.kind().name()), through, null);
                    }
                }
                for (RelationFact relation : base.from(member)) {
                    if (relation.kind() == Relation.DENIES && isNode(relation.to())) {
                        add(all, relation.to(), Attack.Kind.DENIED, through, null);
                    }
                }
            }
        }
        for (String member : graph.members(group)) {
            conflicts(all, member, Relation.ASSERTS, Relation.DISPUTES, inherited);
        }
        for (String member : graph.members(group)) {
            conflicts(all, member, Relation.DISPUTES, Relation.ASSERTS, inherited);
        }
        return all;
    }

    /** Conflicts over claims; of a claim with very many takers some, those that stand among them if any do. */
    private void conflicts(List<Attack> all, String member, Relation side, Relation other, boolean inherited) {
        for (String claim : isNode(member) ? base.from(member, side) : List.<String>of()) {
            int taken = 0;
            for (RelationFact relation : base.to(claim)) {
                if (relation.kind() == other && isNode(relation.from())) {
                    boolean stands = standing(relation.from()) == Standing.STANDS;
                    if (taken <= LISTED || stands) {
                        add(all, relation.from(), Attack.Kind.CLAIM, inherited ? member : null, claim);
                        taken++;
                    }
                    if (taken > LISTED && stands) {
                        break;
                    }
                }
            }
        }
    }

    private boolean isNode(String act) {
        ActFact fact = base.act(act);
        return fact != null && fact.isNode();
    }

    private void add(List<Attack> all, String attacker, Attack.Kind kind, String through, String claim) {
        all.add(new Attack(attacker, kind, through, claim, standing(attacker)));
    }
}
