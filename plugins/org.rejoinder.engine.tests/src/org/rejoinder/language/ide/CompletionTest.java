package org.rejoinder.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rejoinder.language.ide.completion.Completion;
import org.rejoinder.language.ide.completion.Proposal;
import org.rejoinder.language.ide.completion.VisibleName;
import org.rejoinder.language.ide.edits.Edit;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.text.Decoding;

class CompletionTest {

    private static final String ARTICLE = "The harbour opens in May. “The gate is broken,” keeper Ada Holm said on Monday.\n\nThe gate is old.\n";
    private static final String HEAD = "article A \"h\"\n  text \"a.txt\"\n\nsource Holm person \"Ada Holm\"\nclaim Broken \"The gate is broken\"\n\n";

    /** The labels proposed at the bar. */
    private static List<String> labels(String document) {
        return at(document).stream().map(Proposal::label).toList();
    }

    private static List<Proposal> at(String document) {
        int caret = document.indexOf('|');
        String text = document.replace("|", "");
        return new Completion(Structure.of(text), List.of(new VisibleName("Gazette", "source", "", "file:/s", 0, 7)),
                Decoding.ofText(ARTICLE).text()).at(caret);
    }

    @Test
    void atTheBeginningOfALineDeclarationsAreProposed() {
        assertTrue(labels(HEAD + "sta|").contains("statement"));
        assertFalse(labels(HEAD + "|").contains("article"), "there is one already");
    }

    @Test
    void behindAClausesWordTheNamesThatFitAreProposed() {
        assertEquals(List.of("Holm", "Gazette"), labels(HEAD + "statement S1 by |"));
        assertEquals(List.of("Broken"), labels(HEAD + "statement S1 by Holm\n  asserts |"));
        assertEquals(List.of("Gazette"), labels(HEAD + "statement S1 by Holm, G|"));
    }

    @Test
    void indentedLinesGetTheClausesThatAreStillMissing() {
        List<String> clauses = labels(HEAD + "statement S1 by Holm\n  |");
        assertTrue(clauses.containsAll(List.of("says", "cue", "asserts")), clauses.toString());
        assertFalse(clauses.contains("by"), clauses.toString());
        assertFalse(clauses.contains("denies"), "only a rebuttal has targets");
    }

    @Test
    void insideAPassageTheArticlesOwnWordsAreProposed() {
        List<Proposal> proposals = at(HEAD + "statement S1 by Holm\n  says \"the gate|\"");
        assertTrue(proposals.stream().anyMatch(p -> p.label().equals("The gate is broken,")), labels(HEAD
                + "statement S1 by Holm\n  says \"the gate|\"").toString());
        assertTrue(proposals.stream().anyMatch(p -> p.label().equals("The gate is old.")));
    }

    @Test
    void aProposalReplacesThePassageAndLeavesTheMarks() {
        String document = HEAD + "statement S1 by Holm\n  says \"the ga|\"";
        Proposal proposal = at(document).stream().filter(p -> p.label().equals("The gate is broken,")).findFirst().orElseThrow();
        String text = document.replace("|", "");
        assertTrue(new Edit(proposal.begin(), proposal.end(), proposal.text()).applyTo(text)
                .endsWith("says \"The gate is broken,\""));
    }

    @Test
    void theAnnotatorsOwnWordsAreNotCompleted() {
        assertEquals(List.of(), labels(HEAD + "claim C2 \"The ga|\""));
        assertEquals(List.of(), labels(HEAD + "// The ga|"));
    }
}
