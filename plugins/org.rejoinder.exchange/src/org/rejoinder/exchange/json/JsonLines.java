package org.rejoinder.exchange.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * On which lines the objects of a JSON file begin, for warnings: parsed JSON has no lines. The text is walked along with what
 * was parsed of it.
 */
public final class JsonLines {

    private final Map<JsonElement, Integer> lines = new IdentityHashMap<>();
    private String text;
    private int at;
    private int line;

    /** Of a file that is yet to be added piece by piece. */
    JsonLines() {
    }

    /**
     * Finds the lines.
     *
     * @param text JSON that was parsed without a fault
     * @param parsed what it was parsed to
     */
    public JsonLines(String text, JsonElement parsed) {
        add(text, parsed, 1);
    }

    /** Finds the lines of a further piece of the file, which begins on a line. */
    void add(String piece, JsonElement parsed, int first) {
        text = piece;
        line = first;
        at = text.startsWith("\uFEFF") ? 1 : 0;
        value(parsed);
    }

    /** The line on which an object of the file, or a mere value in an array, begins, from 1; 0 for anything else. */
    public int of(JsonElement object) {
        return lines.getOrDefault(object, 0);
    }

    /** Says that an object was made of one of the file's, where it therefore stands. */
    public void same(JsonElement made, JsonElement object) {
        lines.put(made, of(object));
    }

    private void value(JsonElement parsed) {
        space();
        if (at >= text.length()) {
            return;
        }
        switch (text.charAt(at)) {
            case '{' -> object(parsed instanceof JsonObject object ? object : null);
            case '[' -> array(parsed instanceof JsonArray array ? array : null);
            case '"' -> string();
            default -> {
                while (at < text.length() && ",]}".indexOf(text.charAt(at)) < 0 && !Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
            }
        }
    }

    /** Of a name that stands twice the last value was kept, and its line is noted last. */
    private void object(JsonObject parsed) {
        if (parsed != null) {
            lines.put(parsed, line);
        }
        at++;
        while (isMore('}')) {
            String name = string();
            space();
            at++;
            value(parsed == null ? null : parsed.get(name));
        }
    }

    private void array(JsonArray parsed) {
        at++;
        for (int i = 0; isMore(']'); i++) {
            JsonElement member = parsed == null || i >= parsed.size() ? null : parsed.get(i);
            if (member instanceof JsonPrimitive) {
                lines.put(member, line);
            }
            value(member);
        }
    }

    /** Whether something stands in front of the closing bracket, to which this goes. */
    private boolean isMore(char close) {
        space();
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
            space();
        }
        boolean more = at < text.length() && text.charAt(at) != close;
        at += more ? 0 : 1;
        return more;
    }

    private String string() {
        int begin = ++at;
        boolean plain = true;
        while (at < text.length() && text.charAt(at) != '"') {
            plain &= text.charAt(at) != '\\';
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        String raw = text.substring(begin, Math.min(at, text.length()));
        at++;
        return plain ? raw : JsonParser.parseString('"' + raw + '"').getAsString();
    }

    private void space() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            line += text.charAt(at++) == '\n' ? 1 : 0;
        }
    }
}
