package org.rejoinder.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rejoinder.text.WordDifference.Change;

class WordDifferenceTest {

    @Test
    void changesAreShownByWords() {
        assertEquals("[-cede-]{+keep+} the [-old -]pier{+ now+}", WordDifference.inline("cede the old pier", "keep the pier now"));
        assertEquals("same “words”", WordDifference.inline("same  “words”", "same “words”"));
        assertEquals("a [-—-]{+-+} b", WordDifference.inline("a — b", "a - b"));
        assertEquals("", WordDifference.inline("", ""));
        assertEquals("{+new+}", WordDifference.inline("", "new"));
    }

    @Test
    void thePiecesMakeUpBothWordings() {
        Random random = new Random(2);
        for (int n = 0; n < 300; n++) {
            String a = Texts.repetitive(random, random.nextInt(30));
            String b = Texts.repetitive(random, random.nextInt(30));
            List<WordDifference.Piece> pieces = WordDifference.between(a, b);
            assertEquals(spaced(a), words(pieces, Change.GONE));
            assertEquals(spaced(b), words(pieces, Change.NEW));
        }
    }

    private static String words(List<WordDifference.Piece> pieces, Change own) {
        return pieces.stream().filter(p -> p.change() == Change.KEPT || p.change() == own).map(WordDifference.Piece::words)
                .collect(Collectors.joining());
    }

    private static String spaced(String s) {
        return s.replaceAll("[\\s\u00A0]+", " ");
    }
}
