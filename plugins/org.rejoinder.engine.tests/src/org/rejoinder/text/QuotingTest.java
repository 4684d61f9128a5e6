package org.rejoinder.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuotingTest {

    private static List<Fragment> quoted(ArticleText text, Place... places) {
        return assertInstanceOf(Quoting.Result.Quoted.class, Quoting.quote(text, List.of(places))).fragments();
    }

    private static Quoting.Obstacle obstacle(String text, int begin, int end) {
        return assertInstanceOf(Quoting.Result.Unquotable.class, Quoting.quote(Texts.of(text), List.of(new Place(begin, end)))).obstacle();
    }

    private static Place of(String text, String words) {
        int at = text.indexOf(words);
        return new Place(at, at + words.length());
    }

    @Test
    void shortWordsAreQuotedInFull() {
        ArticleText text = Texts.of(Texts.COURIER);
        assertEquals(List.of(Fragment.of("utterly wrong")), quoted(text, of(text.string(), "utterly wrong")));
    }

    @Test
    void longWordsAreQuotedWithAnEllipsis() {
        ArticleText text = Texts.of(Texts.COURIER);
        Place place = of(text.string(), "The council has told the harbour that the pier — once the pride of Velmora — will close, according");
        String raw = quoted(text, place).get(0).raw();
        assertEquals("The council has told … Velmora — will close, according", raw);
    }

    @Test
    void wordsThatRecurAreNumbered() {
        String text = "He said no. She said yes. They said so.";
        assertEquals(List.of(Fragment.of("said").nth(2)), quoted(Texts.of(text), new Place(16, 20)));
    }

    @Test
    void whatThePassageWouldTakeForASignIsEscaped() {
        String text = "a \"b\" \\ c … d ... e";
        ArticleText article = Texts.of(text);
        Fragment all = quoted(article, new Place(0, text.length())).get(0);
        assertEquals("a \\\"b\\\" \\\\ c \\… d \\... e", all.raw());
        assertEquals(List.of(new Place(0, text.length())), Texts.matcher(article).resolve(List.of(all)).places());
    }

    @Test
    void aQuotationStaysOnOneLine() {
        assertEquals("a b c", quoted(Texts.of("a\r\n\r\nb\u00A0\tc"), new Place(0, 9)).get(0).raw());
    }

    @Test
    void whatCanNotBeQuotedSaysWhy() {
        assertEquals(Quoting.Obstacle.CUTS_WORD, obstacle("Velmora", 0, 3));
        assertEquals(Quoting.Obstacle.CUTS_WORD, obstacle("cafe\u0301 x", 0, 4));
        assertEquals(Quoting.Obstacle.CUTS_CHARACTER, obstacle("a 📰 b", 0, 3));
        assertEquals(Quoting.Obstacle.CUTS_SPACE, obstacle("a  b", 0, 2));
        assertEquals(Quoting.Obstacle.NOTHING_THERE, obstacle("a  b", 1, 3));
        assertEquals(Quoting.Obstacle.NOTHING_THERE, obstacle("a", 0, 2));
        assertEquals(Quoting.Obstacle.NOTHING_THERE, obstacle("a b", 1, 1));
        Quoting.Result touching = Quoting.quote(Texts.of("a, b"), List.of(new Place(0, 1), new Place(1, 2)));
        assertEquals(new Quoting.Result.Unquotable(1, Quoting.Obstacle.OUT_OF_ORDER), touching);
    }

    @Test
    void aNearPassageNeedsNoNumberWhereItIsFoundNearby() {
        String text = "He said no. She said yes. They said so, they said.";
        ArticleText article = Texts.of(text);
        PassageMatcher matcher = Texts.matcher(article);
        Near yes = Near.outside(List.of(of(text, "yes")), false, List.of());
        assertEquals(new Quoting.Result.Quoted(List.of(Fragment.of("said"))),
                Quoting.quoteNear(article, List.of(new Place(16, 20)), matcher, yes));
        Near so = Near.outside(List.of(of(text, "so")), false, List.of());
        assertEquals(new Quoting.Result.Quoted(List.of(Fragment.of("said").nth(4))),
                Quoting.quoteNear(article, List.of(new Place(45, 49)), matcher, so));
    }

    @Test
    void aUniqueWordFarFromItsStatementIsFoundStill() {
        String text = "He denied it.\nLong after, they said so.";
        ArticleText article = Texts.of(text);
        PassageMatcher matcher = Texts.matcher(article);
        Near near = Near.outside(List.of(of(text, "so")), false, List.of());
        List<Place> denied = List.of(of(text, "denied"));
        Quoting.Result.Quoted quoted = assertInstanceOf(Quoting.Result.Quoted.class, Quoting.quoteNear(article, denied, matcher, near));
        assertEquals(denied, matcher.resolveNear(quoted.fragments(), near).places());
    }

    @Test
    void everyQuotablePlaceIsFoundAgain() {
        Random random = new Random(11);
        List<String> texts = new ArrayList<>(List.of(Texts.COURIER, Texts.ASTRAL, Texts.SCRIPTS));
        for (int i = 0; i < 6; i++) {
            texts.add(Texts.repetitive(random, 120));
        }
        int quotable = 0;
        for (String string : texts) {
            ArticleText text = Texts.of(string);
            PassageMatcher matcher = Texts.matcher(text);
            for (int n = 0; n < 1500; n++) {
                List<Place> places = places(random, text.length());
                if (Quoting.quote(text, places) instanceof Quoting.Result.Quoted quoted) {
                    quotable++;
                    assertEquals(new Resolution.Found(places), matcher.resolve(quoted.fragments()), () -> quoted + " for " + places);
                    assertTrue(quoted.fragments().stream().noneMatch(f -> f.raw().contains("\n") || f.raw().contains("\r")));
                }
                Near near = Near.insideFirst(List.of(places(random, text.length()).get(0)), random.nextBoolean(), List.of());
                if (Quoting.quoteNear(text, places, matcher, near) instanceof Quoting.Result.Quoted quoted) {
                    assertEquals(new Resolution.Found(places), matcher.resolveNear(quoted.fragments(), near), () -> quoted + " near");
                }
            }
        }
        assertTrue(quotable > 500, "only " + quotable + " places could be quoted");
    }

    /** One or two places in order, of any length. */
    private static List<Place> places(Random random, int length) {
        int begin = random.nextInt(length);
        Place first = new Place(begin, Math.min(length, begin + 1 + random.nextInt(random.nextBoolean() ? 12 : 150)));
        if (random.nextInt(3) > 0 || first.end() + 2 >= length) {
            return List.of(first);
        }
        int second = first.end() + random.nextInt(length - first.end());
        return List.of(first, new Place(second, Math.min(length, second + 1 + random.nextInt(20))));
    }
}
