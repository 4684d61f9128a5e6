package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Act;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Rebuttal;
import org.rejoinder.model.Remark;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.model.Statement;
import org.rejoinder.model.TargetKind;

/** brat's files become readable documents. */
class BratImportTest {

    private static final String ANN = """
        T1\tSource 2 13\tAn official
        T2\tCue 14 18\tsaid
        T3\tContent 19 37\tthe plan is “dead”
        E1\tCue:T2 Source:T1 Content:T3
        A1\tAnonymous T1
        T4\tSource 39 51\tThe ministry
        T5\tDenial 52 58\tdenied
        T6\tContent 63 79\t“That is false.”
        E2\tDenial:T5 Source:T4 Content:T6 Target:E1
        #1\tAnnotatorNotes E2\tflat denial
        """;

    private static ImportResult read(String text, String ann) throws ExchangeException {
        return Articles.read("brat", "a.ann", Map.of("a.txt", text, "a.ann", ann));
    }

    private static <T> List<T> all(ImportResult result, Class<T> type) {
        return result.document().getElements().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static String words(ImportResult result, Passage passage) {
        StringBuilder words = new StringBuilder();
        passage.getFragments().forEach(f -> words.append(words.isEmpty() ? "" : " + ")
                .append(result.text().string(), f.getBegin(), f.getEnd()));
        return words.toString();
    }

    @Test
    void anEventIsAStatementAndADenialARebuttal() throws ExchangeException {
        ImportResult result = read(Articles.PAPER, ANN);
        Statement statement = all(result, Statement.class).get(0);
        Rebuttal rebuttal = all(result, Rebuttal.class).get(0);
        assertEquals("the plan is “dead”", words(result, statement.getSays()));
        assertEquals("said", words(result, statement.getCue()));
        assertEquals(SourceKind.ANONYMOUS, statement.getBy().get(0).getKind());
        assertEquals("official", statement.getBy().get(0).getLabel());
        assertEquals("Official", statement.getBy().get(0).getName());
        assertEquals("“That is false.”", words(result, rebuttal.getSays()));
        assertEquals("ministry", rebuttal.getBy().get(0).getLabel());
        assertEquals(SourceKind.ORGANISATION, rebuttal.getBy().get(0).getKind());
        assertEquals(TargetKind.DENIES, rebuttal.getTargets().get(0).getKind());
        assertEquals(statement, rebuttal.getTargets().get(0).getAims().get(0).getTarget());
        assertEquals("flat denial", all(result, Remark.class).get(0).getText());
        assertEquals(List.of(), result.warnings());
        assertEquals("a.txt", result.document().getArticle().getTextFile());
        assertTrue(Articles.annotated(result).unplaced().isEmpty());
    }

    @Test
    void whoIsIntroducedTwiceWithoutANameIsTwoAndWhoIsReferredToIsOne() throws ExchangeException {
        String text = "An official said it fell. An official denied it. The official denied it again.\n";
        ImportResult result = read(text, """
            T1\tSource 0 11\tAn official
            T2\tCue 12 16\tsaid
            T3\tContent 17 24\tit fell
            E1\tCue:T2 Source:T1 Content:T3
            T4\tSource 26 37\tAn official
            T5\tDenial 38 44\tdenied
            T6\tContent 45 47\tit
            E2\tDenial:T5 Source:T4 Content:T6 Target:E1
            T7\tSource 49 61\tThe official
            T8\tDenial 62 68\tdenied
            T9\tContent 69 77\tit again
            E3\tDenial:T8 Source:T7 Content:T9 Target:E1
            A1\tAnonymous T1
            A2\tAnonymous T4
            A3\tAnonymous T7
            """);
        List<String> by = all(result, Act.class).stream().map(a -> a.getBy().get(0).getName()).toList();
        assertEquals(2, all(result, Source.class).stream().filter(s -> "official".equals(s.getLabel())).count());
        assertEquals(List.of(by.get(0), by.get(1), by.get(1)), by);
        assertTrue(!by.get(0).equals(by.get(1)), by.toString());
    }

    @Test
    void offsetsThatCountUtf16AreNoticed() throws ExchangeException {
        ImportResult result = read(Articles.PAPER, """
            T1\tSource 3 14\tAn official
            T2\tCue 15 19\tsaid
            T3\tContent 20 38\tthe plan is “dead”
            E1\tCue:T2 Source:T1 Content:T3
            """);
        assertEquals("the plan is “dead”", words(result, all(result, Act.class).get(0).getSays()));
        assertTrue(result.warnings().get(0).message().contains("utf16"));
    }

    @Test
    void crlfAndByteOrderMarkAreCountedAsStored() throws ExchangeException {
        ImportResult result = read("\uFEFFOne.\r\nAda Berg said rain fell.\r\n", """
            T1\tSource 7 15\tAda Berg
            T2\tCue 16 20\tsaid
            T3\tContent 21 30\train fell
            E1\tCue:T2 Source:T1 Content:T3
            """);
        assertEquals(List.of(), result.warnings());
        assertEquals("rain fell", words(result, all(result, Act.class).get(0).getSays()));
        assertEquals("Berg", all(result, Source.class).get(0).getName());
    }

    @Test
    void fragmentsAndSeveralContentsAreOnePassage() throws ExchangeException {
        ImportResult result = read("“Rain,” Ada Berg said. “Snow,” she added.", """
            T1\tSource 8 16\tAda Berg
            T2\tCue 17 21\tsaid
            T3\tContent 0 7;23 30\t“Rain,” “Snow,”
            E1\tCue:T2 Source:T1 Content:T3
            """);
        assertEquals("“Rain,” + “Snow,”", words(result, all(result, Act.class).get(0).getSays()));
        result = read("“Rain,” Ada Berg said. “Snow,” she added.", """
            T1\tSource 8 16\tAda Berg
            T2\tCue 17 21\tsaid
            T3\tContent 0 7\t“Rain,”
            T4\tContent 23 30\t“Snow,”
            E1\tCue:T2 Source:T1 Content:T3 Content2:T4
            """);
        assertEquals("“Rain,” + “Snow,”", words(result, all(result, Act.class).get(0).getSays()));
    }

    @Test
    void oneNameIsOneSourceAndALastNameBelongsToIt() throws ExchangeException {
        ImportResult result = read("Ada Berg said it rains. Berg said it snows. The mayor said it hails.", """
            T1\tSource 0 8\tAda Berg
            T2\tCue 9 13\tsaid
            T3\tContent 14 22\tit rains
            E1\tCue:T2 Source:T1 Content:T3
            T4\tSource 24 28\tBerg
            T5\tCue 29 33\tsaid
            T6\tContent 34 42\tit snows
            E2\tCue:T5 Source:T4 Content:T6
            T7\tSource 44 53\tThe mayor
            T8\tCue 54 58\tsaid
            T9\tContent 59 67\tit hails
            E3\tCue:T8 Source:T7 Content:T9
            """);
        List<Source> sources = all(result, Source.class);
        assertEquals(List.of("Berg", "Mayor"), sources.stream().map(Source::getName).toList());
        assertEquals(List.of("Berg"), sources.get(0).getAliases());
        assertEquals(sources.get(0), all(result, Act.class).get(1).getBy().get(0));
    }

    @Test
    void rebutsAndDeniesAreBothDenials() throws ExchangeException {
        String ann = ANN.replace(" Target:E1", "").replace("Denial", "Attribution");
        for (String type : List.of("Rebuts", "Denies")) {
            ImportResult result = read(Articles.PAPER, ann + "R1\t" + type + " Arg1:E2 Arg2:E1\t\n");
            Rebuttal rebuttal = all(result, Rebuttal.class).get(0);
            assertEquals(TargetKind.DENIES, rebuttal.getTargets().get(0).getKind());
            assertEquals("S1", rebuttal.getTargets().get(0).getAims().get(0).getTarget().getName());
        }
    }

    @Test
    void spansJoinedByRelationsAreActs() throws ExchangeException {
        ImportResult result = read(Articles.PAPER, """
            T1\tSource 2 13\tAn official
            T2\tCue 14 18\tsaid
            T3\tContent 19 37\tthe plan is “dead”
            R1\tHasSource Arg1:T2 Arg2:T1
            R2\tHasContent Arg1:T2 Arg2:T3
            """);
        Act act = all(result, Act.class).get(0);
        assertEquals(1, all(result, Act.class).size());
        assertEquals("the plan is “dead”", words(result, act.getSays()));
        assertEquals("said", words(result, act.getCue()));
        assertEquals("official", act.getBy().get(0).getLabel());
    }

    @Test
    void brokenRecordsAreMendedAndToldWithTheirLine() throws ExchangeException {
        ImportResult result = read(Articles.PAPER, """
            T1\tSource 2 13\tAn official
            T2\tCue 14 18\tsaid
            T3\tContent 19 37\tthe plan
            is “dead”
            E1\tCue:T2 Source:T1 Content:T3 Content2:T99
            this is no record
            T4\tSource 39 500\tThe ministry
            T5\tCue 58 52\tdenied
            T6\tContent 63 79\t“That is true.”
            T6\tContent 63 79\t“That is false.”
            E2\tCue:T5 Source:T4 Content:T6
            R1\tDenies Arg1:E2
            """);
        Map<Integer, String> byLine = new java.util.TreeMap<>();
        result.warnings().forEach(w -> byLine.merge(w.line(), w.message(), (a, b) -> a + "; " + b));
        assertTrue(byLine.get(4).contains("line break"), byLine.toString());
        assertTrue(byLine.get(5).contains("T99"), byLine.toString());
        assertTrue(byLine.get(6).contains("left out"), byLine.toString());
        assertTrue(byLine.get(7).contains("once in the article"), byLine.toString());
        assertTrue(byLine.get(8).contains("exchanged"), byLine.toString());
        assertTrue(byLine.get(9).contains("the offsets count"), byLine.toString());
        assertTrue(byLine.get(10).contains("twice"), byLine.toString());
        assertTrue(byLine.get(12).contains("not a whole record"), byLine.toString());
        List<Act> acts = all(result, Act.class);
        assertEquals(List.of("the plan is “dead”", "“That is false.”"), acts.stream().map(a -> words(result, a.getSays())).toList());
        assertEquals("ministry", acts.get(1).getBy().get(0).getLabel());
        assertEquals("a.ann:6", result.warnings().stream().filter(w -> w.line() == 6).map(w -> w.file() + ":" + w.line()).findFirst().orElse(""));
    }

    @Test
    void aSpanThatCutsAWordIsCompleted() throws ExchangeException {
        ImportResult result = read("Ada Berg said it rains.", """
            T1\tSource 0 7\tAda Ber
            T2\tCue 9 13\tsaid
            T3\tContent 13 22\t it rains
            E1\tCue:T2 Source:T1 Content:T3
            """);
        assertEquals("it rains", words(result, all(result, Act.class).get(0).getSays()));
        assertEquals(2, result.warnings().stream().filter(w -> w.message().contains("cuts a word")).count(), result.warnings().toString());
        assertTrue(Articles.annotated(result).unplaced().isEmpty());
    }

    @Test
    void whatStandsForNothingKnownIsKept() throws ExchangeException {
        ImportResult result = read("Ada Berg said it rains.", """
            T1\tSource 0 8\tAda Berg
            T2\tCue 9 13\tsaid
            T3\tContent 14 22\tit rains
            E1\tCue:T2 Source:T1 Content:T3
            T4\tWeather 17 22\trains
            A1\tStrength E1 high
            N1\tReference T1 Wikidata:Q1\tAda
            R1\tNextTo Arg1:T4 Arg2:T1
            """);
        List<String> notes = all(result, Remark.class).stream().map(Remark::getText).toList();
        assertTrue(notes.containsAll(List.of("Weather", "Strength: high", "NextTo: rains → Ada Berg", "T1 refers to Wikidata:Q1 Ada")), notes.toString());
    }

    @Test
    void aFileWithoutItsTextIsRefusedInWords() {
        ExchangeException e = assertThrows(ExchangeException.class, () -> Articles.read("brat", "a.ann", Map.of("a.ann", ANN)));
        assertTrue(e.located().startsWith("a.ann: the text a.txt is not beside it"), e.located());
    }

    @Test
    void anEditedFileOfOursIsReadFromItsRecords() throws ExchangeException {
        ImportResult first = read(Articles.PAPER, ANN);
        String ann = Articles.text(Articles.export("brat", Articles.annotated(first)).files().get(0));
        ImportResult same = Articles.read("brat", "a.brat.ann", Map.of("a.brat.ann", ann, "a.brat.txt", Articles.PAPER));
        assertEquals(List.of(), same.warnings());
        assertEquals("a", same.name());
        String edited = ann.replace("Content 19 37\tthe plan is “dead”", "Content 19 27\tthe plan");
        ImportResult other = Articles.read("brat", "a.brat.ann", Map.of("a.brat.ann", edited, "a.brat.txt", Articles.PAPER));
        assertTrue(other.warnings().get(0).message().contains("edited since"));
        assertEquals("the plan", words(other, all(other, Statement.class).get(0).getSays()));
        assertEquals(SourceKind.ANONYMOUS, all(other, Statement.class).get(0).getBy().get(0).getKind());
        assertEquals(1, all(other, Rebuttal.class).size());
    }
}
