package org.rejoinder.workspace.exchange;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import org.rejoinder.exchange.ImportWarning;
import org.rejoinder.exchange.LossReport;

/**
 * What came of an export or import; immutable.
 *
 * @param written   the files that were written, in their order; of an import the documents
 * @param kept      the documents that were there already and were left alone
 * @param leftOut   what has nothing that a format could hold, and so is not written in it
 * @param failures  what could not be used
 * @param losses    what the written files do not carry, document by document and format by format; empty reports left out
 * @param warnings  what an import repaired or left out
 * @param cancelled whether the user ended it before its end
 */
public record Outcome(List<Path> written, List<Path> kept, List<Failure> leftOut, List<Failure> failures,
        List<Losses> losses, List<ImportWarning> warnings, boolean cancelled) {

    /**
     * A file that could not be used, or was left out.
     *
     * @param file   the file
     * @param reason why, in words
     */
    public record Failure(Path file, String reason) {
    }

    /**
     * What a document loses in one format.
     *
     * @param document the document
     * @param report   its losses
     */
    public record Losses(Path document, LossReport report) {
    }

    /** Keeps copies of the lists. */
    public Outcome {
        written = List.copyOf(written);
        kept = List.copyOf(kept);
        leftOut = List.copyOf(leftOut);
        failures = List.copyOf(failures);
        losses = List.copyOf(losses);
        warnings = List.copyOf(warnings);
    }

    /** {@return the outcome in a few sentences, what was written first} */
    public String summary(boolean imported) {
        StringBuilder text = new StringBuilder(Wording.of(imported ? "report.documents" : "report.written", written.size()));
        say(text, "report.kept", kept.size());
        say(text, "report.leftOut", leftOut.size());
        say(text, "report.failed", failures.size());
        say(text, "report.losses", losses.stream().mapToInt(each -> each.report().losses().size()).sum());
        say(text, "report.warnings", warnings.size());
        if (cancelled) {
            text.append(' ').append(Wording.of("report.cancelled"));
        }
        return text.toString();
    }

    private static void say(StringBuilder text, String key, int count) {
        if (count > 0) {
            text.append(' ').append(Wording.of(key, count));
        }
    }

    /** {@return everything, line by line: failures, losses, what was left out, warnings, files} */
    public String toText() {
        StringBuilder text = new StringBuilder();
        part(text, "report.part.failures", lines(failures));
        if (!losses.isEmpty()) {
            text.append(Wording.of("report.part.losses")).append('\n');
            for (Losses each : losses) {
                text.append("  ").append(Wording.of("report.loss.head", each.document().getFileName(),
                        each.report().format(), each.report().losses().size())).append('\n');
                each.report().toText().lines().forEach(line -> text.append("    ").append(line).append('\n'));
            }
            text.append('\n');
        }
        part(text, "report.part.leftOut", lines(leftOut));
        part(text, "report.part.warnings", warnings.stream().map(ImportWarning::toString).toList());
        part(text, "report.part.written", written.stream().map(Path::toString).toList());
        return text.toString().stripTrailing() + "\n";
    }

    /** {@return the first lines of {@link #toText()}, with how many more there are} */
    public String toText(int most) {
        String all = toText();
        List<String> lines = all.lines().toList();
        return lines.size() <= most ? all
                : String.join("\n", lines.subList(0, most)) + "\n" + Wording.of("report.more", lines.size() - most) + "\n";
    }

    private static List<String> lines(List<Failure> files) {
        return files.stream().map(each -> each.file() + ": " + each.reason()).toList();
    }

    private static void part(StringBuilder text, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append(Wording.of(heading)).append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
            text.append('\n');
        }
    }

    /** {@return the losses as a JSON array: each format's report, with the document that it is of} */
    public String lossesAsJson() {
        JsonArray array = new JsonArray();
        for (Losses each : losses) {
            JsonObject report = JsonParser.parseString(each.report().toJson()).getAsJsonObject();
            report.addProperty("document", each.document().toString());
            array.add(report);
        }
        return new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create().toJson(array) + "\n";
    }
}
