package org.rejoinder.rules.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Standing;
import org.rejoinder.rules.Documents;
import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.facts.ArticleFacts;
import org.rejoinder.rules.facts.FactBase;
import org.rejoinder.rules.facts.Relation;
import org.rejoinder.rules.facts.RelationFact;

/** Standing: against the definition written out, in time, and in words. */
class StandingsTest {

    @Test
    void tenThousandSmallDocumentsStandAsTheirEnumeratedFrameworks() {
        Random random = new Random(20260127);
        int[] seen = new int[4];
        for (int i = 0; i < 10_000; i++) {
            FactBase base = RandomFacts.of(random);
            Standings standings = Standings.of(base, base.acts());
            Map<String, Standing> actual = new TreeMap<>();
            base.acts().forEach(act -> actual.put(act.id(), standings.standing(act.id())));
            Map<String, Standing> expected = new TreeMap<>(new EnumeratedFramework(base).standings());
            assertEquals(expected, actual, () -> "of " + base.articles());
            actual.values().forEach(standing -> seen[standing.getValue()]++);
            for (ActFact act : base.acts()) {
                StandingReading reading = standings.reading(act.id());
                assertEquals(reading.standing() == Standing.STANDS && reading.attacks().isEmpty(), reading.undisputed(), act.id());
            }
        }
        for (int count : seen) {
            assertTrue(count > 1000, "each standing occurs often enough");
        }
    }

    @Test
    void aClaimWithThousandsOnEachSideAndADeepNestCostNoMoreThanTheirClauses() {
        List<ActFact> acts = new ArrayList<>();
        List<RelationFact> relations = new ArrayList<>();
        for (int i = 0; i < 40_000; i++) {
            acts.add(RandomFacts.act("A.S" + i, i, false, false, i > 0 && i < 5_000 ? "A.S" + (i - 1) : null));
            relations.add(new RelationFact(i % 2 == 0 ? Relation.ASSERTS : Relation.DISPUTES, "A.S" + i, "C", ""));
        }
        FactBase base = new FactBase(List.of(new ArticleFacts("A", "", null, null, List.of(), List.of(), acts, relations)));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            Standings standings = Standings.of(base);
            assertEquals(Standing.CONTESTED, standings.standing("A.S39999"));
        });
    }

    private static String reason(String name, String acts) {
        return Documents.check("""
                article A
                  outlet Courier
                  text '''
                Marn said the pier is safe. Rusk denied it: it is rotten. Quorn said that Rusk never saw it. Hence it will hold, Marn said.
                '''
                source Courier outlet "The Courier"
                source Marn person "Marn"
                source Rusk person "Rusk"
                source Quorn person "Quorn"
                statement S1 by Marn
                  says "the pier is safe"
                  cue "said"
                """ + acts).act(name).standing().reason();
    }

    private static final String DENIAL = "rebuttal R1 by Rusk denies S1 says \"it is rotten\" cue \"denied\"\n";

    @Test
    void theReasonIsASentence() {
        assertEquals("undisputed: nothing attacks it", reason("S1", ""));
        assertEquals("contested: denied by Rusk; nothing else attacks it", reason("S1", DENIAL));
        String undermined = DENIAL + "rebuttal R2 by Quorn undermines R1 says \"Rusk never saw it\" cue \"said\"\n";
        assertEquals("rebutted: undermined by Quorn and at odds with Marn, whom it denies", reason("R1", undermined));
        assertEquals("stands: denied by Rusk, which is itself rebutted", reason("S1", undermined));
        String inferred = DENIAL + "statement S2 by Marn says \"it will hold\" cue \"said\" rests on S1\n";
        assertEquals("contested: denied by Rusk by way of S1; nothing else attacks it", reason("S2", inferred));
    }

    @Test
    void anInheritedAttackNamesTheActThatItHitsAndNotItsTwin() {
        assertEquals("contested: denied by Rusk by way of S3; nothing else attacks it", reason("S4", """
                statement S3 by Marn says "it will hold" cue "said" repeats S1
                rebuttal R1 by Rusk denies S3 says "it is rotten" cue "denied"
                statement S4 by Quorn says "Rusk never saw it" cue "said that" rests on S3
                """));
    }

    @Test
    void onlyItsOwnSourceCorrectsAStatement() {
        assertEquals("undisputed: nothing attacks it",
                reason("S1", "rebuttal R1 by Rusk corrects S1 says \"it is rotten\" cue \"denied\"\n"));
        assertEquals("rebutted: corrected by Marn; nothing else attacks it",
                reason("S1", "rebuttal R1 by Marn corrects S1 says \"it will hold\" cue \"said\"\n"));
    }
}
