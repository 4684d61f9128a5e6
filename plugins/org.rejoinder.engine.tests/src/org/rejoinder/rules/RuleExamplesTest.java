package org.rejoinder.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rejoinder.rules.RuleVerification.Outcome;

/** What {@code rules --verify} runs, and that it notices a rule that does nothing. */
class RuleExamplesTest {

    /** What importers and exporters report; their cases are in the tests of exchange. */
    private static final List<String> OF_EXCHANGE = List.of("ATT-11", "XPT-01", "XPT-02");

    private static List<Outcome> verify(RuleRegistry registry) {
        Examiner examiner = new Examiner(registry);
        return new RuleVerification(registry, (files, settings) -> Documents.check(examiner, files, settings, null).examination().findings())
                .run();
    }

    @Test
    void everyExampleComesOutAsItsNameSays() {
        List<Outcome> outcomes = verify(RuleRegistry.standard());
        String failed = String.join("\n", outcomes.stream().filter(o -> !o.passed()).map(Outcome::toString).toList());
        assertTrue(outcomes.size() > 40, "examples were found");
        assertEquals("", failed);
    }

    @Test
    void anEmptiedRuleIsNoticed() {
        List<String> unnoticed = new ArrayList<>();
        for (Rule rule : RuleRegistry.standard().rules()) {
            if (rule.isReportedElsewhere() || rule.id().equals("INT-01")) {
                continue;
            }
            RuleRegistry registry = new RuleRegistry(List.of(new Emptied(rule)));
            if (verify(registry).stream().allMatch(Outcome::passed)) {
                unnoticed.add(rule.id());
            }
        }
        assertEquals(List.of(), unnoticed);
    }

    @Test
    void everyRuleHasThreeCasesOneOfThemSilent() {
        List<String> poor = new ArrayList<>();
        for (Rule rule : RuleRegistry.standard().rules()) {
            List<String> examples = RuleVerification.examples(rule.id());
            long firing = examples.stream().filter(e -> e.contains("firing")).count() + rule.cases().stream().filter(RuleCase::fires).count();
            long all = examples.size() + rule.cases().size();
            if (!OF_EXCHANGE.contains(rule.id()) && (all < 3 || firing == 0 || firing == all)) {
                poor.add(rule.id());
            }
        }
        assertEquals(List.of(), poor);
    }

    @Test
    void everyRuleHasItsTexts() {
        for (Rule rule : RuleRegistry.standard().rules()) {
            assertFalse(rule.title().equals(rule.id() + ".title"), rule.id() + " has no title");
            assertFalse(rule.explanation().equals(rule.id() + ".explanation"), rule.id() + " has no explanation");
        }
    }

    @Test
    void theIndexListsTheExamples() throws IOException {
        Path folder = Path.of(System.getProperty("rejoinder.root", "../.."),
                "plugins/org.rejoinder.rules/src/org/rejoinder/rules/catalogue/examples");
        List<String> there;
        try (Stream<Path> files = Files.list(folder)) {
            there = files.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".rejoinder")).sorted().toList();
        }
        List<String> listed = Files.readAllLines(folder.resolve("index.txt")).stream().sorted().toList();
        assertEquals(String.join("\n", there), String.join("\n", listed));
    }

    /** A rule whose body was emptied. */
    private record Emptied(Rule rule) implements Rule {

        @Override
        public String id() {
            return rule.id();
        }

        @Override
        public Severity severity() {
            return rule.severity();
        }

        @Override
        public void check(ExaminedDocument document, Report report) {
            // emptied
        }
    }
}
