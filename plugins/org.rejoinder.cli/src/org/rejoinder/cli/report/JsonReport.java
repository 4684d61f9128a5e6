package org.rejoinder.cli.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.rejoinder.cli.Console;
import org.rejoinder.cli.Product;
import org.rejoinder.rules.Severity;

/** One JSON object: tool, documents with their findings, unusable documents, summary. Offsets are UTF-16, end exclusive. */
public final class JsonReport extends StreamedJson {

    /** Writes to the console's output. */
    public JsonReport(Console console) {
        super(console);
        write(json -> {
            json.beginObject().name("version").value(1).name("tool").beginObject();
            json.name("name").value(Product.NAME).name("version").value(Product.VERSION).endObject();
            json.name("documents").beginArray();
        });
    }

    @Override
    public void document(CheckedDocument document) {
        Fingerprints fingerprints = new Fingerprints(document);
        write(json -> {
            json.beginObject().name("file").value(document.path()).name("findings").beginArray();
            for (Row row : document.rows()) {
                row(json, row, fingerprints.of(row));
            }
            json.endArray().endObject();
        });
    }

    private static void row(JsonWriter json, Row row, String fingerprint) throws IOException {
        json.beginObject().name("rule").value(row.rule()).name("severity").value(row.severity().word());
        json.name("message").value(row.message());
        put(json, "element", row.element());
        json.name("place");
        span(json, row.span());
        if (row.suppressed() != null) {
            json.name("suppressed").value(row.suppressed());
        }
        if (!row.related().isEmpty()) {
            json.name("related").beginArray();
            for (RelatedPlace related : row.related()) {
                json.beginObject().name("file").value(related.file()).name("place");
                span(json, related.span());
                put(json, "text", related.words());
                put(json, "message", related.message());
                json.endObject();
            }
            json.endArray();
        }
        if (!row.fixes().isEmpty()) {
            json.name("fixes").beginArray();
            for (Fix fix : row.fixes()) {
                json.beginObject().name("label").value(fix.label()).name("asksReader").value(fix.asksReader());
                json.name("replacements").beginArray();
                for (Fix.Replacement r : fix.replacements()) {
                    json.beginObject().name("place");
                    span(json, r.span());
                    json.name("text").value(r.text()).endObject();
                }
                json.endArray().endObject();
            }
            json.endArray();
        }
        json.name("fingerprint").value(fingerprint).endObject();
    }

    private static void span(JsonWriter json, Span span) throws IOException {
        json.beginObject().name("begin").value(span.begin()).name("end").value(span.end());
        json.name("line").value(span.line()).name("column").value(span.column());
        json.name("endLine").value(span.endLine()).name("endColumn").value(span.endColumn()).endObject();
    }

    @Override
    public void end(Tally tally) {
        write(json -> {
            json.endArray().name("unusable").beginArray();
            for (var entry : unusable().entrySet()) {
                json.beginObject().name("file").value(entry.getKey()).name("reason").value(entry.getValue()).endObject();
            }
            json.endArray().name("summary").beginObject().name("documents").value(tally.documents());
            json.name("errors").value(tally.of(Severity.ERROR)).name("warnings").value(tally.of(Severity.WARNING));
            json.name("infos").value(tally.of(Severity.INFO)).name("suppressed").value(tally.suppressed());
            json.name("unusable").value(tally.unusable()).endObject().endObject();
            json.flush();
        });
    }
}
