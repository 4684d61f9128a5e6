package org.rejoinder.exchange.json;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ImportInput;
import org.rejoinder.exchange.Messages;
import org.rejoinder.text.Decoding;

/** Reads and writes JSON files, with errors that name line and column. */
public final class JsonText {

    private static final Gson PRETTY = new GsonBuilder().disableHtmlEscaping().serializeNulls()
            .setFormattingStyle(FormattingStyle.PRETTY.withIndent(" ")).create();
    private static final Gson COMPACT = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();
    private static final Pattern POSITION = Pattern.compile(" at line (\\d+) column (\\d+) path (\\S+).*", Pattern.DOTALL);
    /** How deep arrays and objects may lie in each other. */
    private static final int DEPTH = 200;

    private JsonText() {
    }

    /** JSON, indented by one space, with a line end at the end. */
    public static String of(JsonElement json) {
        return PRETTY.toJson(json) + "\n";
    }

    /** What JSON says, in one form whatever its layout and the order of its members. */
    public static String canonical(JsonElement json) {
        return COMPACT.toJson(sorted(json));
    }

    private static JsonElement sorted(JsonElement json) {
        if (json instanceof JsonArray array) {
            JsonArray all = new JsonArray();
            array.forEach(each -> all.add(sorted(each)));
            return all;
        }
        if (json instanceof JsonObject object) {
            JsonObject all = new JsonObject();
            object.keySet().stream().sorted().forEach(name -> all.add(name, sorted(object.get(name))));
            return all;
        }
        return json;
    }

    /**
     * Reads a JSON file.
     *
     * @throws ExchangeException if it is no UTF-8 or no JSON, or is nested too deeply
     */
    public static JsonElement read(ImportInput input) throws ExchangeException {
        if (!(Decoding.of(input.bytes(), ImportInput.LIMIT) instanceof Decoding.Readable readable)) {
            throw new ExchangeException(input.label(), 0, 0, Messages.of(JsonText.class, "json.utf8"));
        }
        return parse(readable.text().string(), input.label());
    }

    /**
     * Parses JSON.
     *
     * @param label the file as the user named it
     * @throws ExchangeException if it is no JSON
     */
    public static JsonElement parse(String text, String label) throws ExchangeException {
        demandShallow(text, label);
        try {
            JsonReader reader = new JsonReader(new StringReader(text));
            reader.setStrictness(Strictness.STRICT);
            JsonElement json = JsonParser.parseReader(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new ExchangeException(label, 0, 0, Messages.of(JsonText.class, "json.rest"));
            }
            return json;
        } catch (JsonParseException | IOException | IllegalStateException e) {
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceAll("^[\\w.$]+Exception: ", "");
            Matcher position = POSITION.matcher(message);
            int line = 0;
            int column = 0;
            if (position.find()) {
                line = Integer.parseInt(position.group(1));
                column = Integer.parseInt(position.group(2));
                message = message.substring(0, position.start());
            }
            // the library speaks to its programmers where it has no more to say than that
            boolean plain = message.isBlank() || message.startsWith("Use JsonReader");
            throw new ExchangeException(label, line, column, Messages.of(JsonText.class, "json.syntax",
                    plain ? Messages.of(JsonText.class, "json.malformed") : message));
        }
    }

    /** The parser keeps a stack of its own, but everything behind it would recurse. */
    private static void demandShallow(String text, String label) throws ExchangeException {
        int depth = 0;
        int line = 1;
        boolean string = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            } else if (string) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    string = false;
                }
            } else if (c == '"') {
                string = true;
            } else if (c == '[' || c == '{') {
                if (++depth > DEPTH) {
                    throw new ExchangeException(label, line, 0, Messages.of(JsonText.class, "json.deep", DEPTH));
                }
            } else if (c == ']' || c == '}') {
                depth--;
            }
        }
    }
}
