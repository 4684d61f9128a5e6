package org.rejoinder.rules.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Form;
import org.rejoinder.rules.ActReading;
import org.rejoinder.rules.Documents;
import org.rejoinder.rules.RuleVerification.ExampleFile;
import org.rejoinder.rules.Settings;

/** What is read off the sample, as a reader would say it. */
class SampleReadingTest {

    private static Documents.Checked lantern;

    @BeforeAll
    static void read() throws Exception {
        Path sample = Path.of(System.getProperty("rejoinder.root", "../.."), "releng/sample");
        List<ExampleFile> files = new ArrayList<>();
        for (String name : List.of("lantern", "upland", "sources")) {
            files.add(new ExampleFile(name + ".rejoinder", Files.readString(sample.resolve(name + ".rejoinder"))));
        }
        lantern = Documents.check(files, Settings.STANDARD, sample);
    }

    private static String brief(String name) {
        ActReading act = lantern.act(name);
        return String.join("+", act.fact().by()) + act.fact().chain().stream().map(s -> " via " + s).reduce("", String::concat) + " "
                + act.form().getLiteral();
    }

    @Test
    void itChecksWithoutAnError() {
        assertEquals(List.of(), lantern.examination().findings().stream().filter(f -> f.severity() == org.rejoinder.rules.Severity.ERROR)
                .filter(f -> !f.rule().startsWith("REB-02")).toList());
    }

    @Test
    void nestingChainAndFormAreReadOffTheText() {
        assertEquals("Ledger paraphrased", brief("F1"));
        assertEquals("Lantern.Six via Ledger paraphrased", brief("S1"));
        assertEquals("Ledger quoted", brief("F2"));
        assertEquals("Lantern.Six via Ledger paraphrased", brief("S2"));
        assertEquals("Ministry via Lantern.Six via Ledger paraphrased", brief("A1"));
        assertEquals("Lantern.TwoOfSix via Ledger paraphrased", brief("S3"));
        assertEquals("Oakes quoted", brief("R2"));
        assertEquals("Marrick quoted", brief("M1"));
        assertEquals("Ledger quoted", brief("F3"));
        assertEquals("Lantern.Officials via Ledger mixed", brief("A3"));
        assertEquals("Ledger quoted", brief("B1"));
        assertEquals("Lantern.Clerk via Ledger mixed", brief("K1"));
        assertEquals("Lantern.Clerk via Ledger quoted", brief("K2"));
        assertEquals("Hale via CoastFM paraphrased", brief("H1"));
        assertEquals("Hale via CoastFM quoted", brief("H3"));
        assertEquals("Lantern.Fishermen+Lantern.Pilots paraphrased", brief("G1"));
    }

    @Test
    void anUnhedgedSummaryIsNotHeldToBeTheOutletsOwnVoice() {
        assertEquals(true, lantern.act("O1").fact().outletVoice());
        assertEquals(false, lantern.act("F1").fact().outletVoice());
    }

    @Test
    void daysAreResolvedFromTheDayOfPublication() {
        assertEquals("2026-05-11", lantern.act("F1").date().iso());
        assertEquals("2026-05-04", lantern.act("H1").date().iso());
        assertEquals(SpokenDate.State.UNRESOLVED, lantern.act("A3").date().state());
        assertEquals(Form.PARAPHRASED, lantern.act("H1").form());
    }
}
