package org.rejoinder.exchange.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.rejoinder.model.Declaration;
import org.rejoinder.model.Document;

/**
 * The model piece by piece, one line of JSON for the article and for each declaration: what a format with records, notes or
 * bodies keeps beside its own way of saying it, so that its file comes back whole. A line is
 * {@code {"rejoinder": 1, "article": {…}}} or {@code {"rejoinder": 1, "position": 3, "element": {…}}}.
 */
public final class ElementData {

    private static final Gson LINE = new GsonBuilder().disableHtmlEscaping().create();
    private static final String MARK = "rejoinder";

    private ElementData() {
    }

    /** The article's line; of a document without one it says so. */
    public static String ofArticle(Document placed) {
        JsonObject line = new JsonObject();
        line.addProperty(MARK, 1);
        if (placed.getArticle() != null) {
            line.add("article", new ModelWriter(placed).write(placed.getArticle()));
        }
        return LINE.toJson(line);
    }

    /** The line of each declaration, in their order. */
    public static List<String> ofElements(Document placed) {
        ModelWriter writer = new ModelWriter(placed);
        List<String> lines = new ArrayList<>();
        for (Declaration declaration : placed.getElements()) {
            JsonObject line = new JsonObject();
            line.addProperty(MARK, 1);
            line.addProperty("position", lines.size());
            line.add("element", writer.write(declaration));
            lines.add(LINE.toJson(line));
        }
        return lines;
    }

    /** Whether a text is such a line, by its looks. */
    public static boolean is(String text) {
        return text != null && text.startsWith("{\"" + MARK + "\":");
    }

    /**
     * The document of these lines, in any order.
     *
     * @param warnings gets a message for each thing that can not be understood
     * @return null if one of the lines is no JSON, or none is about the article
     */
    public static Document read(List<String> lines, Consumer<String> warnings) {
        JsonObject document = new JsonObject();
        TreeMap<Integer, JsonElement> elements = new TreeMap<>();
        boolean whole = false;
        for (String text : lines) {
            try {
                JsonObject line = JsonParser.parseString(text).getAsJsonObject();
                if (line.get("element") instanceof JsonObject element && line.get("position") instanceof JsonPrimitive position) {
                    elements.put(position.getAsInt(), element);
                } else {
                    whole = true;
                    if (line.get("article") instanceof JsonObject article) {
                        document.add("article", article);
                    }
                }
            } catch (JsonParseException | IllegalStateException | NumberFormatException e) {
                return null;
            }
        }
        if (!whole) {
            return null;
        }
        JsonArray array = new JsonArray();
        elements.values().forEach(array::add);
        document.add("elements", array);
        return new ModelReader(warnings).document(document);
    }
}
