package org.rejoinder.exchange.uima.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.json.JsonLines;
import org.rejoinder.exchange.uima.cas.Cas;
import org.rejoinder.exchange.uima.cas.FeatureStructure;
import org.rejoinder.exchange.uima.cas.Types;

/** Reads JSON CAS 0.4. Broken records are left out or mended, which is told. */
final class CasJsonReader {

    private final JsonObject file;
    private final JsonLines lines;
    private final Cas cas = new Cas(new Types());
    private final BiConsumer<Integer, String> warnings;
    private int unnamed;

    private CasJsonReader(JsonObject file, String text, BiConsumer<Integer, String> warnings) {
        this.file = file;
        this.lines = new JsonLines(text, file);
        this.warnings = warnings;
    }

    /**
     * Reads a file.
     *
     * @param json the file, parsed
     * @param text the same, as it stands there
     * @param warnings gets line and message of each thing that is mended or left out
     * @throws ExchangeException if it is no JSON CAS
     */
    static Cas read(JsonElement json, String text, String label, BiConsumer<Integer, String> warnings) throws ExchangeException {
        if (!(json instanceof JsonObject file) || !file.has("%FEATURE_STRUCTURES")) {
            throw new ExchangeException(label, 1, 1, Messages.of(CasJsonReader.class, "json.other"));
        }
        CasJsonReader reader = new CasJsonReader(file, text, warnings);
        reader.types();
        reader.structures();
        reader.cas.findReferences();
        reader.views();
        return reader.cas;
    }

    private void types() {
        if (!(file.get("%TYPES") instanceof JsonObject types)) {
            warnings.accept(0, text("types.none"));
            return;
        }
        types.entrySet().forEach(entry -> {
            if (entry.getValue() instanceof JsonObject type) {
                Types.Type made = cas.types().add(entry.getKey(), string(type, "%SUPER_TYPE", Types.TOP));
                type.entrySet().forEach(feature -> {
                    if (feature.getValue() instanceof JsonObject object && object.has("%RANGE")) {
                        made.feature(string(object, "%NAME", feature.getKey()), string(object, "%RANGE", Types.STRING));
                    }
                });
            }
        });
    }

    private void structures() {
        // an array, or of version 0.4 of the draft an object of id and structure
        if (file.get("%FEATURE_STRUCTURES") instanceof JsonArray array) {
            array.forEach(each -> structure(null, each));
        } else if (file.get("%FEATURE_STRUCTURES") instanceof JsonObject object) {
            object.entrySet().forEach(each -> structure(each.getKey(), each.getValue()));
        }
    }

    private void structure(String key, JsonElement json) {
        if (!(json instanceof JsonObject object)) {
            warnings.accept(0, text("structure.other", shortened(json)));
            return;
        }
        String id = string(object, "%ID", key);
        int line = lines.of(object);
        String type = string(object, "%TYPE", null);
        if (type == null) {
            warnings.accept(line, text("structure.untyped", shortened(json)));
            return;
        }
        FeatureStructure structure = new FeatureStructure(id == null ? "?" + ++unnamed : id, type, line);
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            member(structure, member.getKey(), member.getValue());
        }
        if (!cas.add(structure)) {
            warnings.accept(line, text("structure.twice", structure));
        } else if (id == null) {
            warnings.accept(line, text("structure.unnamed", structure.simpleType()));
        }
    }

    private void member(FeatureStructure structure, String name, JsonElement value) {
        if (name.equals("%ELEMENTS")) {
            List<String> elements = values(value);
            boolean references = structure.type().equals(Types.ARRAY) || structure.type().endsWith("[]")
                    && !structure.type().startsWith("uima.cas.");
            if (references) {
                structure.withReferences("elements", elements);
            } else {
                structure.withAll("elements", elements);
            }
        } else if (name.startsWith("@")) {
            structure.withReferences(name.substring(1), values(value));
        } else if (name.startsWith("^") || !name.startsWith("%") && !value.isJsonNull()) {
            String plain = name.startsWith("^") ? name.substring(1) : name;
            if (value instanceof JsonPrimitive primitive) {
                structure.with(plain, primitive.getAsString());
            } else {
                structure.withAll(plain, values(value));
            }
        }
    }

    /** The values of an array or of one; null, which is id 0, says nothing. */
    private static List<String> values(JsonElement json) {
        List<String> values = new ArrayList<>();
        for (JsonElement each : json instanceof JsonArray array ? array : List.of(json)) {
            if (each instanceof JsonPrimitive primitive) {
                values.add(primitive.getAsString());
            }
        }
        return values;
    }

    private void views() {
        if (!(file.get("%VIEWS") instanceof JsonObject views)) {
            return;
        }
        views.entrySet().forEach(entry -> {
            if (entry.getValue() instanceof JsonObject view) {
                String sofa = string(view, "%SOFA", null);
                List<String> members = view.has("%MEMBERS") ? values(view.get("%MEMBERS")) : List.of();
                members.stream().filter(m -> cas.find(m) == null)
                        .forEach(m -> warnings.accept(0, text("view.member", entry.getKey(), m)));
                if (sofa != null) {
                    cas.addMembers(sofa, members);
                }
            }
        });
    }

    private static String string(JsonObject object, String member, String otherwise) {
        return object.get(member) instanceof JsonPrimitive value ? value.getAsString() : otherwise;
    }

    private static String shortened(JsonElement json) {
        String text = String.valueOf(json);
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(CasJsonReader.class, key, arguments);
    }
}
