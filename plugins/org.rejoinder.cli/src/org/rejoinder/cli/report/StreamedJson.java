package org.rejoinder.cli.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rejoinder.cli.Console;

/** A report in one JSON object, written as documents come; what could not be checked stands at its end. */
abstract class StreamedJson implements Report {

    private final JsonWriter json;
    private final Map<String, String> unusable = new LinkedHashMap<>();

    /** What writes a part of the report. */
    @FunctionalInterface
    interface Part {

        /** Writes it. */
        void write(JsonWriter json) throws IOException;
    }

    /** Writes to the console's output. */
    StreamedJson(Console console) {
        this.json = console.json();
    }

    /** Writes a part. A console's output fails for good: there is nobody to tell. */
    final void write(Part part) {
        try {
            part.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public final void unusable(String path, String reason) {
        unusable.put(path, reason);
    }

    /** The documents that could not be checked, with the reasons. */
    final Map<String, String> unusable() {
        return unusable;
    }

    /** Writes a text as the value of a name, unless it is empty. */
    static void put(JsonWriter json, String name, String text) throws IOException {
        if (!text.isEmpty()) {
            json.name(name).value(text);
        }
    }
}
