package org.rejoinder.cli.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.cli.Console;
import org.rejoinder.cli.Product;
import org.rejoinder.rules.Severity;

/**
 * SARIF 2.1.0 (OASIS): one run, every rule of the catalogue, one result a finding. The document is the first location, the
 * article's words are related locations; columns count UTF-16 units.
 */
public final class SarifReport extends StreamedJson {

    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Map<String, Integer> indexes = new HashMap<>();

    /**
     * A rule's description.
     *
     * @param id e.g. {@code SRC-06}
     * @param title one line
     * @param help why it matters, with examples
     * @param severity its severity in the settings of this run
     */
    public record RuleText(String id, String title, String help, Severity severity) {
    }

    /** Writes to the console's output. */
    public SarifReport(Console console, List<RuleText> rules) {
        super(console);
        write(json -> {
            json.beginObject().name("$schema").value(SCHEMA).name("version").value("2.1.0");
            json.name("runs").beginArray().beginObject().name("tool").beginObject().name("driver").beginObject();
            json.name("name").value(Product.NAME).name("version").value(Product.VERSION);
            json.name("semanticVersion").value(Product.VERSION).name("rules").beginArray();
            for (RuleText rule : rules) {
                indexes.put(rule.id(), indexes.size());
                json.beginObject().name("id").value(rule.id());
                text(json, "shortDescription", rule.title());
                if (!rule.help().isEmpty()) {
                    text(json, "help", rule.help());
                }
                json.name("defaultConfiguration").beginObject().name("enabled").value(rule.severity() != Severity.OFF);
                if (rule.severity() != Severity.OFF) {
                    json.name("level").value(word(rule.severity()));
                }
                json.endObject().endObject();
            }
            json.endArray().endObject().endObject();
            json.name("columnKind").value("utf16CodeUnits").name("results").beginArray();
        });
    }

    @Override
    public void document(CheckedDocument document) {
        Fingerprints fingerprints = new Fingerprints(document);
        write(json -> {
            for (Row row : document.rows()) {
                result(json, document, row, fingerprints.of(row));
            }
        });
    }

    private void result(JsonWriter json, CheckedDocument document, Row row, String fingerprint) throws IOException {
        json.beginObject().name("ruleId").value(row.rule());
        if (indexes.containsKey(row.rule())) {
            json.name("ruleIndex").value(indexes.get(row.rule()));
        }
        json.name("level").value(word(row.severity()));
        text(json, "message", row.message());
        json.name("locations").beginArray().beginObject().name("physicalLocation").beginObject();
        artifact(json, document.path());
        region(json, "region", row.span(), document.text().substring(row.span().begin(), row.span().end()));
        json.endObject();
        if (!row.element().isEmpty()) {
            json.name("logicalLocations").beginArray().beginObject().name("name").value(row.element()).endObject().endArray();
        }
        json.endObject().endArray();
        if (!row.related().isEmpty()) {
            json.name("relatedLocations").beginArray();
            for (int i = 0; i < row.related().size(); i++) {
                RelatedPlace related = row.related().get(i);
                json.beginObject().name("id").value(i + 1).name("physicalLocation").beginObject();
                artifact(json, related.file());
                region(json, "region", related.span(), related.words());
                json.endObject();
                if (!related.message().isEmpty()) {
                    text(json, "message", related.message());
                }
                json.endObject();
            }
            json.endArray();
        }
        json.name("partialFingerprints").beginObject().name("primaryLocationLineHash").value(fingerprint).endObject();
        // SARIF 3.27.23: either every result of a run has the property or none; empty says "not suppressed"
        json.name("suppressions").beginArray();
        if (row.suppressed() != null) {
            json.beginObject().name("kind").value("inSource").name("justification").value(row.suppressed()).endObject();
        }
        json.endArray();
        if (!row.fixes().isEmpty()) {
            json.name("fixes").beginArray();
            for (Fix fix : row.fixes()) {
                fix(json, document.path(), fix);
            }
            json.endArray();
        }
        json.endObject();
    }

    private static void fix(JsonWriter json, String path, Fix fix) throws IOException {
        json.beginObject();
        text(json, "description", fix.label());
        json.name("properties").beginObject().name("asksReader").value(fix.asksReader()).endObject();
        json.name("artifactChanges").beginArray().beginObject();
        artifact(json, path);
        json.name("replacements").beginArray();
        for (Fix.Replacement r : fix.replacements()) {
            json.beginObject();
            region(json, "deletedRegion", r.span(), "");
            text(json, "insertedContent", r.text());
            json.endObject();
        }
        json.endArray().endObject().endArray().endObject();
    }

    /** SARIF's word for a severity. */
    private static String word(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }

    private static void text(JsonWriter json, String name, String text) throws IOException {
        json.name(name).beginObject().name("text").value(text).endObject();
    }

    private static void artifact(JsonWriter json, String path) throws IOException {
        json.name("artifactLocation").beginObject().name("uri").value(PathUri.of(path)).endObject();
    }

    private static void region(JsonWriter json, String name, Span span, String snippet) throws IOException {
        json.name(name).beginObject().name("startLine").value(span.line()).name("startColumn").value(span.column());
        json.name("endLine").value(span.endLine()).name("endColumn").value(span.endColumn());
        json.name("charOffset").value(span.begin()).name("charLength").value(span.end() - span.begin());
        if (!snippet.isEmpty()) {
            text(json, "snippet", snippet);
        }
        json.endObject();
    }

    @Override
    public void end(Tally tally) {
        write(json -> {
            json.endArray().name("invocations").beginArray().beginObject();
            json.name("executionSuccessful").value(unusable().isEmpty());
            if (!unusable().isEmpty()) {
                json.name("toolExecutionNotifications").beginArray();
                for (var entry : unusable().entrySet()) {
                    json.beginObject().name("level").value("error");
                    text(json, "message", entry.getValue());
                    json.name("locations").beginArray().beginObject().name("physicalLocation").beginObject();
                    artifact(json, entry.getKey());
                    json.endObject().endObject().endArray().endObject();
                }
                json.endArray();
            }
            json.endObject().endArray().endObject().endArray().endObject();
            json.flush();
        });
    }
}
