package org.rejoinder.exchange.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.Export;
import org.rejoinder.exchange.Exporter;
import org.rejoinder.exchange.FileNames;
import org.rejoinder.exchange.Format;
import org.rejoinder.exchange.ImportInput;
import org.rejoinder.exchange.ImportResult;
import org.rejoinder.exchange.ImportWarning;
import org.rejoinder.exchange.Importer;
import org.rejoinder.exchange.LossReport;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.StoredPlaces;
import org.rejoinder.exchange.TextFile;
import org.rejoinder.model.Document;

/** The model as JSON, places and all; described by {@code rejoinder-1.schema.json} beside this class. Nothing is lost. */
public final class JsonFormat implements Format, Exporter, Importer {

    /** What the member {@code format} says. */
    static final String MARK = "rejoinder";
    /** What the member {@code version} says. */
    static final int VERSION = 1;

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String title() {
        return Messages.of(JsonFormat.class, "title");
    }

    @Override
    public List<String> fileNames(String name) {
        return List.of(FileNames.of(name, id(), "json"));
    }

    @Override
    public Export export(AnnotatedArticle article, ExchangeOptions options) {
        Document placed = StoredPlaces.copy(article);
        JsonObject object = new JsonObject();
        object.addProperty("format", MARK);
        object.addProperty("version", VERSION);
        for (Map.Entry<String, JsonElement> member : new ModelWriter(placed).write(placed).entrySet()) {
            object.add(member.getKey(), member.getValue());
        }
        return Export.of(fileNames(article.name()).get(0), JsonText.of(object), LossReport.none(id()));
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.endsWith(".json");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return accepts(fileName) && new String(head, StandardCharsets.UTF_8).replaceAll("\\s", "")
                .startsWith("{\"format\":\"" + MARK + "\"");
    }

    @Override
    public List<ImportResult> read(ImportInput input, ExchangeOptions options) throws ExchangeException {
        if (!(JsonText.read(input) instanceof JsonObject object) || !(object.get("format") instanceof JsonPrimitive mark)
                || !mark.getAsString().equals(MARK)) {
            throw new ExchangeException(input.label(), 1, 1, Messages.of(JsonFormat.class, "json.other"));
        }
        if (!(object.get("version") instanceof JsonPrimitive version) || !version.isNumber() || version.getAsInt() != VERSION) {
            throw new ExchangeException(input.label(), 1, 1,
                    Messages.of(JsonFormat.class, "json.version", object.get("version"), VERSION));
        }
        List<ImportWarning> warnings = new ArrayList<>();
        Document document = new ModelReader(m -> warnings.add(new ImportWarning(input.label(), 0, m))).document(object);
        return List.of(TextFile.result(input, document, warnings));
    }
}
