package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rejoinder.exchange.json.JsonFormat;
import org.rejoinder.exchange.json.ModelSchema;
import org.rejoinder.language.ModelGenerator;
import org.rejoinder.text.Decoding;

/** Our JSON keeps to its schema, and the schema is the published one. */
class JsonSchemaTest {

    @Test
    void whatWeWriteIsValid() throws ExchangeException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(ModelSchema.text(), InputFormat.JSON);
        for (int seed = 0; seed < 30; seed++) {
            var document = ModelGenerator.model(seed, 6);
            Decoding text = document.getArticle() == null ? null : Decoding.ofText("The lamp is out.");
            String json = Articles.text(Articles.export("json", Articles.annotated("m", document, text)).files().get(0));
            assertEquals(List.of(), schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList(), "seed " + seed);
        }
        assertFalse(schema.validate("{\"format\":\"rejoinder\",\"version\":1,\"elements\":[{\"type\":\"Source\",\"kind\":\"ghost\"}]}", InputFormat.JSON).isEmpty());
    }

    @Test
    void thePublishedSchemaIsTheModels() throws IOException {
        try (var in = JsonFormat.class.getResourceAsStream("rejoinder-1.schema.json")) {
            assertEquals(ModelSchema.text(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void everyMemberOfAnActIsDescribed() {
        JsonObject act = JsonParser.parseString(ModelSchema.text()).getAsJsonObject().getAsJsonObject("$defs").getAsJsonObject("Rebuttal");
        assertFalse(act.get("description").getAsString().isBlank());
        act.getAsJsonObject("properties").entrySet().forEach(member -> assertTrue(member.getKey().equals("type")
                || member.getValue().getAsJsonObject().has("description"), member.getKey()));
    }
}
