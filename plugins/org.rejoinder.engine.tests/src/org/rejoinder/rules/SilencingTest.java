package org.rejoinder.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.rejoinder.rules.RuleVerification.ExampleFile;

/** Severities, settings and suppressions. */
class SilencingTest {

    private static final String NO_CUE = """
            article A
              outlet Courier
              text '''
            The mayor said the bridge is safe.
            '''
            source Courier outlet "The Courier"
            source Mayor person "The mayor" role "mayor"
            statement S1 by Mayor
              says "the bridge is safe"
            """;

    private static Documents.Checked check(String document, Settings settings) {
        return Documents.check(List.of(new ExampleFile("a.rejoinder", document)), settings, null);
    }

    @Test
    void aFindingIsSilencedByASuppressionOfItsDeclarationAndKeptWithItsReason() {
        Documents.Checked checked = check(NO_CUE + "  suppress ATT-03 \"a caption\"\n", Settings.STANDARD);
        assertEquals(List.of(), checked.brief());
        Suppressed suppressed = checked.examination().suppressed().get(0);
        assertEquals("ATT-03 S1 a caption S1/suppressions", suppressed.finding().rule() + " " + suppressed.finding().path() + " "
                + suppressed.reason() + " " + suppressed.suppression());
    }

    @Test
    void aSuppressionAtTheArticleSilencesTheFile() {
        Documents.Checked checked = check(NO_CUE.replace("  text", "  suppress ATT-03 \"captions\"\n  text"), Settings.STANDARD);
        assertEquals(List.of(), checked.brief());
    }

    @Test
    void aSuppressionElsewhereSilencesNothing() {
        Documents.Checked checked = check(NO_CUE.replace("role \"mayor\"", "role \"mayor\" suppress ATT-03 \"?\""), Settings.STANDARD);
        assertEquals(List.of("SUP-01 Mayor/suppressions/rule", "ATT-03 S1"), checked.brief());
    }

    @Test
    void aMissingPassageCanBeSilencedByNothing() {
        String lost = NO_CUE.replace("is safe\"", "is new\"") + "  cue \"said\"\n  suppress TXT-02 \"I do not care\"\n";
        List<String> found = check(lost, Settings.STANDARD.with("TXT-02", Severity.OFF)).brief();
        assertTrue(found.contains("TXT-02 S1/says/fragments"), found.toString());
        assertTrue(found.contains("SUP-01 S1/suppressions/rule"), found.toString());
    }

    @Test
    void settingsAreReadAndWhatMakesNoSenseIsTold() {
        Properties properties = new Properties();
        properties.setProperty("profile", "ap");
        properties.setProperty("rule.ATT-03", "off");
        properties.setProperty("rule.TXT-05", "off");
        properties.setProperty("rule.NO-1", "off");
        properties.setProperty("threshold.chainDepth", "7");
        properties.setProperty("threshold.height", "7");
        properties.setProperty("lexicon.hedges", "+mine.txt");
        properties.setProperty("lexicon.negations", "gone.txt");
        List<String> problems = new ArrayList<>();
        Settings settings = Settings.of(properties, name -> name.equals("mine.txt") ? List.of("so to speak") : null,
                RuleRegistry.standard(), problems);
        assertEquals(Profile.AP, settings.profile());
        assertEquals(7, settings.threshold(Threshold.CHAIN_DEPTH));
        assertEquals(3, settings.threshold(Threshold.QUOTED_WORDS));
        assertEquals(4, problems.size(), problems.toString());
        assertEquals(List.of(), check(NO_CUE, settings).brief());
    }

    @Test
    void anOverrideSetsTheSeverity() {
        Documents.Checked checked = check(NO_CUE, Settings.STANDARD.with("ATT-03", Severity.ERROR));
        assertEquals(Severity.ERROR, checked.examination().findings().get(0).severity());
    }
}
