package org.rejoinder.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rejoinder.cli.Console;
import org.rejoinder.rules.Severity;
import org.rejoinder.text.Decoding;

class TextReportTest {

    @Test
    void aFindingIsALineThatEditorsJumpToAndACaretBelowTheWords() {
        String text = "article A\nstatement S by Kim\n";
        assertEquals("d/a.rejoinder:2:16: error SRC-01 no source Kim\n    statement S by Kim\n                   ^~~\n", print(text, "Kim", "no source Kim"));
    }

    @Test
    void theCaretStandsBelowItsWordsBehindTabsWideAndCombiningCharacters() {
        assertEquals("    \t市長 e\u0301 x\n    \t       ^\n", excerpt("\t市長 e\u0301 x\n", "x"));
        assertEquals("    📰 x市長\n    " + "   ^~~~~\n", excerpt("📰 x市長\n", "x市長"));
    }

    @Test
    void aLongLineIsCutAroundTheMark() {
        String text = "a".repeat(5000) + " needle " + "b".repeat(5000);
        String[] lines = excerpt(text, "needle").split("\n");
        assertTrue(lines[0].length() < 200, () -> lines[0].length() + " characters");
        assertEquals(lines[0].indexOf("needle"), lines[1].indexOf('^'));
        assertTrue(lines[0].strip().startsWith("…") && lines[0].endsWith("…"), lines[0]);
    }

    @Test
    void aFileCannotSteerTheTerminal() {
        String printed = print("x \u001b[2J y\n", "y", "a\u001b]0;evil\u0007\nsecond line");
        assertFalse(printed.contains("\u001b"), printed);
        assertEquals(4, printed.split("\n", -1).length, printed);
    }

    @Test
    void theSummaryCountsInWords() {
        Tally tally = new Tally();
        assertEquals("0 documents checked: 0 errors, 0 warnings, 0 infos.\n", summary(tally));
        tally.add(document("x", row("x", "x", Severity.ERROR, null), row("x", "x", Severity.WARNING, null), row("x", "x", Severity.WARNING, "seen")));
        tally.addUnusable();
        assertEquals("1 document checked: 1 error, 1 warning, 0 infos, 1 suppressed; 1 could not be checked.\n", summary(tally));
        assertTrue(tally.reaches(Severity.WARNING));
        assertFalse(tally.reaches(Severity.OFF));
    }

    @Test
    void aSuppressedFindingIsNotShown() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = console(out);
        new TextReport(console).document(document("x", row("x", "x", Severity.WARNING, "seen")));
        console.finish();
        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }

    private static String summary(Tally tally) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = console(out);
        new TextReport(console).end(tally);
        console.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String print(String text, String at, String message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = console(out);
        new TextReport(console).document(document(text, new Row("SRC-01", Severity.ERROR, message, "S", span(text, at), List.of(), null, List.of())));
        console.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String excerpt(String text, String at) {
        return Excerpt.of(text, span(text, at), "    ");
    }

    private static Console console(ByteArrayOutputStream out) {
        // a stream of another encoding: it must not matter
        return new Console(new PrintStream(out, false, StandardCharsets.ISO_8859_1), new PrintStream(new ByteArrayOutputStream()));
    }

    static CheckedDocument document(String text, Row... rows) {
        return new CheckedDocument("d/a.rejoinder", text, List.of(rows));
    }

    static Row row(String text, String at, Severity level, String suppressed) {
        return new Row("SRC-06", level, "message", "S", span(text, at), List.of(), suppressed, List.of());
    }

    static Span span(String text, String at) {
        int begin = text.lastIndexOf(at);
        return Span.of(begin, begin + at.length(), text.length(), Decoding.ofText(text).text().offsets());
    }
}
