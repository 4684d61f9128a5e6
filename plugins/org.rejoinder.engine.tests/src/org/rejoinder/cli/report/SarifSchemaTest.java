package org.rejoinder.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.cli.CommandLine;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.RuleVerification;

/** SARIF of everything that the catalogue can report passes its schema, and its fingerprints outlive edits elsewhere. */
class SarifSchemaTest {

    private static final String DOCUMENT = """
            article A
              outlet Courier
              text "a.txt"

            source Courier outlet "The Courier"
            source Mayor person "The mayor"

            statement S1 by Mayor
              says "the bridge is sfe"
              cue "said"

            statement S2 by Mayor
              says "it is old"
              suppress ATT-03 "the paragraph's cue"
            """;

    @TempDir
    Path folder;

    private JsonArray results(String... options) {
        List<String> arguments = new ArrayList<>(List.of("check", "--format", "sarif"));
        arguments.addAll(List.of(options));
        arguments.add(folder.toString());
        JsonObject log = JsonParser.parseString(CommandLine.run(arguments.toArray(String[]::new)).out()).getAsJsonObject();
        return log.getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results");
    }

    @Test
    void allThatTheCatalogueReportsPassesTheSchema() throws IOException {
        Path file = schema();
        assumeTrue(file != null, "the shared schemas are not beside the checkout");
        for (Rule rule : RuleRegistry.standard().rules()) {
            for (String example : RuleVerification.examples(rule.id())) {
                for (RuleVerification.ExampleFile each : RuleVerification.files(rule.id(), example)) {
                    Files.writeString(folder.resolve(each.name()), each.content());
                }
            }
        }
        Files.write(folder.resolve("ä b.rejoinder"), new byte[] {(byte) 0xe4});
        String sarif = CommandLine.run("check", "--format", "sarif", "--profile", "ap", folder.toString()).out();
        assertTrue(sarif.contains("\"fixes\"") && sarif.contains("\"justification\"") && sarif.contains("toolExecutionNotifications"));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(Files.readString(file), InputFormat.JSON);
        assertEquals(List.of(), schema.validate(sarif, InputFormat.JSON).stream().limit(5).map(Object::toString).toList());
        assertTrue(!schema.validate(sarif.replace("\"ruleId\"", "\"rule\""), InputFormat.JSON).isEmpty(), "the schema refuses what is none");
    }

    @Test
    void fingerprintsOutliveEditsElsewhere() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "The mayor said the bridge is safe. She added that it is old.\n");
        Files.writeString(folder.resolve("a.rejoinder"), DOCUMENT);
        Map<String, String> before = prints(results());
        assertTrue(before.size() >= 2, before.toString());
        Files.writeString(folder.resolve("a.rejoinder"), "// more\n\n" + DOCUMENT.replace("statement S1", "source Clerk person \"Ada Clerk\"\n\nstatement S1"));
        Files.writeString(folder.resolve("a.txt"), "It rained. The mayor said the bridge is safe. She added that it is old.\n");
        Map<String, String> after = prints(results());
        before.forEach((finding, print) -> assertEquals(print, after.get(finding), finding));
    }

    @Test
    void aFindingCarriesTheArticlesPlaceItsFixesAndItsSuppression() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "📰 The mayor said the bridge is safe. She added that it is old.\n");
        Files.writeString(folder.resolve("a.rejoinder"), DOCUMENT);
        JsonObject lost = result("TXT-02");
        JsonObject place = lost.getAsJsonArray("relatedLocations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
        assertTrue(place.getAsJsonObject("artifactLocation").get("uri").getAsString().endsWith("/a.txt"), place.toString());
        JsonObject region = place.getAsJsonObject("region");
        assertEquals("the bridge is safe", region.getAsJsonObject("snippet").get("text").getAsString());
        assertEquals(18, region.get("charOffset").getAsInt());
        assertEquals(19, region.get("startColumn").getAsInt());
        JsonObject fix = lost.getAsJsonArray("fixes").get(0).getAsJsonObject();
        JsonObject change = fix.getAsJsonArray("artifactChanges").get(0).getAsJsonObject().getAsJsonArray("replacements").get(0).getAsJsonObject();
        assertEquals("\"the bridge is safe\"", change.getAsJsonObject("insertedContent").get("text").getAsString());
        assertEquals("the paragraph's cue", result("ATT-03").getAsJsonArray("suppressions").get(0).getAsJsonObject().get("justification").getAsString());
    }

    private JsonObject result(String rule) {
        for (JsonElement each : results()) {
            if (each.getAsJsonObject().get("ruleId").getAsString().equals(rule)) {
                return each.getAsJsonObject();
            }
        }
        throw new AssertionError("no " + rule);
    }

    private static Map<String, String> prints(JsonArray results) {
        Map<String, String> prints = new TreeMap<>();
        for (JsonElement each : results) {
            JsonObject result = each.getAsJsonObject();
            prints.put(result.get("ruleId").getAsString() + " " + result.getAsJsonObject("message").get("text").getAsString(),
                    result.getAsJsonObject("partialFingerprints").toString());
        }
        return prints;
    }

    private static Path schema() {
        Path root = Path.of(System.getProperty("rejoinder.root", "../..")).toAbsolutePath().normalize();
        for (Path at = root; at != null; at = at.getParent()) {
            if (Files.isReadable(at.resolve("shared/schemas/sarif-schema-2.1.0.json"))) {
                return at.resolve("shared/schemas/sarif-schema-2.1.0.json");
            }
        }
        return null;
    }
}
