package org.rejoinder.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rejoinder.cli.Console;
import org.rejoinder.rules.Severity;

class SarifReportTest {

    private static final String TEXT = "article A\nsource Kim person \"Kim\"\nstatement S by Kim\n";

    @Test
    void aResultNamesItsPlaceTheArticlesPlaceAndItsFix() {
        Span span = TextReportTest.span(TEXT, "Kim");
        Row row = new Row("SRC-06", Severity.INFO, "m", "S", span,
                List.of(new RelatedPlace("a b/ä.txt", TextReportTest.span("x Kim", "Kim"), "Kim", "the words")), null,
                List.of(new Fix("declare", List.of(new Fix.Replacement(span, "Kimm")), false)));
        JsonObject run = run(new CheckedDocument("d/a.rejoinder", TEXT, List.of(row)));
        assertEquals("utf16CodeUnits", run.get("columnKind").getAsString());
        JsonObject result = run.getAsJsonArray("results").get(0).getAsJsonObject();
        assertEquals("note", result.get("level").getAsString());
        assertEquals(1, result.get("ruleIndex").getAsInt());
        JsonObject physical = first(result, "locations").getAsJsonObject("physicalLocation");
        assertEquals("d/a.rejoinder", physical.getAsJsonObject("artifactLocation").get("uri").getAsString());
        assertEquals(3, physical.getAsJsonObject("region").get("startLine").getAsInt());
        assertEquals(16, physical.getAsJsonObject("region").get("startColumn").getAsInt());
        JsonObject related = first(result, "relatedLocations").getAsJsonObject("physicalLocation");
        assertEquals("a%20b/%C3%A4.txt", related.getAsJsonObject("artifactLocation").get("uri").getAsString());
        JsonObject change = first(first(result, "fixes"), "artifactChanges");
        assertEquals("Kimm", first(change, "replacements").getAsJsonObject("insertedContent").get("text").getAsString());
        assertEquals(0, result.getAsJsonArray("suppressions").size());
    }

    @Test
    void aSuppressionCarriesItsReason() {
        JsonObject run = run(TextReportTest.document(TEXT, TextReportTest.row(TEXT, "Kim", Severity.WARNING, "both confirmed it")));
        JsonObject result = run.getAsJsonArray("results").get(0).getAsJsonObject();
        assertEquals("both confirmed it", first(result, "suppressions").get("justification").getAsString());
    }

    @Test
    void fingerprintsOutliveEditsElsewhereAndTellEqualFindingsApart() {
        String edited = "// a comment\n\n" + TEXT.replace("source Kim", "source  Kim");
        assertEquals(prints(TEXT), prints(edited));
        assertEquals(2, prints(TEXT).stream().distinct().count());
        assertNotEquals(prints(TEXT), prints(TEXT.replace("by Kim", "by Kit")));
    }

    private static List<String> prints(String text) {
        String at = text.substring(text.length() - 4, text.length() - 1);
        Row row = TextReportTest.row(text, at, Severity.WARNING, null);
        JsonArray results = run(TextReportTest.document(text, row, row)).getAsJsonArray("results");
        List<String> prints = new ArrayList<>();
        results.forEach(r -> prints.add(r.getAsJsonObject().get("partialFingerprints").toString()));
        return prints;
    }

    private static JsonObject first(JsonObject object, String array) {
        return object.getAsJsonArray(array).get(0).getAsJsonObject();
    }

    private static JsonObject run(CheckedDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(new PrintStream(out), new PrintStream(new ByteArrayOutputStream()));
        SarifReport report = new SarifReport(console, List.of(new SarifReport.RuleText("ATT-01", "t", "", Severity.ERROR),
                new SarifReport.RuleText("SRC-06", "t", "h", Severity.OFF)));
        Tally tally = new Tally();
        report.document(document);
        tally.add(document);
        report.end(tally);
        console.finish();
        JsonObject log = JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
        return first(log, "runs");
    }
}
