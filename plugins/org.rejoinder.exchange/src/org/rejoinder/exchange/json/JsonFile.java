package org.rejoinder.exchange.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.List;
import java.util.function.BiConsumer;
import org.rejoinder.exchange.ExchangeException;

/**
 * A file of JSON: one value, or an object a line (JSON Lines), which are then the members of an array.
 *
 * @param lines on which lines its objects begin
 */
public record JsonFile(JsonElement json, JsonLines lines) {

    /**
     * Parses a file's text. Of a file with an object a line, a broken line does not keep the others.
     *
     * @param label the file as the user named it
     * @param warnings gets the line and message of each broken line that is left out
     * @throws ExchangeException if it is no JSON
     */
    public static JsonFile parse(String text, String label, BiConsumer<Integer, String> warnings) throws ExchangeException {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (!isByLine(plain)) {
            JsonElement json = JsonText.parse(text, label);
            return new JsonFile(json, new JsonLines(text, json));
        }
        JsonArray all = new JsonArray();
        JsonLines lines = new JsonLines();
        int number = 0;
        for (String line : plain.split("\\R", -1)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                JsonElement json = JsonText.parse(line, label);
                lines.add(line, json, number);
                all.add(json);
            } catch (ExchangeException e) {
                warnings.accept(number, e.getMessage());
            }
        }
        return new JsonFile(all, lines);
    }

    private static boolean isByLine(String text) {
        List<String> first = text.lines().filter(line -> !line.isBlank()).limit(2).map(String::strip).toList();
        return first.size() == 2 && first.stream().allMatch(line -> line.startsWith("{")) && first.stream().anyMatch(JsonFile::isJson);
    }

    private static boolean isJson(String line) {
        try {
            return JsonText.parse(line, "").isJsonObject();
        } catch (ExchangeException e) {
            return false;
        }
    }
}
