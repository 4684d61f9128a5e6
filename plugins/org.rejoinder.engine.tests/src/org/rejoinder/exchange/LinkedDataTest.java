package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.language.writing.DocumentWriter;
import org.rejoinder.model.Act;
import org.rejoinder.text.Place;

/** Libraries for JSON-LD and RDF judge what we write, and write it anew in each of their forms for us to read. */
class LinkedDataTest {

    private static final String OA = "http://www.w3.org/ns/oa#";
    private Path contexts;

    @BeforeEach
    void contextsLieBesideTheCheckout() {
        Path shared = Articles.shared();
        assumeTrue(shared != null, "the shared contexts are not beside the checkout");
        contexts = shared.resolve("schemas/json-ld");
    }

    /** No network: the two contexts that we name lie in files. */
    private DocumentLoader loader() {
        return (url, options) -> {
            String file = url.toString().contains("schema.org") ? "schemaorg-30.0-context.jsonld" : "anno.jsonld";
            try (Reader reader = Files.newBufferedReader(contexts.resolve(file))) {
                Document document = JsonDocument.of(reader);
                document.setDocumentUrl(url);
                return document;
            } catch (IOException e) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, e);
            }
        };
    }

    private static AnnotatedArticle sample() throws ExchangeException {
        return SampleThereAndBackTest.sample("lantern");
    }

    private static String export(String format) throws ExchangeException {
        return Articles.text(Articles.export(format, sample()).files().get(0));
    }

    private JsonArray expanded(String json) throws JsonLdError {
        return JsonLd.expand(JsonDocument.of(new StringReader(json))).loader(loader()).get();
    }

    /** How often each term is used, contexts and plain JSON values apart. */
    private static Map<String, Integer> terms(JsonValue json, Map<String, Integer> into) {
        if (json instanceof JsonObject object) {
            object.forEach((term, value) -> {
                if (!term.equals("@context")) {
                    into.merge(term, 1, Integer::sum);
                    terms(value, into);
                }
            });
        } else if (json instanceof JsonArray array) {
            array.forEach(each -> terms(each, into));
        }
        return into;
    }

    @ParameterizedTest
    @ValueSource(strings = {"webannotation", "schemaorg"})
    void noTermIsUnknownToItsContext(String format) throws Exception {
        JsonStructure written = JsonDocument.of(new StringReader(export(format))).getJsonContent().orElseThrow();
        String context = format.equals("schemaorg") ? "{\"@context\": \"https://schema.org\"}" : "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\"}";
        JsonObject again = JsonLd.compact(JsonDocument.of(expanded(written.toString())), JsonDocument.of(new StringReader(context))).loader(loader()).get();
        Map<String, Integer> expected = terms(written, new TreeMap<>());
        Map<String, Integer> found = terms(again, new TreeMap<>());
        // a list of annotations is a graph when it is compacted, and what is only named may be a mere name
        for (String keyword : List.of("@graph", "@id", "@type", "id", "type")) {
            found.remove(keyword);
            expected.remove(keyword);
        }
        assertEquals(expected, found, "a term that the context does not know is dropped on the way");
    }

    private Model model(String json) throws JsonLdError {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(expanded(json).toString()), null, Lang.JSONLD11);
        return model;
    }

    @Test
    void annotationsAreTheTriplesThatTheVocabularyHas() throws Exception {
        AnnotatedArticle article = sample();
        Model model = model(export("webannotation"));
        List<Resource> positions = model.listResourcesWithProperty(RDF.type, model.createResource(OA + "TextPositionSelector")).toList();
        assertTrue(positions.size() > 20, "the sample has many passages: " + positions.size());
        for (Resource position : positions) {
            assertEquals("http://www.w3.org/2001/XMLSchema#nonNegativeInteger",
                    position.getProperty(model.createProperty(OA, "start")).getLiteral().getDatatypeURI());
            Resource target = model.listSubjectsWithProperty(model.createProperty(OA, "hasSelector"), position).next();
            int start = article.text().offsets().fromCodePoint(position.getProperty(model.createProperty(OA, "start")).getLiteral().getInt());
            int end = article.text().offsets().fromCodePoint(position.getProperty(model.createProperty(OA, "end")).getLiteral().getInt());
            List<String> quoted = new ArrayList<>();
            for (Statement selector : target.listProperties(model.createProperty(OA, "hasSelector")).toList()) {
                Statement exact = selector.getResource().getProperty(model.createProperty(OA, "exact"));
                if (exact != null) {
                    quoted.add(exact.getString());
                }
            }
            assertEquals(List.of(article.text().at(new Place(start, end))), quoted);
        }
        for (Resource annotation : model.listResourcesWithProperty(RDF.type, model.createResource(OA + "Annotation")).toList()) {
            assertTrue(annotation.isURIResource() && annotation.hasProperty(model.createProperty(OA, "hasTarget"))
                    && annotation.hasProperty(model.createProperty(OA, "motivatedBy")), annotation.toString());
        }
    }

    @Test
    void quotationsAreTheTriplesThatSchemaOrgHas() throws Exception {
        Model model = model(export("schemaorg"));
        String schema = "http://schema.org/";
        List<Resource> quotations = model.listResourcesWithProperty(RDF.type, model.createResource(schema + "Quotation")).toList();
        assertTrue(quotations.size() > 5, "the sample quotes: " + quotations.size());
        for (Resource quotation : quotations) {
            assertTrue(quotation.hasProperty(model.createProperty(schema, "text")), quotation.toString());
            quotation.listProperties(model.createProperty(schema, "spokenByCharacter")).forEachRemaining(
                    speaker -> assertTrue(speaker.getResource().hasProperty(RDF.type), "a speaker is described: " + speaker));
        }
    }

    @Test
    void provenanceNamesNothingThatItDoesNotDescribe() throws Exception {
        AnnotatedArticle article = sample();
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(export("prov")), null, Lang.TURTLE);
        String prov = "http://www.w3.org/ns/prov#";
        long acts = article.document().getElements().stream().filter(Act.class::isInstance).count();
        assertTrue(model.listResourcesWithProperty(RDF.type, model.createResource(prov + "Entity")).toList().size() >= acts);
        for (String property : List.of("wasAttributedTo", "actedOnBehalfOf", "alternateOf", "hadPrimarySource", "wasInfluencedBy")) {
            model.listObjectsOfProperty(model.createProperty(prov, property)).forEachRemaining(
                    object -> assertTrue(object.asResource().hasProperty(RDF.type), property + " " + object));
        }
    }

    /** The words of each act, where they stand, and who says them. */
    private static Collection<String> said(ImportResult result) {
        return result.document().getElements().stream().filter(Act.class::isInstance).map(Act.class::cast)
                .map(act -> act.getBy().stream().map(s -> s.getLabel()).toList() + " " + (act.getSays() == null ? "" : act.getSays().getFragments().stream()
                        .map(f -> f.getBegin() + "-" + f.getEnd()).toList())).sorted().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"expanded", "compacted", "flattened", "flattened and compacted"})
    void othersAnnotationsAreReadInEveryFormOfJsonLd(String form) throws Exception {
        String source = "http://ex.org/doc.txt";
        String json = "[" + String.join(",", annotation("s", "source", 2, 13, source), annotation("c", "content", 19, 37, source),
                annotation("m", "source", 39, 51, source), annotation("d", "content", 63, 79, source), link("1", "source", "c", "s"),
                link("2", "source", "d", "m"), link("3", "denies", "d", "c")) + "]";
        JsonStructure anew = inForm(form, json);
        ImportResult before = Articles.read("webannotation", "doc.json", Map.of("doc.json", json, "doc.txt", Articles.PAPER));
        ImportResult after = Articles.read("webannotation", "doc.json", Map.of("doc.json", anew.toString(), "doc.txt", Articles.PAPER));
        assertEquals(List.of("[ministry] [64-80]", "[official] [20-38]"), said(before));
        assertEquals(said(before), said(after), anew.toString());
        assertEquals(List.of(), after.warnings());
    }

    private JsonStructure inForm(String form, String json) throws JsonLdError {
        JsonDocument context = JsonDocument.of(new StringReader("{\"@context\": \"http://www.w3.org/ns/anno.jsonld\"}"));
        return switch (form) {
            case "expanded" -> expanded(json);
            case "compacted" -> JsonLd.compact(JsonDocument.of(expanded(json)), context).loader(loader()).get();
            case "flattened" -> JsonLd.flatten(JsonDocument.of(expanded(json))).loader(loader()).get();
            default -> JsonLd.flatten(JsonDocument.of(expanded(json))).context(context).loader(loader()).get();
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"expanded", "compacted", "flattened", "flattened and compacted"})
    void ourOwnComeBackWholeFromEveryFormOfJsonLd(String form) throws Exception {
        String json = export("webannotation");
        Map<String, String> files = Map.of("lantern.jsonld", inForm(form, json).toString(), "lantern.txt", Articles.sampleText());
        ImportResult after = Articles.read("webannotation", "lantern.jsonld", files);
        ImportResult before = Articles.read("webannotation", "lantern.jsonld", Map.of("lantern.jsonld", json, "lantern.txt", Articles.sampleText()));
        assertEquals(new DocumentWriter().write(before.document()), new DocumentWriter().write(after.document()));
        assertEquals(List.of(), after.warnings());
    }

    private static String annotation(String id, String tag, int start, int end, String source) {
        return "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"id\": \"http://ex.org/" + id + "\", \"type\": \"Annotation\", \"motivation\": \"tagging\","
                + " \"body\": {\"type\": \"TextualBody\", \"purpose\": \"tagging\", \"value\": \"" + tag + "\"}, \"target\": {\"source\": \"" + source
                + "\", \"selector\": {\"type\": \"TextPositionSelector\", \"start\": " + start + ", \"end\": " + end + "}}}";
    }

    private static String link(String id, String tag, String from, String to) {
        return "{\"@context\": \"http://www.w3.org/ns/anno.jsonld\", \"id\": \"http://ex.org/" + id + "\", \"type\": \"Annotation\", \"motivation\": \"linking\","
                + " \"body\": {\"type\": \"TextualBody\", \"purpose\": \"tagging\", \"value\": \"" + tag + "\"}, \"target\": [\"http://ex.org/" + from
                + "\", \"http://ex.org/" + to + "\"]}";
    }
}
