package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.model.Act;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Rebuttal;
import org.rejoinder.model.Remark;
import org.rejoinder.model.Source;
import org.rejoinder.model.Statement;
import org.rejoinder.model.TargetKind;

/** What the annotation schemes of others make of brat's records, and that nothing of it is lost in silence. */
class BratSchemesTest {

    private static ImportResult read(String text, String ann) throws ExchangeException {
        return Articles.read("brat", "a.ann", Map.of("a.txt", text, "a.ann", ann));
    }

    private static <T> List<T> all(ImportResult result, Class<T> type) {
        return result.document().getElements().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static String words(ImportResult result, Passage passage) {
        return String.join(" + ", passage.getFragments().stream()
                .map(f -> result.text().string().substring(f.getBegin(), f.getEnd())).toList());
    }

    /** Lines that have a warning. */
    private static List<Integer> told(ImportResult result) {
        return result.warnings().stream().map(ImportWarning::line).distinct().sorted().toList();
    }

    @Test
    void anEventWhoseTriggerStandsOnItsContentHasNoCue() throws ExchangeException {
        ImportResult result = read("It rains, Ada Berg. It snows too.\n", """
            T1\tSource 10 18\tAda Berg
            T2\tContent 0 8\tIt rains
            T3\tAttribution 0 8\tIt rains
            E1\tAttribution:T3 Source:T1 Content:T2
            """);
        assertNull(all(result, Statement.class).get(0).getCue());
        assertEquals(List.of(), result.warnings());
    }

    @Test
    void aTriggerThatIsNoPartOfTheRolesIsKeptAndTold() throws ExchangeException {
        ImportResult result = read("Ada Berg said on Monday it rains.\n", """
            T1\tSource 0 8\tAda Berg
            T2\tCue 9 13\tsaid
            T3\tContent 24 32\tit rains
            T4\tAttribution 17 23\tMonday
            E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
            """);
        assertEquals("said", words(result, all(result, Statement.class).get(0).getCue()));
        assertEquals("Monday", words(result, all(result, Remark.class).get(0).getPassage()));
        assertEquals(List.of(5), told(result));
    }

    @Test
    void componentsOfAnArgumentAreSaidByTheTextItself() throws ExchangeException {
        ImportResult result = read("Boats are cheap. Fuel is dear. So boats are not cheap.\n", """
            T1\tClaim 0 15\tBoats are cheap
            T2\tPremise 17 29\tFuel is dear
            T3\tMajorClaim 34 53\tboats are not cheap
            R1\tattacks Arg1:T3 Arg2:T1
            R2\tsupports Arg1:T2 Arg2:T3
            A1\tStance T1 Against
            """);
        List<Act> acts = all(result, Act.class);
        assertEquals(List.of("Boats are cheap", "Fuel is dear", "boats are not cheap"),
                acts.stream().map(a -> words(result, a.getSays())).toList());
        acts.forEach(act -> assertEquals(result.document().getArticle().getOutlet(), act.getBy().get(0)));
        assertEquals(List.of(acts.get(2)), acts.get(1).getSupports());
        assertEquals(acts.get(0), ((Rebuttal) acts.get(2)).getTargets().get(0).getAims().get(0).getTarget());
        assertEquals("Stance: Against", all(result, Remark.class).get(0).getText());
        assertEquals(List.of(), result.warnings());
    }

    @Test
    void whatSomebodyIsSaidToClaimIsTheirs() throws ExchangeException {
        ImportResult result = read("Ada Berg says boats are cheap.\n", """
            T1\tSource 0 8\tAda Berg
            T2\tClaim 14 29\tboats are cheap
            R1\tClaimant Arg1:T2 Arg2:T1
            """);
        assertEquals("Ada Berg", all(result, Statement.class).get(0).getBy().get(0).getLabel());
        assertNull(result.document().getArticle().getOutlet());
    }

    @Test
    void coreferentMentionsAreOneSourceAndAPronounDoesNotNameIt() throws ExchangeException {
        String text = "She said it rains. Ada Berg left. The clerk said it snows.\n";
        ImportResult result = read(text, """
            T1\tSource 0 3\tShe
            T2\tCue 4 8\tsaid
            T3\tContent 9 17\tit rains
            E1\tCue:T2 Source:T1 Content:T3
            T4\tSource 19 27\tAda Berg
            T5\tSource 34 43\tThe clerk
            T6\tCue 44 48\tsaid
            T7\tContent 49 57\tit snows
            E2\tCue:T6 Source:T5 Content:T7
            R1\tCoref Arg1:T4 Arg2:T1
            R2\tCoref Arg1:T5 Arg2:T4
            """);
        assertEquals(List.of("Berg"), all(result, Source.class).stream().map(Source::getName).toList());
        Source berg = all(result, Source.class).get(0);
        assertEquals(List.of("She", "The clerk"), berg.getMentions().stream().map(m -> words(result, m)).toList());
        assertEquals(List.of(), result.warnings());
    }

    @Test
    void anAttackOnASourceUnderminesIt() throws ExchangeException {
        String text = "Ada Berg said it rains. “She makes things up,” said Bo Lund.\n";
        ImportResult result = read(text, """
            T1\tSource 0 8\tAda Berg
            T2\tCue 9 13\tsaid
            T3\tContent 14 22\tit rains
            E1\tCue:T2 Source:T1 Content:T3
            T4\tSource 52 59\tBo Lund
            T5\tCue 47 51\tsaid
            T6\tContent 24 46\t“She makes things up,”
            E2\tCue:T5 Source:T4 Content:T6
            R1\tUndermines Arg1:E2 Arg2:T1
            """);
        Rebuttal rebuttal = all(result, Rebuttal.class).get(0);
        assertEquals(TargetKind.UNDERMINES, rebuttal.getTargets().get(0).getKind());
        assertEquals("Berg", rebuttal.getTargets().get(0).getAims().get(0).getTarget().getName());
        assertEquals(List.of(), result.warnings());
    }

    @Test
    void aMentionThatIsNotTheNearestIsMarkedAndTold() throws ExchangeException {
        String text = "Ada Berg came and later said it rains. Ada Berg left.\n";
        ImportResult result = read(text, """
            T1\tSource 0 8\tAda Berg
            T2\tCue 24 28\tsaid
            T3\tContent 29 37\tit rains
            E1\tCue:T2 Source:T1 Content:T3
            """);
        assertEquals(List.of(1), told(result));
        Source berg = all(result, Source.class).get(0);
        assertEquals(0, berg.getMentions().get(0).getFragments().get(0).getBegin());
        assertEquals("Ada Berg", words(result, berg.getMentions().get(0)));
    }

    @Test
    void recordsThatReferToThemselvesAndToNothingAreToldWithTheirLines() throws ExchangeException {
        ImportResult result = read("Ada Berg said it rains.\n", """
            T1\tSource 0 8\tAda Berg
            T2\tCue 9 13\tsaid
            T3\tContent 14 22\tit rains
            E1\tCue:T2 Source:T1 Content:T3
            R1\tDenies Arg1:E1 Arg2:E1
            *\tEquiv T1 T99
            T4\tCue 5 5\t
            E2\tCue:T2 Source:T1 Content:E3
            E3\tCue:T2 Source:T1 Content:E2
            R2\tDenies Arg1:E1 Arg2:E99
            """);
        assertTrue(told(result).containsAll(List.of(5, 6, 7, 8, 9, 10)), result.warnings().toString());
    }

    @Test
    void spansOfUnknownTypesAreToldOnceForEachType() throws ExchangeException {
        ImportResult result = read("Ada Berg said it rains in Trisk.\n", """
            T1\tPlace 26 31\tTrisk
            T2\tPerson 0 8\tAda Berg
            T3\tPlace 17 22\trains
            """);
        assertEquals(List.of("Person", "Place", "Place"), all(result, Remark.class).stream().map(Remark::getText).toList());
        assertEquals(List.of(1, 2), told(result));
    }

    @Test
    void aMessageStaysOnOneLineAndACueThatBelongsToNothingIsNamedAsOne() throws ExchangeException {
        ImportResult result = read("Ada Berg said it rains.\n\nAnd snows.\n", """
            T1\tContent 14 32\tit rains. Andx
            T2\tCue 9 13\tsaid
            """);
        assertTrue(result.warnings().stream().noneMatch(w -> w.message().contains("\n")), result.warnings().toString());
        assertTrue(result.warnings().toString().contains("the cue T2 belongs to no act"), result.warnings().toString());
    }

    @Test
    void aTargetOfAnEventThatSaysNoRelationIsTold() throws ExchangeException {
        ImportResult result = read("Ada Berg said it rains. Bo Lund said no.\n", """
            T1\tSource 0 8\tAda Berg
            T2\tCue 9 13\tsaid
            T3\tContent 14 22\tit rains
            E1\tCue:T2 Source:T1 Content:T3
            T4\tSource 24 31\tBo Lund
            T5\tCue 32 36\tsaid
            T6\tContent 37 39\tno
            E2\tCue:T5 Source:T4 Content:T6 Target:E1
            """);
        assertEquals(TargetKind.DENIES, all(result, Rebuttal.class).get(0).getTargets().get(0).getKind());
        assertEquals(List.of(8), told(result));
    }

    @Test
    void partsOfAClaimAreOneAndSpokenByTheArticle() throws ExchangeException {
        ImportResult result = read("Boats are, we think, cheap. Table 1 shows it.\n", """
            T1\town_claim 0 9\tBoats are
            T2\town_claim 21 26\tcheap
            T3\tdata 28 44\tTable 1 shows it
            R1\tparts_of_same Arg1:T2 Arg2:T1
            R2\tsupports Arg1:T3 Arg2:T1
            """);
        List<Statement> statements = all(result, Statement.class);
        assertEquals(List.of("Boats are + cheap", "Table 1 shows it"), statements.stream().map(s -> words(result, s.getSays())).toList());
        assertEquals(result.document().getArticle().getOutlet(), statements.get(0).getBy().get(0));
        assertEquals(List.of(statements.get(0)), statements.get(1).getSupports());
    }

    @Test
    void aFileWhoseFirstRecordIsBrokenIsStillOfBrat() {
        byte[] head = "this is no record\nT1a\tSource 0 8\tAda Berg\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(Articles.format("brat").importer().orElseThrow().recognises("a.ann", head));
    }

    @Test
    void textsMayBeInAFolderOfTheirOwnForSeveralAnnotators(@TempDir Path corpus) throws Exception {
        Files.createDirectories(corpus.resolve("text"));
        Files.writeString(corpus.resolve("text/story.one.txt"), "Ada Berg said it rains.\n");
        Path ann = Files.writeString(corpus.resolve("story.one_ab12.ann"), "T1\tContent 14 22\tit rains\n");
        Importer brat = Articles.format("brat").importer().orElseThrow();
        ExchangeException e = assertThrows(ExchangeException.class, () -> brat.read(ImportInput.of(ann), ExchangeOptions.none()));
        assertTrue(e.getMessage().contains("--set texts=DIR"), e.getMessage());
        ExchangeOptions options = new ExchangeOptions(Map.of(ExchangeOptions.TEXTS, corpus.resolve("text").toString()));
        ImportResult result = brat.read(ImportInput.of(ann), options).get(0);
        assertEquals("story.one_ab12", result.name());
        assertEquals("it rains", words(result, all(result, Statement.class).get(0).getSays()));
        Files.write(corpus.resolve("text/story.one.txt"), new byte[] {'A', (byte) 0xE4, 'b'});
        ExchangeException bad = assertThrows(ExchangeException.class, () -> brat.read(ImportInput.of(ann), options));
        assertTrue(bad.located().matches(".*story\\.one\\.txt:1:2: .*it is not UTF-8.*"), bad.located());
    }
}
