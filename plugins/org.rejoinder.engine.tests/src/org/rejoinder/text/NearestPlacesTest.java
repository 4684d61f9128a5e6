package org.rejoinder.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.text.Candidate.Difference;

class NearestPlacesTest {

    private static List<Candidate> nearest(String raw) {
        return assertInstanceOf(Resolution.NotFound.class, Texts.resolve(Texts.COURIER, Fragment.of(raw))).nearest();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "This is utterly wrong - the office’s | This is utterly wrong — the office’s | DASHES",
        "This is utterly wrong -- the office’s | This is utterly wrong — the office’s | DASHES",
        "‘not trying to close anything’ | “not trying to close anything” | MARKS",
        "velmora has also offered | Velmora has also offered | CASE",
        "The Pier’s Future is open | the pier’s future is open | CASE",
        "Bérin Quorn of the | Berin Quorn of the | ACCENTS",
        "Dr Berin Quorn | Dr. Berin Quorn | PUNCTUATION",
        "Berin Quorm of the U.S. | Berin Quorn of the U.S. | SPELLING",
        "spokeswoman Alda Rusq | spokeswoman Alda Rusk | SPELLING",
        "sides agreeing to the plan | sides agreeing to a plan | WORDS",
        "The council has told the port that the pier | The council has told the harbour that the pier | WORDS",
        "sides agreeing to a plam | sides agreeing to a plan | SPELLING",
        "sides agreeing to a scheme | sides agreeing to a plan | WORDS",
        "Obser | Observer | WORD_BORDER",
        "The council has told … the old pride of Velmora | The council has told the harbour that the pier — once the pride of Velmora | WORDS",
    })
    void whatComesNearestIsToldWithTheReason(String raw, String words, Difference difference) {
        Candidate best = nearest(raw).get(0);
        assertEquals(words, best.words());
        assertTrue(best.differences().contains(difference), () -> best.toString());
        assertEquals(words, best.place().in(Texts.COURIER));
    }

    @Test
    void nothingIsNearToSomethingElse() {
        assertTrue(nearest("completely unrelated matters occurred").isEmpty());
        assertTrue(nearest("???").isEmpty());
    }

    @Test
    void atMostAHandfulIsOffered() {
        assertTrue(nearest("THE PIER").size() <= 5);
    }

    @Test
    void aDocumentWhosePassagesAreAllMissingIsDoneInTime() {
        PassageMatcher matcher = Texts.matcher(Texts.of(Texts.COURIER.repeat(200)));
        long start = System.nanoTime();
        for (int i = 0; i < 5_000; i++) {
            matcher.resolve(List.of(Fragment.of("the pier of Velmora is not open number " + i)));
        }
        assertTrue(System.nanoTime() - start < 20_000_000_000L);
    }
}
