package org.rejoinder.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** QUO-13: what a paraphrase may change of a quotation, and what it may not. */
class RetellingTest {

    private static List<String> told(String paraphrase, String quotation) {
        return Documents.check("""
                article A
                  outlet Courier
                  text '''
                The mayor said %s. “%s,” she told reporters.
                '''
                source Courier outlet "The Courier"
                source Mayor person "The mayor" role "mayor"
                statement S1 by Mayor
                  says "%s"
                  cue "said"
                  repeats S2
                statement S2 by Mayor
                  says "“%s,”"
                  cue "told"
                """.formatted(paraphrase, quotation, paraphrase, quotation)).examination().findings().stream()
                .filter(f -> f.rule().equals("QUO-13")).map(Finding::message).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the company would lend the town two million | We will lend the town 2 million
            it was not safe to cross | The bridge isn’t safe to cross
            it could not open before June | The bridge can’t open before June
            they could no longer wait | We can’t wait any longer
            the bridge might have been damaged | The bridge may have been damaged
            the bridge could have been damaged | The bridge may have been damaged
            the ministry apparently knew it | The ministry seemingly knew it
            the bridge had to close at once | The bridge must close at once
            he was able to walk there | He can walk there
            they would close it in May | We will close it in May
            the bridge was not likely to last | The bridge is unlikely to last
            the talks had failed twice | The talks have failed two times
            he was sure, not afraid | Not afraid
            it cost the town $9.2 million | It cost the town 9,200,000 dollars
            """)
    void otherWordsForTheSameAreNoChange(String paraphrase, String quotation) {
        assertEquals(List.of(), told(paraphrase, quotation));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the plan works | The plan likely works | S1 retells S2 but drops “likely”.
            the plan seems to work | The plan does work | S1 retells S2 but adds “seems”.
            the plan is likely to work | The plan is unlikely to work | S1 retells S2 but drops “unlikely”.
            nine people were hurt | Five people were hurt | S1 retells S2 but drops “five”.
            it cost the town 92 million | It cost the town $9.2 million | S1 retells S2 but drops “9.2 million”.
            the bridge will close | The bridge must close | S1 retells S2 but drops “must”.
            the bridge is safe | The bridge is not safe | S1 retells S2 but drops “not”.
            """)
    void aNegationANumberAHedgeOrAModalIsOne(String paraphrase, String quotation, String message) {
        assertEquals(message, told(paraphrase, quotation).get(0));
    }
}
