package org.rejoinder.language.ide.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.language.ide.checking.CheckedFinding;
import org.rejoinder.language.ide.checking.DocumentChecking;
import org.rejoinder.text.Decoding;

/** What single fixes write, and which of them a machine may apply unasked. */
class FixesTest {

    private static final String TEXT = """
            The mayor said the “old – and narrow” bridge is safe. An official, who spoke on condition of anonymity because the talks are private, disagreed: the bridge is cracked.
            The mayor said nothing more. Later the mayor added that the pier is likely to be closed.
            """;
    private static final String HEAD = """
            article A
              outlet Courier
              text "a.txt"

            source Courier outlet "The Courier"
            source Mayor person "The mayor" role "mayor"
            source Official anonymous "official"

            """;
    private static final String ACT = "statement S1 by Mayor\n  says \"is safe\"\n  cue \"said\"\n";
    private static final DocumentChecking CHECKING = new DocumentChecking();

    @TempDir
    Path folder;

    private List<CheckedFinding> check(String document, String text) throws IOException {
        Files.writeString(folder.resolve("a.txt"), text);
        return CHECKING.check(document, folder.resolve("a.rejoinder"), CancelIndicator.NullImpl).findings();
    }

    private CheckedFinding finding(String document, String rule) throws IOException {
        return finding(document, TEXT, rule);
    }

    private CheckedFinding finding(String document, String text, String rule) throws IOException {
        List<CheckedFinding> all = check(document, text);
        return all.stream().filter(f -> f.rule().equals(rule)).findFirst().orElseThrow(() -> new AssertionError("no " + rule + " in " + all));
    }

    /** Applies the fix, looks that it mends, and gives the document. */
    private String mended(String document, String text, CheckedFinding finding, Fix fix) throws IOException {
        String mended = fix.applyTo(document);
        assertFalse(check(mended, text).stream().anyMatch(f -> f.rule().equals(finding.rule()) && f.message().equals(finding.message())),
                () -> finding + " is still in\n" + mended);
        return mended;
    }

    private String mended(String document, String rule) throws IOException {
        CheckedFinding finding = finding(document, rule);
        assertFalse(finding.fixes().isEmpty(), finding::toString);
        return mended(document, TEXT, finding, finding.fixes().get(0));
    }

    private static String says(String passage) {
        return HEAD + ACT.replace("\"is safe\"", passage);
    }

    @Test
    void otherMarksAndDashesAreTheSameWordsAndOtherWordsAreNot() throws IOException {
        String document = says("\"the “old — and narrow” bridge\"");
        CheckedFinding dash = finding(document, "TXT-02");
        assertFalse(dash.fixes().get(0).asksReader());
        assertTrue(mended(document, TEXT, dash, dash.fixes().get(0)).contains("says \"the “old – and narrow” bridge\""));
        CheckedFinding word = finding(says("\"the “old – and narrow” bridge was safe\""), "TXT-02");
        assertTrue(word.fixes().get(0).asksReader());
        assertTrue(word.message().contains("[-was-]{+is+}"), word.message());
    }

    @Test
    void anOccurrenceThatThereIsNotIsChosenAnew() throws IOException {
        assertTrue(mended(says("\"is safe\" #3"), "TXT-02").contains("says \"is safe\"\n"));
        String document = says("\"The mayor said\" #7");
        assertEquals(List.of("says \"The mayor said\" #1", "says \"The mayor said\" #2"),
                finding(document, "TXT-02").fixes().stream().map(f -> f.applyTo(document)).map(d -> d.lines().filter(l -> l.contains("says")).findFirst()
                        .orElseThrow().strip()).limit(2).toList());
    }

    @Test
    void aContextThatLeadsNowhereGoes() throws IOException {
        assertTrue(mended(says("\"is safe\" after \"the tunnel\""), "TXT-02").contains("says \"is safe\"\n"));
        assertTrue(mended(says("\"cracked\" after \"The mayor said\""), "TXT-05").contains("says \"cracked\"\n"));
    }

    @Test
    void oneChoiceOfTwoStays() throws IOException {
        String document = says("\"the bridge\" #1 after \"cracked\"");
        List<Fix> fixes = finding(document, "TXT-02").fixes();
        assertEquals(2, fixes.size());
        assertTrue(fixes.get(0).applyTo(document).contains("says \"the bridge\" #1\n"));
        assertTrue(fixes.get(1).applyTo(document).contains("says \"the bridge\" after \"cracked\"\n"));
    }

    @Test
    void anEmptyPassageGoesWithItsClause() throws IOException {
        assertTrue(mended(HEAD + ACT.replace("\"said\"", "\"\""), "TXT-02").endsWith("  says \"is safe\"\n"));
    }

    @Test
    void aContextTellsEqualWordsApart() throws IOException {
        String document = says("\"mayor\"");
        CheckedFinding finding = finding(document, "TXT-05");
        Fix context = finding.fixes().stream().filter(f -> f.title().contains("after \"Later the\"")).findFirst()
                .orElseThrow(() -> new AssertionError(finding.fixes().toString()));
        mended(document, TEXT, finding, context);
    }

    @Test
    void wordsThatStandFarAwayAreChosenByNumber() throws IOException {
        assertTrue(mended(HEAD + ACT.replace("cue \"said\"", "cue \"added\""), "TXT-02").contains("cue \"added\" #1"));
    }

    @Test
    void aCutCharacterIsMadeWhole() throws IOException {
        String text = TEXT.replace("is safe", "is safe 👩\u200D🚒");
        String document = says("\"is safe 👩\"");
        CheckedFinding finding = finding(document, text, "TXT-03");
        assertTrue(mended(document, text, finding, finding.fixes().get(0)).contains("says \"is safe 👩\u200D🚒\""));
    }

    @Test
    void whoIsMentionedBesideIsOfferedAsSource() throws IOException {
        String document = (HEAD + ACT).replace(" by Mayor", "");
        CheckedFinding finding = finding(document, "ATT-01");
        assertEquals(1, finding.fixes().size());
        assertTrue(mended(document, TEXT, finding, finding.fixes().get(0)).contains("statement S1\n  by Mayor\n  says"));
    }

    @Test
    void aReasonForAnonymityIsTakenFromTheText() throws IOException {
        Files.createDirectories(folder.resolve(".settings"));
        Files.writeString(folder.resolve(".settings/org.rejoinder.prefs"), "profile=ap\n");
        String document = HEAD + "statement S2 by Official\n  says \"the bridge is cracked\"\n  cue \"disagreed\"\n";
        assertTrue(mended(document, "SRC-05").contains("because \"on condition of anonymity because the talks are private\""));
    }

    @Test
    void anAliasThatIsAnothersNameGoes() throws IOException {
        String document = HEAD.replace("role \"mayor\"", "role \"mayor\" also \"Courier\", \"Mr Mayor\"") + ACT;
        assertTrue(mended(document, "SRC-02").contains("also \"Mr Mayor\"\n"));
    }

    @Test
    void aHedgeIsWrittenAtTheOutletsStatementWhereItBelongs() throws IOException {
        String document = HEAD + "statement S3 by Courier\n  says \"the pier is likely to be closed\"\n  expect stands\n";
        assertTrue(mended(document, "STY-02").contains("closed\"\n  hedged \"likely\"\n  expect stands\n"));
        assertTrue(mended(HEAD + ACT, "STY-02").endsWith("  cue \"said\"\n\nremark hedge \"likely\"\n"));
    }

    @Test
    void aMissingSourceIsDeclaredAsWhatItsClauseAsksFor() throws IOException {
        assertTrue(mended((HEAD + ACT).replace("role \"mayor\"", "speaks for TownHall"), "SRC-01").contains("source TownHall organisation \"Town Hall\""));
        assertTrue(mended((HEAD + ACT).replace("anonymous \"official\"", "anonymous of Ministers \"official\""), "SRC-01")
                .contains("source Ministers anonymous some\n"));
        assertTrue(mended((HEAD + ACT).replace("by Mayor", "by Mayor via Herald"), "SRC-01").contains("source Herald outlet \"Herald\""));
        Fix near = finding((HEAD + ACT).replace("by Mayor", "by Maior"), "SRC-01").fixes().get(0);
        assertTrue(near.asksReader(), "who said it is nothing that a machine changes unasked");
        assertTrue(near.applyTo((HEAD + ACT).replace("by Mayor", "by Maior")).contains("by Mayor\n"));
    }

    private static String pinned(String text) {
        return HEAD.replace("text \"a.txt\"\n", "text \"a.txt\"\n  sha256 \"" + Decoding.ofText(text).text().sha256() + "\" // pin\n");
    }

    @Test
    void aChangedTextIsRecordedWhenEveryPassageIsFoundInIt() throws IOException {
        String document = pinned(TEXT) + ACT;
        String now = TEXT.replace("nothing more", "no more");
        CheckedFinding finding = finding(document, now, "TXT-04");
        assertFalse(finding.fixes().get(0).asksReader());
        assertEquals(pinned(now) + ACT, mended(document, now, finding, finding.fixes().get(0)));
    }

    @Test
    void passagesWithOtherMarksAreQuotedAnewInOneEditAndTheDifferenceIsShown() throws IOException {
        String document = pinned(TEXT) + ACT.replace("\"is safe\"", "\"the “old – and narrow” bridge\" // all");
        String now = TEXT.replace("–", "—");
        CheckedFinding finding = finding(document, now, "TXT-04");
        Fix fix = finding.fixes().get(0);
        assertTrue(fix.title().contains("[-–-]{+—+}"), fix.title());
        assertTrue(mended(document, now, finding, fix).contains("says \"the “old — and narrow” bridge\" // all\n"));
    }

    @Test
    void fewWordsMayStandElsewhereByChance() throws IOException {
        CheckedFinding finding = finding(pinned(TEXT) + ACT.replace("\"is safe\"", "\"“bridge,”\""), TEXT, "TXT-02");
        assertTrue(finding.fixes().stream().allMatch(Fix::asksReader), finding::toString);
    }

    @Test
    void nothingIsGuessedWhereWordsAreOthers() throws IOException {
        CheckedFinding finding = finding(pinned(TEXT) + ACT, TEXT.replace("is safe", "is unsafe"), "TXT-04");
        assertEquals(List.of(), finding.fixes());
        assertTrue(finding.message().contains("not found in it: 1"), finding.message());
    }

    @Test
    void aPassageChosenByItsNumberIsForTheReaderToLookAt() throws IOException {
        CheckedFinding finding = finding(pinned(TEXT) + ACT.replace("\"said\"", "\"said\" #1"), "He said so. " + TEXT, "TXT-04");
        assertTrue(finding.message().contains("Look at those of S1."), finding.message());
        assertTrue(finding.fixes().get(0).asksReader());
    }

    @Test
    void anEllipsisWithFewWordsAtItsEndIsForTheReaderToLookAt() throws IOException {
        CheckedFinding finding = finding(pinned(TEXT) + ACT.replace("\"is safe\"", "\"the “old … bridge\""), TEXT.replace("narrow” bridge", "narrow” lock"), "TXT-04");
        assertTrue(finding.message().contains("S1") && finding.fixes().get(0).asksReader(), finding::toString);
    }

    @Test
    void aClauseBehindACommentIsNotLostWhenTheOneAheadGoes() throws IOException {
        String document = HEAD + ACT + "  // kept\n  suppress GRP-01 \"none\" expect stands\n";
        assertTrue(mended(document, "SUP-01").endsWith("  // kept\n  expect stands\n"));
        assertEquals(HEAD + ACT.stripTrailing(), mended(HEAD + ACT + "  suppress GRP-01 \"none\"", "SUP-01"));
    }

    @Test
    void typographicMarksAroundAPassageBecomeStraight() throws IOException {
        assertTrue(mended(HEAD + ACT.replace("\"is safe\"", "“is safe”"), "SYN-01").contains("says \"is safe\"\n"));
    }

    @Test
    void whoSaysYesIsNotWrittenAsOneWhoDeniesUnlessTheReaderLeavesIt() throws IOException {
        String document = HEAD + ACT + "rebuttal R1 by Official\n  denies S1\n  says \"the pier is likely to be closed\"\n  cue \"confirmed\"\n";
        CheckedFinding finding = finding(document, TEXT.replace("the mayor added", "the official confirmed"), "ATT-06");
        assertEquals(List.of("  confirms S1", "  concedes S1"), finding.fixes().stream()
                .map(f -> f.applyTo(document).lines().filter(l -> l.endsWith(" S1")).findFirst().orElseThrow()).toList());
        assertTrue(finding.fixes().stream().allMatch(Fix::asksReader));
    }

    @Test
    void aCueThatIsAnothersIsForTheReaderToTake() throws IOException {
        String bare = HEAD + ACT.replace("  cue \"said\"\n", "");
        assertFalse(finding(bare, "ATT-03").fixes().get(0).asksReader());
        String taken = bare + "statement S2 by Mayor\n  says \"the “old – and narrow” bridge\"\n  cue \"said\"\n";
        assertTrue(finding(taken, "ATT-03").fixes().get(0).asksReader());
    }

    @Test
    void theWordsOfAHopAndTheDayOfAReportAreTakenFromTheText() throws IOException {
        String text = TEXT.replace("The mayor said the", "The mayor said in the Herald on Monday that the");
        String hop = (HEAD + ACT).replace("by Mayor", "by Mayor via Herald") + "source Herald outlet \"Herald\"\n";
        CheckedFinding finding = finding(hop, text, "CHN-05");
        assertTrue(mended(hop, text, finding, finding.fixes().get(0)).contains("via Herald (\"Herald\")"));
        String dated = hop.replace("  text", "  published 2026-03-10\n  text");
        CheckedFinding undated = finding(dated, text, "CHN-07");
        assertTrue(mended(dated, text, undated, undated.fixes().get(0)).contains("  on \"Monday\"\n"));
    }

    @Test
    void theAttributionIsTakenOutOfTheContent() throws IOException {
        for (String[] pair : new String[][] {{"The mayor said the bridge is safe", "\"the bridge is safe\""},
                {"“The old bridge,” the mayor said, “is safe.”", "\"“The old bridge,”\" + \"“is safe.”\""},
                {"The pier is new, the mayor said", "\"The pier is new\""}}) {
            String text = pair[0] + ".\n";
            String document = says("\"" + pair[0] + "\"");
            CheckedFinding finding = finding(document, text, "ATT-04");
            assertTrue(mended(document, text, finding, finding.fixes().get(0)).replaceAll("\\s+", " ").contains("says " + pair[1]), finding::toString);
        }
    }

    @Test
    void aQuotationThatGoesOnBehindItsSpeakerIsOfferedAsAPartOfIt() throws IOException {
        String text = "“The old bridge is safe,” the mayor said. “It was built to last.”\n";
        String document = says("\"“The old bridge is safe,”\"");
        CheckedFinding finding = finding(document, text, "QUO-07");
        assertTrue(mended(document, text, finding, finding.fixes().get(0)).replaceAll("\\s+", " ")
                .contains("says \"“The old bridge is safe,”\" + \"“It was built to last.”\""), finding::toString);
    }

    @Test
    void aFunctionThatStandsBehindTheNameIsOffered() throws IOException {
        String text = "Greta Lind, the mayor of Velm, said the bridge is safe. Bo Falk, who slept, said it is not.\n";
        String document = HEAD + "source Lind person \"Greta Lind\"\nsource Falk person \"Bo Falk\"\n" + ACT.replace("Mayor", "Lind, Falk").replace("said\"", "said\" #1");
        List<CheckedFinding> bare = check(document, text).stream().filter(f -> f.rule().equals("SRC-10")).toList();
        assertEquals(List.of(1, 0), bare.stream().map(f -> f.fixes().size()).toList());
        assertTrue(mended(document, text, bare.get(0), bare.get(0).fixes().get(0)).contains("role \"mayor of Velm\""));
    }
}
