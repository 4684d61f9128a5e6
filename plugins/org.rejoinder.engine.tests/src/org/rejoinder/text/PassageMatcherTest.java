package org.rejoinder.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rejoinder.text.Resolution.Ambiguous;
import org.rejoinder.text.Resolution.ContextAmbiguous;
import org.rejoinder.text.Resolution.ContextNotFound;
import org.rejoinder.text.Resolution.NotFound;
import org.rejoinder.text.Resolution.NthOutOfRange;
import org.rejoinder.text.Resolution.OutOfOrder;

class PassageMatcherTest {

    /** What the passage covers, one string for each fragment. */
    private static List<String> found(String text, Fragment... fragments) {
        Resolution resolution = Texts.resolve(text, fragments);
        assertInstanceOf(Resolution.Found.class, resolution, () -> resolution + " in " + text);
        return resolution.places().stream().map(p -> p.in(text)).toList();
    }

    private static <T extends Resolution> T fails(Class<T> how, String text, Fragment... fragments) {
        return assertInstanceOf(how, Texts.resolve(text, fragments));
    }

    private static Fragment words(String raw) {
        return Fragment.of(raw);
    }

    @Test
    void anyWhiteSpaceMatchesAny() {
        assertEquals(List.of("a\r\n b\u00A0\u2009c"), found("x a\r\n b\u00A0\u2009c y", words("a b  c")));
        fails(NotFound.class, "ab", words("a b"));
        fails(NotFound.class, "a b", words("ab"));
    }

    @Test
    void marksOfOneKindMatchEachOther() {
        for (String mark : "\" “ ” „ « »".split(" ")) {
            assertEquals(List.of(mark + "no" + mark), found("He said " + mark + "no" + mark + ".", words("“no\\\"")));
        }
        for (String mark : "' ‘ ’ ‚ ‹ ›".split(" ")) {
            assertEquals(List.of("Rusk" + mark + "s pier"), found("Now Rusk" + mark + "s pier", words("Rusk's pier")));
        }
        fails(NotFound.class, "He said “no”", words("‘no’"));
        fails(NotFound.class, "a — b", words("a – b"));
        fails(NotFound.class, "Velmora", words("velmora"));
    }

    @Test
    void wordsEndAtTheirBorders() {
        fails(NotFound.class, "Zelenskyy", words("Zelensky"));
        assertEquals(List.of("Kyiv"), found("Kyiv’s", words("Kyiv")));
        assertEquals(List.of("’s"), found("Kyiv’s", words("’s")));
        assertEquals(List.of("-Ukraine"), found("U.S.-Ukraine", words("-Ukraine")));
        fails(NotFound.class, "cafe\u0301", words("cafe"));
        fails(NotFound.class, "12,500", words("50"));
        fails(NotFound.class, "so-called\u00ADly", words("called"));
    }

    @Test
    void inScriptsWithoutSpacesAnywhere() {
        assertEquals(List.of("港を"), found("市長は港を閉める", words("港を")));
        assertEquals(List.of("Kyiv"), found("市長Kyiv港", words("Kyiv")));
        assertEquals(List.of("จะ"), found("ท่าเรือจะปิด", words("จะ")));
        fails(NotFound.class, "항구를", words("항구"));
    }

    @Test
    void aSurrogatePairIsNeverCut() {
        assertEquals(List.of("📰"), found("a📰b", words("📰")));
        fails(NotFound.class, "a📰b", words("\uD83D"));
        assertEquals(List.of("𝄞 b"), found("a 𝄞 b", words("𝄞 b")));
    }

    @Test
    void theShortestMatchHoldsNoOther() {
        assertEquals(List.of("The port is open"), found("The pier. The port is open. Open it.", words("The … open")));
        assertEquals(List.of("a b"), found("a a a b b", words("a … b")));
        Ambiguous two = fails(Ambiguous.class, "a b. a b.", words("a ... b"));
        assertEquals(List.of(new Place(0, 3), new Place(5, 8)), two.matches());
    }

    @Test
    void anEllipsisAtAnEdgeRunsToTheParagraphsBorder() {
        String text = "One two.\n  Three four five. \nSix.";
        assertEquals(List.of("Three four"), found(text, words("… four")));
        assertEquals(List.of("four five."), found(text, words("four …")));
        assertEquals(List.of("Three four five."), found(text, words("...four...")));
        assertEquals(List.of("two.\n  Three four five."), found(text, words("two … four …")));
        fails(Resolution.Blank.class, text, words(" … "));
        fails(Resolution.Blank.class, text, words(""));
    }

    @Test
    void escapesStandForTheCharacters() {
        assertEquals(List.of("wait… what"), found("wait… what wait, what", words("wait\\… what")));
        assertEquals(List.of("wait... what"), found("wait... what wait, what", words("wait\\... what")));
        assertEquals(List.of("a \"b\" \\ c"), found("a \"b\" \\ c", words("a \\\"b\\\" \\\\ c")));
        assertEquals(List.of("use . . . to"), found("use . . . to use X to", words("use . . . to")));
        assertEquals("a \\\"b\\\" \\\\ …", Fragment.rawOf("a \"b\" \\ …"));
    }

    @Test
    void numbersCountOverTheArticle() {
        String text = "no yes no. no";
        assertEquals(List.of(new Place(7, 9)), Texts.resolve(text, words("no").nth(2)).places());
        NthOutOfRange four = fails(NthOutOfRange.class, text, words("no").nth(4));
        assertEquals(3, four.total());
        fails(NthOutOfRange.class, text, words("no").nth(-1));
        Ambiguous three = fails(Ambiguous.class, text, words("no"));
        assertEquals(List.of(1, 2, 3), three.occurrences());
    }

    @Test
    void contextsChooseTheFirstBehindAndTheLastAhead() {
        String text = "no. Rusk: no, no. Quorn: no";
        assertEquals(List.of(new Place(10, 12)), Texts.resolve(text, words("no").after("Rusk:")).places());
        assertEquals(List.of(new Place(14, 16)), Texts.resolve(text, words("no").before("Quorn")).places());
        assertEquals(List.of(new Place(0, 2)), Texts.resolve(text, words("no").before("Rusk")).places());
        fails(NotFound.class, text, words("Rusk").after("Quorn"));
        assertEquals(true, fails(ContextNotFound.class, text, words("no").after("Alda")).after());
        assertEquals(4, fails(ContextAmbiguous.class, text, words("Rusk").before("no")).matches().size());
        fails(Resolution.Overdetermined.class, text, new Fragment("no", 1, "Rusk", null));
    }

    @Test
    void aLaterFragmentIsLookedForBehindTheEarlier() {
        String text = "“No,” he said. “Yes,” he said. “No.”";
        assertEquals(List.of("he said", "“No.”"), found(text, words("he said").nth(2), words("“No.”")));
        assertEquals(List.of("Yes", "he said"), found(text, words("Yes"), words("he said")));
        Ambiguous later = fails(Ambiguous.class, text, words("“No,”"), words("he said"));
        assertEquals(1, later.fragment());
        NotFound gone = fails(NotFound.class, text, words("“Yes,”"), words("“No,”"));
        assertEquals(List.of(Candidate.Difference.ELSEWHERE), gone.nearest().get(0).differences());
        assertEquals(1, fails(OutOfOrder.class, text, words("Yes"), words("No").nth(1)).fragment());
        assertEquals(1, fails(OutOfOrder.class, text, words("Yes"), words(",”").nth(2)).fragment());
        assertThrows(IllegalArgumentException.class, () -> Texts.resolve(text));
    }

    @Test
    void ofVeryManyMatchesTheFirstAreListed() {
        Ambiguous many = fails(Ambiguous.class, "said ".repeat(500), words("said"));
        assertEquals(PassageMatcher.LISTED, many.matches().size());
        assertEquals(500, fails(NthOutOfRange.class, "said ".repeat(500), words("said").nth(501)).total());
    }

    @Test
    void textsThatRepeatThemselvesTakeNoLonger() {
        String[] texts = {"a ".repeat(300_000), "港".repeat(300_000), "the port said … ".repeat(40_000)};
        List<String> passages = new ArrayList<>();
        for (int i = 1; i < 1_000; i++) {
            passages.add("a ".repeat(i % 90 + 2).strip());
            passages.add("港".repeat(i % 90 + 1));
            passages.add("a … ".repeat(i % 20 + 1) + "a");
            passages.add("said \\… the port … the … port");
        }
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            for (String text : texts) {
                PassageMatcher matcher = Texts.matcher(Texts.of(text));
                passages.forEach(p -> matcher.resolve(List.of(Fragment.of(p))));
            }
        });
    }
}
