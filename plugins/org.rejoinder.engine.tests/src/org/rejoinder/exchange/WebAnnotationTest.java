package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Act;
import org.rejoinder.model.Rebuttal;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.model.Statement;

/** Web Annotation as others write it and as they read it. */
class WebAnnotationTest {

    private static final String OTHERS = """
        [{"@context": "http://www.w3.org/ns/anno.jsonld", "id": "https://example.org/anno/s1", "type": "Annotation", "motivation": "classifying",
          "body": [{"type": "TextualBody", "purpose": "classifying", "value": "statement:mixed"}, {"type": "TextualBody", "purpose": "tagging", "value": "source:anonymous"}],
          "target": {"source": "https://example.org/doc.txt", "selector": [{"type": "TextQuoteSelector", "exact": "the plan is “dead”"}, {"type": "TextPositionSelector", "start": 19, "end": 37}]}},
         {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "https://example.org/anno/s2", "type": "Annotation", "motivation": "classifying",
          "body": {"type": "TextualBody", "purpose": "classifying", "value": "statement:direct"},
          "target": {"source": "https://example.org/doc.txt", "selector": %s}},
         {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "https://example.org/anno/r1", "type": "Annotation", "motivation": "linking",
          "body": {"type": "TextualBody", "purpose": "tagging", "value": "denies"}, "target": ["https://example.org/anno/s2", "https://example.org/anno/s1"]}]
        """;

    private static ImportResult others(String selector) throws ExchangeException {
        return Articles.read("webannotation", "notes.jsonld", Map.of("notes.jsonld", OTHERS.formatted(selector), "doc.txt", Articles.PAPER));
    }

    private static List<Act> acts(ImportResult result) {
        return result.document().getElements().stream().filter(Act.class::isInstance).map(Act.class::cast).toList();
    }

    @Test
    void othersAnnotationsAreRead() throws ExchangeException {
        for (String selector : List.of("{\"type\": \"TextPositionSelector\", \"start\": 63, \"end\": 79}",
                "{\"type\": \"TextQuoteSelector\", \"exact\": \"“That is false.”\", \"prefix\": \"it: \"}",
                "{\"type\": \"FragmentSelector\", \"value\": \"char=63,79\"}",
                "[{\"type\": \"TextQuoteSelector\", \"exact\": \"“That is false.”\"}, {\"type\": \"TextPositionSelector\", \"start\": 64, \"end\": 80}]")) {
            ImportResult result = others(selector);
            List<Act> acts = acts(result);
            assertEquals(2, acts.size());
            assertTrue(acts.get(0) instanceof Statement);
            assertEquals(SourceKind.ANONYMOUS, acts.get(0).getBy().get(0).getKind());
            assertEquals(64, acts.get(1).getSays().getFragments().get(0).getBegin(), selector);
            assertEquals(80, acts.get(1).getSays().getFragments().get(0).getEnd(), selector);
            assertEquals(acts.get(0), ((Rebuttal) acts.get(1)).getTargets().get(0).getAims().get(0).getTarget());
        }
    }

    @Test
    void faultsAreToldAndTheRestIsRead() throws ExchangeException {
        String faulty = OTHERS.formatted("{\"type\": \"TextPositionSelector\", \"start\": 63, \"end\": 79}")
                .replace("\"id\": \"https://example.org/anno/s1\"", "\"id\": \"no iri\"").replace("\"linking\"", "\"shouting\"")
                .replace("anno/s1\"]", "anno/s9\"]");
        ImportResult result = Articles.read("webannotation", "notes.jsonld", Map.of("notes.jsonld", faulty, "doc.txt", Articles.PAPER));
        String all = result.warnings().toString();
        assertTrue(all.contains("absolute IRI"), all);
        assertTrue(all.contains("motivation"), all);
        assertTrue(all.contains("refers to https://example.org/anno/s9"), all);
        assertEquals(2, acts(result).size());
    }

    @Test
    void positionsCountCodePointsAndQuotesFit() throws ExchangeException {
        ImportResult result = others("{\"type\": \"TextPositionSelector\", \"start\": 63, \"end\": 79}");
        JsonArray annotations = JsonParser.parseString(Articles.text(Articles.export("webannotation", Articles.annotated(result)).files().get(0))).getAsJsonArray();
        Set<String> ids = new HashSet<>();
        int checked = 0;
        for (JsonElement each : annotations) {
            assertTrue(ids.add(each.getAsJsonObject().get("id").getAsString()), "ids are unique");
            JsonElement target = each.getAsJsonObject().get("target");
            if (target instanceof JsonObject object) {
                JsonArray selectors = object.getAsJsonArray("selector");
                String exact = selectors.get(0).getAsJsonObject().get("exact").getAsString();
                int[] codePoints = Articles.PAPER.codePoints().toArray();
                int start = selectors.get(1).getAsJsonObject().get("start").getAsInt();
                int end = selectors.get(1).getAsJsonObject().get("end").getAsInt();
                assertEquals(exact, new String(codePoints, start, end - start));
                checked++;
            }
        }
        assertTrue(checked >= 2);
        assertTrue(ids.contains("urn:rejoinder:Notes/S1"), ids.toString());
        assertTrue(result.document().getElements().stream().filter(Source.class::isInstance).count() >= 1);
    }

    @Test
    void aDiscontinuousPassageHasSeveralTargets() throws ExchangeException {
        ImportResult brat = Articles.read("brat", "a.ann", Map.of("a.txt", "“Rain,” Ada Berg said. “Snow,” she added.", "a.ann",
                "T1\tSource 8 16\tAda Berg\nT2\tCue 17 21\tsaid\nT3\tContent 0 7;23 30\t“Rain,” “Snow,”\nE1\tCue:T2 Source:T1 Content:T3\n"));
        JsonArray annotations = JsonParser.parseString(Articles.text(Articles.export("webannotation", Articles.annotated(brat)).files().get(0))).getAsJsonArray();
        JsonObject act = annotations.asList().stream().map(JsonElement::getAsJsonObject)
                .filter(a -> a.get("id").getAsString().equals("urn:rejoinder:A/S1")).findFirst().orElseThrow();
        assertEquals(2, act.getAsJsonArray("target").size());
    }
}
