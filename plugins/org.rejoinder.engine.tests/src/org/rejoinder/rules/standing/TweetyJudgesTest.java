package org.rejoinder.rules.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Standing;
import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.facts.FactBase;
import org.tweetyproject.arg.dung.reasoner.SimpleGroundedReasoner;
import org.tweetyproject.arg.dung.semantics.Extension;
import org.tweetyproject.arg.dung.syntax.Argument;
import org.tweetyproject.arg.dung.syntax.Attack;
import org.tweetyproject.arg.dung.syntax.DungTheory;

/** TweetyProject labels the written-out framework of each document as we label its clauses. */
class TweetyJudgesTest {

    @Test
    void tenThousandSmallDocumentsStandAsTweetyLabelsThem() {
        Random random = new Random(27);
        for (int i = 0; i < 10_000; i++) {
            FactBase base = RandomFacts.of(random);
            Standings standings = Standings.of(base, base.acts());
            Map<String, Standing> actual = new TreeMap<>();
            base.acts().forEach(act -> actual.put(act.id(), standings.standing(act.id())));
            assertEquals(labelled(base), actual, () -> "of " + base.articles());
        }
    }

    /** The label of each act: what the grounded extension holds stands, what it attacks is rebutted. */
    private static Map<String, Standing> labelled(FactBase base) {
        EnumeratedFramework written = new EnumeratedFramework(base);
        DungTheory theory = new DungTheory();
        base.acts().stream().map(act -> written.node(act.id())).filter(node -> node != null)
                .forEach(node -> theory.add(new Argument(node)));
        for (String[] attack : written.attacks()) {
            Attack read = new Attack(new Argument(attack[0]), new Argument(attack[1]));
            // questions and silences assert nothing: the framework has no place for them
            if (theory.contains(read.getAttacker()) && theory.contains(read.getAttacked())) {
                theory.add(read);
            }
        }
        Extension<DungTheory> grounded = new SimpleGroundedReasoner().getModel(theory);
        Map<String, Standing> labels = new TreeMap<>();
        for (ActFact act : base.acts()) {
            labels.put(act.id(), !act.isNode() ? Standing.UNSTATED : label(theory, grounded, new Argument(written.node(act.id()))));
        }
        return labels;
    }

    private static Standing label(DungTheory theory, Extension<DungTheory> grounded, Argument argument) {
        if (grounded.contains(argument)) {
            return Standing.STANDS;
        }
        return theory.isAttacked(argument, grounded) ? Standing.REBUTTED : Standing.CONTESTED;
    }
}
