package org.rejoinder.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rejoinder.cli.report.CheckedDocument;
import org.rejoinder.cli.report.Fix;
import org.rejoinder.rules.Severity;
import org.rejoinder.cli.report.Row;
import org.rejoinder.cli.report.Span;
import org.rejoinder.text.Decoding;

class UnifiedDiffTest {

    @Test
    void showsWhatGoesAndWhatComesWithLinesAround() {
        assertEquals("""
                --- a/x
                +++ b/x
                @@ -2,7 +2,8 @@
                 2
                 3
                 4
                -5
                +five
                +more
                 6
                 7
                 8
                """, UnifiedDiff.of("x", "", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", List.of(change("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "5", "five\nmore"))));
    }

    @Test
    void farChangesAreHunksOfTheirOwnAndCountOn() {
        String text = "a\n" + "x\n".repeat(20) + "b";
        assertEquals("""
                --- a/x
                +++ b/x
                @@ -1,4 +1,5 @@
                -a
                +A
                +A
                 x
                 x
                 x
                @@ -19,4 +20,4 @@
                 x
                 x
                 x
                -b
                \\ No newline at end of file
                +B
                \\ No newline at end of file
                """, UnifiedDiff.of("x", "", text, List.of(change(text, "a", "A\nA"), change(text, "b", "B"))));
    }

    @Test
    void onlyFindingsWithOneWayThatAsksNobodyAreMendedAndOverlapsWait() {
        String text = "one two three\n";
        Fix one = new Fix("f", List.of(change(text, "one two", "1 2")), false);
        Fix two = new Fix("f", List.of(change(text, "two", "2")), false);
        Fix three = new Fix("f", List.of(change(text, "three", "3")), false);
        List<Row> rows = new ArrayList<>();
        rows.add(row(one.replacements().get(0).span(), null, one));
        rows.add(row(two.replacements().get(0).span(), null, two));
        rows.add(row(three.replacements().get(0).span(), null, three));
        rows.add(row(three.replacements().get(0).span(), null, one, two));
        Fix guess = new Fix("g", three.replacements(), true);
        rows.add(row(three.replacements().get(0).span(), null, guess));
        rows.add(row(three.replacements().get(0).span(), null, guess, three));
        FixPlan plan = new FixPlan(new CheckedDocument("x", text, rows));
        assertEquals("1 2 3\n", plan.apply(text));
        assertEquals(3, plan.mended().size());
        assertEquals(2, plan.choices());
        FixPlan suppressed = new FixPlan(new CheckedDocument("x", text, List.of(row(new Span(0, 3, 1, 1, 1, 4), "seen", three))));
        assertEquals(text, suppressed.apply(text));
    }

    private static Row row(Span span, String suppressed, Fix... fixes) {
        return new Row("TXT-02", Severity.ERROR, "m", "", span, List.of(), suppressed, List.of(fixes));
    }

    private static Fix.Replacement change(String text, String what, String with) {
        int at = text.indexOf(what);
        return new Fix.Replacement(Span.of(at, at + what.length(), text.length(), Decoding.ofText(text).text().offsets()), with);
    }
}
