package org.rejoinder.rules.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.rejoinder.model.Form;
import org.rejoinder.model.Response;
import org.rejoinder.model.Standing;
import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.facts.ArticleFacts;
import org.rejoinder.rules.facts.FactBase;
import org.rejoinder.rules.facts.Relation;
import org.rejoinder.rules.facts.RelationFact;

/** Small documents at random, as facts, in one or two articles. */
final class RandomFacts {

    private static final Relation[] KINDS = {Relation.DENIES, Relation.DENIES, Relation.UNDERMINES, Relation.UNDERCUTS, Relation.CORRECTS,
        Relation.RETRACTS, Relation.RESTS_ON, Relation.RESTS_ON, Relation.REPEATS, Relation.SUPPORTS, Relation.QUALIFIES,
        Relation.CONCEDES, Relation.CONFIRMS, Relation.ASSERTS, Relation.ASSERTS, Relation.DISPUTES, Relation.DISPUTES};

    private RandomFacts() {
    }

    static FactBase of(Random random) {
        int acts = 1 + random.nextInt(9);
        int claims = 1 + random.nextInt(3);
        boolean two = random.nextInt(3) == 0;
        List<List<ActFact>> made = List.of(new ArrayList<>(), new ArrayList<>());
        List<List<RelationFact>> relations = List.of(new ArrayList<>(), new ArrayList<>());
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < acts; i++) {
            ids.add((two && i % 2 == 1 ? "B" : "A") + ".S" + i);
        }
        for (int i = 0; i < acts; i++) {
            int home = ids.get(i).startsWith("B") ? 1 : 0;
            // nesting is a forest within one article
            int over = random.nextInt(3) == 0 ? random.nextInt(i + 1) : i;
            String parent = over < i && ids.get(over).charAt(0) == ids.get(i).charAt(0) ? ids.get(over) : null;
            made.get(home).add(act(ids.get(i), i, random.nextInt(12) == 0, random.nextInt(12) == 0, parent,
                    List.of(random.nextBoolean() ? "P" : "Q")));
            for (int r = random.nextInt(4); r > 0; r--) {
                Relation kind = KINDS[random.nextInt(KINDS.length)];
                boolean claim = kind == Relation.ASSERTS || kind == Relation.DISPUTES;
                String to = claim ? "C" + random.nextInt(claims) : ids.get(random.nextInt(acts));
                relations.get(home).add(new RelationFact(kind, ids.get(i), to, ""));
            }
        }
        List<ArticleFacts> articles = new ArrayList<>();
        for (int a = 0; a < 2; a++) {
            articles.add(new ArticleFacts(a == 0 ? "A" : "B", "", null, null, List.of(), List.of(), made.get(a), relations.get(a)));
        }
        return new FactBase(articles);
    }

    static ActFact act(String id, int position, boolean question, boolean silent, String parent) {
        return act(id, position, question, silent, parent, List.of());
    }

    private static ActFact act(String id, int position, boolean question, boolean silent, String parent, List<String> by) {
        return new ActFact(id, position, true, silent ? Response.SILENT : Response.NONE, question, false, false, false, Form.DERIVED,
                by, List.of(), parent, null, "", "", -1, Standing.UNSTATED);
    }
}
