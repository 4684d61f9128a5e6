package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

class ArgumentFormatsTest {

    private static final String DOCUMENT = """
            article Bridge "A \\"safe\\" bridge"
              outlet Courier
              published 2026-03-10
              text '''
            The mayor said: “The bridge [old] is #safe.” The engineer denied it: “The bridge is cracked.” A clerk agreed that the bridge is old.
            '''
            source Courier outlet "The Courier"
            source Town organisation "The town"
            source Mayor person "The mayor" speaks for Town
            source Engineer person "The engineer"
            source Clerk anonymous "clerk"
            statement S1 by Mayor
              says "“The bridge [old] is #safe.”"
              cue "said"
            rebuttal R1 by Engineer
              denies S1
              says "“The bridge is cracked.”"
              cue "denied"
            statement S2 by Clerk
              says "the bridge is old"
              cue "agreed"
              supports R1
            """;

    private final AnnotatedArticle article = Articles.document("bridge", DOCUMENT);

    @Test
    void anOutsideReaderTakesTheProvenance() throws Exception {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(Articles.text(Articles.export("prov", article).files().get(0))), null, Lang.TURTLE);
        String prov = "http://www.w3.org/ns/prov#";
        assertEquals(1, model.listSubjectsWithProperty(model.createProperty(prov, "actedOnBehalfOf")).toList().size());
        assertEquals(2, model.listObjectsOfProperty(model.createProperty(prov, "wasQuotedFrom")).toList().size());
        assertTrue(model.listObjectsOfProperty(model.createProperty(prov, "value")).toList().stream()
                .anyMatch(value -> value.toString().contains("“The bridge [old] is #safe.”")));
    }

    @Test
    void everyEdgeOfTheArgumentNetworkTouchesASchemeNode() throws Exception {
        JsonObject aif = JsonParser.parseString(Articles.text(Articles.export("aif", article).files().get(0))).getAsJsonObject().getAsJsonObject("AIF");
        Map<String, String> types = new HashMap<>();
        for (JsonElement node : aif.getAsJsonArray("nodes")) {
            types.put(node.getAsJsonObject().get("nodeID").getAsString(), node.getAsJsonObject().get("type").getAsString());
        }
        Set<String> content = Set.of("I", "L");
        for (JsonElement edge : aif.getAsJsonArray("edges")) {
            String from = types.get(edge.getAsJsonObject().get("fromID").getAsString());
            String to = types.get(edge.getAsJsonObject().get("toID").getAsString());
            assertFalse(content.contains(from) && content.contains(to), from + " to " + to);
        }
        assertEquals(2, types.values().stream().filter("CA"::equals).count(), "a denial conflicts each way");
        assertEquals(1, types.values().stream().filter("RA"::equals).count());
        assertEquals(3, aif.getAsJsonArray("locutions").size());
    }

    @Test
    void argdownMarksADenialAsContradictionAndEscapesItsOwnSigns() throws Exception {
        String argdown = Articles.text(Articles.export("argdown", article).files().get(0));
        assertTrue(argdown.contains("    >< [R1]\n"), argdown);
        assertTrue(argdown.contains("    + [S2]\n"), argdown);
        assertTrue(argdown.contains("\\[old\\] is \\#safe"), argdown);
    }

    @Test
    void aDenialIsNoFactCheck() throws Exception {
        String json = Articles.text(Articles.export("schemaorg", article).files().get(0));
        assertFalse(json.contains("ClaimReview"), json);
        JsonArray graph = JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("@graph");
        Set<String> ids = new HashSet<>();
        for (JsonElement each : graph) {
            assertTrue(ids.add(each.getAsJsonObject().get("@id").getAsString()), "identifiers are told apart");
        }
        assertNotEquals(0, graph.size());
        assertTrue(json.contains("\"A \\\"safe\\\" bridge\""), json);
    }

    @Test
    void whatIsLostIsNamed() throws Exception {
        for (String format : List.of("prov", "aif", "argdown", "schemaorg")) {
            assertTrue(Articles.export(format, article).losses().toText().contains("S1 cue"), format);
        }
    }
}
