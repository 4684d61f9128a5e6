package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rejoinder.language.ModelGenerator;
import org.rejoinder.text.Decoding;

/** What we write as Web Annotation passes every schema of the W3C's list of what an annotation must do. */
class WebAnnotationSchemaTest {

    @Test
    void everyAnnotationPassesTheMustSchemas() throws IOException, ExchangeException {
        Path shared = Articles.shared();
        assumeTrue(shared != null, "the shared schemas are not beside the checkout");
        Path folder = shared.resolve("schemas/web-annotation");
        List<Schema> schemas = schemas(folder);
        assertTrue(schemas.size() > 50, "the whole list: " + schemas.size());
        List<String> faults = new ArrayList<>();
        for (AnnotatedArticle article : articles()) {
            String json = Articles.text(Articles.export("webannotation", article).files().get(0));
            for (JsonElement annotation : JsonParser.parseString(json).getAsJsonArray()) {
                for (Schema schema : schemas) {
                    if (!schema.validate(annotation.toString(), InputFormat.JSON).isEmpty()) {
                        faults.add(schema.getSchemaLocation() + ": " + annotation);
                    }
                }
            }
        }
        assertEquals(List.of(), faults.subList(0, Math.min(3, faults.size())));
    }

    private static List<AnnotatedArticle> articles() throws ExchangeException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        articles.add(Articles.annotated(Articles.read("brat", "a.ann", Map.of("a.txt", Articles.PAPER, "a.ann",
                "T1\tSource 2 13\tAn official\nT2\tCue 14 18\tsaid\nT3\tContent 19 37\tthe plan\nE1\tCue:T2 Source:T1 Content:T3\n"))));
        articles.add(SampleThereAndBackTest.sample("lantern"));
        articles.add(SampleThereAndBackTest.sample("upland"));
        for (int seed = 0; seed < 5; seed++) {
            articles.add(Articles.annotated("m", ModelGenerator.model(seed, 4), Decoding.ofText("The lamp is out.")));
        }
        return articles;
    }

    private static List<Schema> schemas(Path folder) throws IOException {
        Map<String, String> byId = new HashMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                byId.put("https://schemas.test/" + file.getFileName(), Files.readString(file).replaceAll("\"id\"\\s*:\\s*\"([\\w.-]+\\.json)\"",
                        "\"id\": \"https://schemas.test/$1\""));
            }
        }
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4, b -> b.schemas(byId));
        JsonObject list = JsonParser.parseString(Files.readString(folder.resolve("annotations/annotationMusts.test"))).getAsJsonObject();
        List<Schema> schemas = new ArrayList<>();
        for (JsonElement each : list.getAsJsonArray("assertions")) {
            String name = each.getAsString();
            schemas.add(registry.getSchema(com.networknt.schema.SchemaLocation.of("https://schemas.test/" + name.substring(name.lastIndexOf('/') + 1))));
        }
        return schemas;
    }
}
