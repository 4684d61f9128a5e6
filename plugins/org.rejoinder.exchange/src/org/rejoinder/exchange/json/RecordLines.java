package org.rejoinder.exchange.json;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** On which lines of a JSON file records with an identifier stand, for warnings: parsed JSON has no lines. */
public final class RecordLines {

    private final Map<String, Integer> lines = new HashMap<>();

    /**
     * Finds the identifiers of a file.
     *
     * @param json the file's text
     * @param member the name of the member that identifies a record, as in {@code nodeID}
     */
    public RecordLines(String json, String member) {
        Matcher ids = Pattern.compile('"' + Pattern.quote(member) + "\"\\s*:\\s*(?:\"((?:[^\"\\\\]|\\\\.){0,500})\"|(-?\\d+))").matcher(json);
        int line = 1;
        int counted = 0;
        while (ids.find()) {
            for (; counted < ids.start(); counted++) {
                line += json.charAt(counted) == '\n' ? 1 : 0;
            }
            lines.putIfAbsent(ids.group(1) != null ? ids.group(1) : ids.group(2), line);
        }
    }

    /** The line of the first record with this identifier, from 1; 0 if there is none. */
    public int of(String id) {
        return lines.getOrDefault(id, 0);
    }
}
