package org.rejoinder.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.language.ide.checking.CheckedFinding;
import org.rejoinder.language.ide.checking.DocumentChecking;
import org.rejoinder.rules.Severity;

/** A fault is told once: by the rule whose fault it is, and not again by those that stumble over it. */
class OneFaultOneFindingTest {

    private static final String HEAD = """
            article A
              outlet Courier
              published 2026-01-20
              text '''
            The mayor said on Tuesday “the bridge is safe”. Later she added that it is not safe. “It never was,” she explained. Two
            officials at the yard said the bridge is new, and the bridge holds. The bridge may be safe.
            '''
            source Courier outlet "The Courier"
            source Mayor person "The mayor" role "mayor"
            source Two anonymous 2 "officials at the yard"
            claim Safe "The bridge is safe"
            remark hedge "may"
            """;
    private static final String DENIAL = """
            rebuttal R1 by Mayor
              corrects S1
              says "it is not safe" + "“It never was,”"
              cue "added"
            """;
    private static final String SAID = """
            statement S1 by Mayor
              says "“the bridge is safe”"
              cue "said" #1
            """;

    @TempDir
    Path folder;

    /** The errors and warnings, as RULE words, for what is added to the document. */
    private List<String> of(String document) {
        return new DocumentChecking().check(document, folder.resolve("a.rejoinder"), CancelIndicator.NullImpl).findings().stream()
                .filter(f -> f.severity() != Severity.INFO && !f.rule().equals("ATT-02"))
                .map(f -> f.rule() + " " + document.substring(f.begin(), f.end()).replaceAll("\\s+", " ")).toList();
    }

    private List<String> all(String document) {
        return new DocumentChecking().check(document, folder.resolve("a.rejoinder"), CancelIndicator.NullImpl).findings().stream()
                .filter(f -> f.severity() != Severity.INFO && !document.startsWith("Two", f.begin()))
                .map(f -> f.rule() + " " + document.substring(f.begin(), f.end())).toList();
    }

    @Test
    void whatIsInOrderIsNotReported() {
        assertEquals(List.of(), of(HEAD + DENIAL + SAID));
    }

    @Test
    void aDateThatIsNoneIsASlipOfTheDocument() {
        assertEquals(List.of("SYN-01 2026-02-30"), of(HEAD + DENIAL + SAID + "  on \"Tuesday\" = 2026-02-30\n"));
        assertEquals(List.of("SYN-01 2026-2-3"), of(HEAD + DENIAL + SAID + "  on 2026-2-3\n"));
    }

    @Test
    void aChoiceThatIsMiswrittenIsNoAmbiguity() {
        assertEquals(List.of("SYN-01 0"), of(HEAD.replace("bridge holds", "bridge is safe") + DENIAL
                + SAID.replace("“the bridge is safe”\"", "the bridge is safe\" #0")));
        assertEquals(List.of("TXT-02 \"said\" #1 after \"mayor\""), of(HEAD + DENIAL + SAID.replace("#1", "#1 after \"mayor\"")));
        assertEquals(List.of("SYN-01 0", "TXT-02 \"siad\" #0"), of(HEAD + DENIAL + SAID.replace("said\" #1", "siad\" #0")).stream().sorted().toList());
        assertEquals(List.of("TXT-02 \"\""), of(HEAD + DENIAL + SAID + "  hedged \"\"\n"));
        assertEquals(List.of("TXT-02 \"\""), of("source Two anonymous 2 \"officials at the yard\" because \"\"\n"));
    }

    @Test
    void aQuotationWhosePassageIsNotFoundOrChosenIsNotUncoveredToo() {
        assertEquals(List.of("TXT-02 \"“the bridge is saef”\""), of(HEAD + DENIAL + SAID.replace("safe", "saef")));
        assertEquals(List.of("TXT-05 \"the bridge is safe\""), of(HEAD.replace("bridge holds", "bridge is safe") + DENIAL
                + SAID.replace("“the bridge is safe”", "the bridge is safe")));
        assertEquals(List.of("TXT-02 \"itt is not safe\""), of(HEAD + DENIAL.replace("it is", "itt is") + SAID));
    }

    @Test
    void whoDeniesItsOwnActDoesSoOnceHoweverOftenItIsTold() {
        assertEquals(List.of("REB-02 denies S1"), of(HEAD + SAID + """
                  asserts Safe
                rebuttal R1 by Mayor
                  denies S1
                  says "it is not safe"
                  cue "added"
                  disputes Safe
                rebuttal R2 by Mayor
                  denies S1
                  says "“It never was,”"
                  cue "explained"
                  repeats R1
                """));
    }

    @Test
    void twoReportsOfOneOriginAreNotTwoUnnamedSourcesToo() {
        assertEquals(List.of("CHN-02 S3"), of(HEAD + DENIAL + SAID + """
                statement S2 by Two
                  says "the bridge is new"
                  cue "said"
                  asserts Safe
                statement S3 by Two
                  says "the bridge holds"
                  cue "said"
                  asserts Safe
                """));
    }

    @Test
    void aHedgeThatIsNotMarkedIsNotANakedFactToo() {
        String said = HEAD.replace("remark hedge \"may\"\n", "") + DENIAL + SAID + """
                  hedged "safe"
                  asserts Safe
                statement O1 by Courier
                  says "The bridge may be safe"
                  asserts Safe
                """;
        assertEquals(List.of("STY-02 A"), of(said));
        assertEquals(List.of("STY-03 O1"), of(said.replace("may be", "is indeed")));
    }

    @Test
    void aFileThatHasNoArticleIsToldSoOnce() {
        assertEquals(List.of("TXT-11 S1"), of("source Mayor person \"The mayor\" role \"mayor\"\n"
                + "statement S1 by Mayor\n  says \"it is safe\"\n  cue \"said\"\nstatement S2 by Mayor\n  says \"it is new\"\n  cue \"said\"\n"));
        assertEquals(List.of(), of("source Mayor person \"The mayor\" role \"mayor\"\nclaim Safe \"It is safe\"\n"));
    }

    @Test
    void whoStandsInAListWithoutACommaIsNotUnusedToo() {
        String unused = "source Clerk person \"The clerk\"\n";
        for (String list : List.of("by Mayor Clerk", "by Mayor and Clerk")) {
            String document = HEAD + DENIAL + SAID.replace("by Mayor", list) + unused;
            List<String> rules = new DocumentChecking().check(document, folder.resolve("a.rejoinder"), CancelIndicator.NullImpl).findings().stream()
                    .filter(f -> f.severity() != Severity.INFO && (f.rule().startsWith("SYN") || document.startsWith("Clerk", f.begin()))).map(CheckedFinding::rule).toList();
            assertEquals(List.of("SYN-01"), rules, list);
        }
    }

    @Test
    void aMisspeltClauseLosesNoCue() {
        assertEquals(List.of("SYN-01 say"), of(HEAD + DENIAL.replace("corrects S1", "corrects S1 // it") + SAID.replace("says", "say").replace(" #1", "")
                + "remark note \"n\" at \"“the bridge is safe”\"\n"));
    }

    @Test
    void whoIsMissingOrMisspeltAtAnActIsNotUnusedToo() {
        String clerk = HEAD.replace("The bridge may", "The clerk said it is new. The bridge may") + DENIAL + SAID + "source Clerk person \"The clerk\"\n"
                + "statement S2 by Clerk\n  says \"it is new\"\n  cue \"said\"\n";
        assertEquals(List.of(), all(clerk));
        assertEquals(List.of("SRC-01 Clrek"), all(clerk.replace("S2 by Clerk", "S2 by Clrek")));
        assertEquals(List.of("ATT-01 S2"), all(clerk.replace("S2 by Clerk", "S2")));
    }

    @Test
    void aBlankAtAnEdgeLosesNoPassage() {
        assertEquals(List.of("TXT-06 \"“the bridge is safe” \""), of(HEAD + DENIAL + SAID.replace("safe”", "safe” ")));
    }

    @Test
    void whatWasNotUnderstoodIsNotMissedByOtherRulesToo() {
        String answered = HEAD.replace("The bridge may", "The clerk denied it. The bridge may") + DENIAL + SAID + """
                  accuses Clerk
                source Clerk person "The clerk"
                rebuttal R2 by Clerk
                  denies S1
                  cue "denied it"
                """;
        assertEquals(List.of(), all(answered));
        assertEquals(List.of("SYN-01 S11"), all(answered.replace("denies S1", "denies S11")));
        assertEquals(List.of("SYN-01 sais"), all(answered.replace("says \"“the bridge", "sais \"“the bridge").replace(" #1", "")));
        assertEquals(List.of("TXT-02 \"mey\""), all((HEAD.replace("remark hedge \"may\"\n", "") + DENIAL + SAID
                + "statement O1 by Courier\n  says \"The bridge may be safe\"\n  hedged \"mey\"\n")));
    }
}
