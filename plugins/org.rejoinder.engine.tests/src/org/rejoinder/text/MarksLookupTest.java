package org.rejoinder.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarksLookupTest {

    @Test
    void whatIsLookedUpIsWhatGoingThroughAllPairsFinds() {
        Random random = new Random(4);
        int seen = 0;
        for (int n = 0; n < 60; n++) {
            StringBuilder string = new StringBuilder();
            String[] pieces = {"“", "”", "‘", "’", "«", "»", "\"", " a", " ", "b ", ".\n", "“a ‘b", "’ c”"};
            for (int i = 0; i < 80; i++) {
                string.append(pieces[random.nextInt(pieces.length)]);
            }
            Marks marks = Texts.of(string.toString()).marks("en");
            List<MarkPair> pairs = marks.pairs();
            seen += pairs.size();
            for (MarkPair one : pairs) {
                for (MarkPair other : pairs) {
                    boolean apart = !one.place().intersects(other.place());
                    assertTrue(apart || one.place().contains(other.place()) || other.place().contains(one.place()), "pairs cross");
                }
                assertEquals(one, marks.at(one.open().begin()).orElseThrow());
                assertEquals(one, marks.at(one.close().begin()).orElseThrow());
            }
            for (int i = 0; i < 100; i++) {
                int begin = random.nextInt(string.length());
                Place place = new Place(begin, begin + 1 + random.nextInt(Math.min(8, string.length() - begin)));
                assertEquals(pairs.stream().filter(p -> p.place().intersects(place)).toList(), marks.meeting(place));
                assertEquals(pairs.stream().filter(p -> p.inside().contains(place)).min(Comparator.comparingInt(p -> p.place().length())),
                        marks.around(place));
            }
        }
        assertTrue(seen > 500, "only " + seen + " pairs");
    }
}
