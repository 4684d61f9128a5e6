package org.rejoinder.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

    private static List<String> pairs(String language, String text) {
        ArticleText article = Texts.of(text);
        return article.marks(language).pairs().stream().map(p -> p.level() + article.at(p.place())).toList();
    }

    private static List<String> strays(String text) {
        ArticleText article = Texts.of(text);
        return article.marks("en").strays().stream().map(s -> (s.opens() ? "<" : ">") + s.place().begin()).toList();
    }

    @Test
    void pairsWithinPairsAreOneLevelDeeper() {
        assertEquals(List.of("1“He said ‘it is “over” now’,”", "2‘it is “over” now’", "3“over”"),
                pairs("en", "“He said ‘it is “over” now’,” she wrote."));
    }

    @Test
    void anApostropheClosesNothing() {
        assertEquals(List.of("1“It’s the boys’ pier,”"), pairs("en", "“It’s the boys’ pier,” she said. ’Tis the port’s."));
        assertEquals(List.of("1‘the port’s own pier’"), pairs("en", "They saw ‘the port’s own pier’, it’s said."));
        assertTrue(strays("The ministers’ plan, the ’90s, O’Hara’s ‘90s and ’tis").isEmpty());
    }

    @Test
    void aSingleMarkClosesOnlyInItsParagraph() {
        assertEquals(List.of("<4"), strays("See ‘the pier\nthe boys’ plan"));
    }

    @Test
    void aParagraphThatOpensAgainContinuesTheQuotation() {
        ArticleText text = Texts.of("She said: “One.\n\n“Two ‘a’.\n“Three.” End “four”.");
        List<MarkPair> pairs = text.marks("en").pairs();
        assertEquals(3, pairs.size());
        assertEquals("“One.\n\n“Two ‘a’.\n“Three.”", text.at(pairs.get(0).place()));
        assertEquals(List.of(new Place(17, 18), new Place(27, 28)), pairs.get(0).continued());
        assertEquals(2, pairs.get(1).level());
        assertEquals(1, pairs.get(2).level());
        assertTrue(text.marks("en").strays().isEmpty());
    }

    @Test
    void aQuotationInAQuotationContinuesWithBothMarks() {
        ArticleText text = Texts.of("“He said: ‘One.\n“ ‘Two.’ ” End.");
        assertEquals(List.of("1“He said: ‘One.\n“ ‘Two.’ ”", "2‘One.\n“ ‘Two.’"), pairs("en", text.string()));
    }

    @Test
    void marksWithoutAPartnerAreTold() {
        assertEquals(List.of("<0"), strays("“The pier is closed, she said.\nNothing else."));
        assertEquals(List.of(">18"), strays("The pier is closed” she said."));
        assertEquals(List.of("<0"), strays("“a“b” c"));
        assertEquals(List.of(), strays("“a” and “b”"));
    }

    @Test
    void straightMarksAlternateAndInchesAreNone() {
        assertEquals(List.of("1\"a\"", "1\"b 'c' d\"", "2'c'"), pairs("en", "\"a\" and \"b 'c' d\""));
        assertEquals(List.of("<0"), strays("\"a and b"));
        assertTrue(strays("a 6\" pipe, the dogs' dinner, rock 'n' roll, it's").isEmpty());
    }

    @Test
    void mixedShapesAreSeenApart() {
        Marks marks = Texts.of("“a” and \"b\" don't, it’s").marks("en");
        assertEquals(2, marks.straight().size());
        assertEquals(2, marks.curly().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "DE-at", "pl", "en"})
    void lowMarksAreClosedByTurnedOnes(String language) {
        assertEquals(List.of("1„Der Steg ist ‚zu‘“"), pairs(language, "Sie sagte: „Der Steg ist ‚zu‘“, am Montag.").subList(0, 1));
        assertEquals(List.of("2‚zu‘"), pairs(language, "Sie sagte: „Der Steg ist ‚zu‘“, am Montag.").subList(1, 2));
        assertEquals(List.of("1„tak”"), pairs(language, "Powiedział: „tak”."));
    }

    @Test
    void guillemetsPointEitherWay() {
        assertEquals(List.of("1« Le quai est ‹ fermé › »", "2‹ fermé ›"), pairs("fr", "Il dit : « Le quai est ‹ fermé › », lundi."));
        assertEquals(List.of("1»Der Steg ist ›zu‹«", "2›zu‹"), pairs("de", "Er sagt: »Der Steg ist ›zu‹«, heute."));
    }

    @Test
    void swedishOpensAndClosesWithTheSameMark() {
        assertEquals(List.of("1”Piren är stängd”"), pairs("sv", "Hon sade: ”Piren är stängd”, i går."));
        assertEquals(List.of(">10", ">26"), strays("Hon sade: ”Piren är stängd”, i går."));
    }

    @Test
    void aPairIsFoundByItsMarks() {
        ArticleText text = Texts.of("“a ‘b’ c” d");
        Marks marks = text.marks("en");
        assertEquals("‘b’", text.at(marks.at(5).orElseThrow().place()));
        assertEquals("“a ‘b’ c”", text.at(marks.at(0).orElseThrow().place()));
        assertTrue(marks.at(1).isEmpty());
        assertEquals("‘b’", text.at(marks.around(new Place(4, 5)).orElseThrow().place()));
        assertEquals("“a ‘b’ c”", text.at(marks.around(new Place(3, 6)).orElseThrow().place()));
        assertTrue(marks.around(new Place(10, 11)).isEmpty());
        assertEquals(1, marks.meeting(new Place(7, 11)).size());
        assertEquals(2, marks.meeting(new Place(5, 7)).size());
    }
}
