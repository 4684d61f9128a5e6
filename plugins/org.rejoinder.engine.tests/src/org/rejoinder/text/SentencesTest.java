package org.rejoinder.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private static List<String> sentences(String language, String text, Place... zones) {
        ArticleText article = Texts.of(text);
        return article.sentences(language, List.of(zones)).all().stream().map(s -> article.at(s.place())).toList();
    }

    /** Each line has its sentences parted by bars. */
    @ParameterizedTest
    @ValueSource(strings = {
        "The pier is open. | It will close. | Will it? | Yes! | Fine.",
        "“It is over,” Dr. Quorn said. | “We go on.” | The U.S. firm left.",
        "He left the U.S. | The firm stayed with U.S. President Lumo and Gen. J. R. Perrick of the U.N. Council.",
        "“Is it true?” she asked. | “No!” he cried. | (He left.) | Then he came.",
        "It rose 3.5 percent to $1.2 million at 5 p.m. Friday. | No. 7 won. | It was Jan. 5.",
        "They “use the pier . . . to push the town” towards a sale. | Done.",
        "Well … it may close… | But not now. | Wait... | What?",
        "Quorrn [sic] said no. | [He left.] | ‘Old pier.’ | End",
        "The board of Trisk Inc. said so. | Acme Corp. | The pier fell.",
        "St. Mary’s pier, e.g. the old one, i.e. that one, vs. the new one etc. and so on.",
        "A 6 a.m. start. | It was I. | The site Velmora.com is down. | 5 boats sank.",
    })
    void english(String line) {
        assertEquals(Arrays.asList(line.split(" \\| ")), sentences("en", line.replace(" | ", " ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Am 3. Oktober kam Dr. Marn z. B. nach Calde. | Er sagte: „Der Steg ist zu.“ | Das war Nr. 5.",
        "Rund 1.500 Menschen usw. kamen. | „Nein!“, rief sie. | Über 20 gingen.",
    })
    void german(String line) {
        assertEquals(Arrays.asList(line.split(" \\| ")), sentences("de-AT", line.replace(" | ", " ")));
    }

    @Test
    void otherLanguages() {
        assertEquals(List.of("M. Quorn est parti.", "« Le quai est fermé. »", "Il l’a dit."),
                sentences("fr", "M. Quorn est parti. « Le quai est fermé. » Il l’a dit."));
        assertEquals(List.of("El Sr. Lumo salió.", "¿Quién?", "Nadie."), sentences("es", "El Sr. Lumo salió. ¿Quién? Nadie."));
        assertEquals(List.of("市長は「港を閉める。」と述べた。", "反対派は否定した。"),
                sentences("ja", "市長は「港を閉める。」と述べた。反対派は否定した。").stream().toList());
    }

    @Test
    void aSentenceEndsWithItsParagraph() {
        assertEquals(List.of("According to the Observer:", "A person said no"), sentences("en", "According to the Observer:\nA person said no\n"));
    }

    @Test
    void sentencesBeginBehindAZone() {
        String text = "Photo: Ilse Marn On Monday it closed. End. VIDEO: ships";
        assertEquals(List.of("Photo: Ilse Marn", "On Monday it closed.", "End.", "VIDEO: ships"),
                sentences("en", text, new Place(43, 55), new Place(0, 16)));
        ArticleText article = Texts.of(text);
        List<Sentence> all = article.sentences("en", List.of(new Place(0, 16))).all();
        assertTrue(all.get(0).outside());
        assertFalse(all.get(1).outside());
    }

    @Test
    void aZoneMaySpanParagraphs() {
        String text = "One. Two\nthree. Four.\nFive.";
        assertEquals(List.of("One.", "Two", "three.", "Four.", "Five."), sentences("en", text, new Place(5, 15)));
    }

    @Test
    void touchedSentencesComeOnceAndInOrder() {
        ArticleText text = Texts.of("One is. Two is. Three is.\nFour is.");
        Sentences sentences = text.sentences("en");
        assertEquals(List.of(0, 1), sentences.touching(List.of(new Place(8, 9), new Place(0, 9))).stream().map(Sentence::index).toList());
        assertEquals(List.of(1), sentences.touching(List.of(new Place(8, 15))).stream().map(Sentence::index).toList());
        assertEquals(List.of(2, 3), sentences.touching(List.of(new Place(20, 28))).stream().map(Sentence::index).toList());
        assertEquals(List.of(3), sentences.touching(List.of(new Place(26, 26))).stream().map(Sentence::index).toList());
        assertEquals(List.of(), sentences.touching(List.of(new Place(7, 8))));
    }

    @Test
    void theSentencesOfALanguageAreKept() {
        ArticleText text = Texts.of(Texts.COURIER);
        assertTrue(text.sentences("en") == text.sentences("EN"));
    }
}
