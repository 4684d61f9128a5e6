package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.model.Act;
import org.rejoinder.model.Form;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Rebuttal;
import org.rejoinder.model.Remark;
import org.rejoinder.model.SourceKind;
import org.rejoinder.model.TargetKind;

/** CAS files of other tools, good ones and broken ones. */
class CasImportTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:cas=\"http:///uima/cas.ecore\" xmlns:tcas=\"http:///uima/tcas.ecore\" xmlns:custom=\"http:///webanno/custom.ecore\""
            + " xmlns:type4=\"http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore\" xmi:version=\"2.0\">\n";
    private static final String TAIL = " <cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\" mimeType=\"text\" sofaString=\""
            + Articles.PAPER.replace("\n", "&#10;") + "\"/>\n <cas:View sofa=\"1\" members=\"%s\"/>\n</xmi:XMI>\n";

    private static String feature(String name, String range) {
        return "<featureDescription><name>" + name + "</name><description/><rangeTypeName>" + range + "</rangeTypeName></featureDescription>";
    }

    private static String links(String name, String element) {
        return "<featureDescription><name>" + name + "</name><description/><rangeTypeName>uima.cas.FSArray</rangeTypeName><elementType>"
                + element + "</elementType><multipleReferencesAllowed>false</multipleReferencesAllowed></featureDescription>";
    }

    private static String type(String name, String supertype, String... features) {
        return "<typeDescription><name>webanno.custom." + name + "</name><description/><supertypeName>" + supertype + "</supertypeName><features>"
                + String.join("", features) + "</features></typeDescription>";
    }

    private static String types(String... types) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\"><types>\n"
                + String.join("\n", types) + "\n</types></typeSystemDescription>";
    }

    private static final String STRING = "uima.cas.String";
    private static final String ANNOTATION = "uima.tcas.Annotation";
    /** The layers of statements with source slots and relations of rebuttal. */
    static final String SLOTS = types(type("SourceMention", ANNOTATION, feature("kind", STRING)),
            type("StatementSourceLink", "uima.cas.TOP", feature("role", STRING), feature("target", "webanno.custom.SourceMention")),
            type("Statement", ANNOTATION, feature("form", STRING), links("source", "webanno.custom.StatementSourceLink")),
            type("Rebuttal", ANNOTATION, feature("Governor", "webanno.custom.Statement"), feature("Dependent", "webanno.custom.Statement"),
                    feature("kind", STRING)));

    static String xmi(String members, String... records) {
        return HEAD + " " + String.join("\n ", records) + "\n" + String.format(TAIL, members);
    }

    private static ImportResult read(String types, String xmi) throws ExchangeException {
        Map<String, String> files = new HashMap<>(Map.of("paper.xmi", xmi));
        if (types != null) {
            files.put("TypeSystem.xml", types);
        }
        return Articles.read("cas-xmi", "paper.xmi", files);
    }

    private static Act act(ImportResult result, String name) {
        return result.document().getElements().stream().filter(e -> e instanceof Act a && name.equals(a.getName())).map(Act.class::cast)
                .findFirst().orElseThrow();
    }

    private static String words(ImportResult result, Passage passage) {
        StringBuilder words = new StringBuilder();
        passage.getFragments().forEach(f -> words.append(words.isEmpty() ? "" : " + ")
                .append(result.text().string(), f.getBegin(), f.getEnd()));
        return words.toString();
    }

    private static List<String> notes(ImportResult result) {
        return result.document().getElements().stream().filter(Remark.class::isInstance).map(e -> ((Remark) e).getText()).toList();
    }

    /** What both statements of the paper and the denial must have become. */
    private static void demandPaper(ImportResult result) {
        assertEquals(Articles.PAPER, result.text().string());
        Act said = act(result, "S1");
        Rebuttal denial = (Rebuttal) act(result, "R1");
        assertEquals("the plan is “dead”", words(result, said.getSays()));
        assertEquals(20, said.getSays().getFragments().get(0).getBegin());
        assertEquals("“That is false.”", words(result, denial.getSays()));
        assertEquals("official", said.getBy().get(0).getLabel());
        assertEquals(SourceKind.ANONYMOUS, said.getBy().get(0).getKind());
        assertEquals(SourceKind.ORGANISATION, denial.getBy().get(0).getKind());
        assertEquals(TargetKind.DENIES, denial.getTargets().get(0).getKind());
        assertEquals(said, denial.getTargets().get(0).getAims().get(0).getTarget());
    }

    static final String[] SLOT_RECORDS = {"<tcas:DocumentAnnotation xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"81\" language=\"en\"/>",
        "<custom:SourceMention xmi:id=\"3\" sofa=\"1\" begin=\"3\" end=\"14\" kind=\"anonymous\"/>",
        "<custom:SourceMention xmi:id=\"4\" sofa=\"1\" begin=\"40\" end=\"52\" kind=\"institution\"/>",
        "<custom:StatementSourceLink xmi:id=\"5\" role=\"speaker\" target=\"3\"/>",
        "<custom:StatementSourceLink xmi:id=\"6\" role=\"speaker\" target=\"4\"/>",
        "<custom:Statement xmi:id=\"7\" sofa=\"1\" begin=\"20\" end=\"38\" form=\"mixed\" source=\"5\"/>",
        "<custom:Statement xmi:id=\"8\" sofa=\"1\" begin=\"64\" end=\"80\" form=\"direct\" source=\"6\"/>",
        "<custom:Rebuttal xmi:id=\"9\" sofa=\"1\" begin=\"20\" end=\"38\" Governor=\"8\" Dependent=\"7\" kind=\"denial\"/>"};

    @Test
    void slotsAndRelationsAreRead() throws ExchangeException {
        ImportResult result = read(SLOTS, xmi("2 3 4 7 8 9", SLOT_RECORDS));
        demandPaper(result);
        assertEquals(Form.MIXED, act(result, "S1").getForm());
        assertEquals(Form.QUOTED, act(result, "R1").getForm());
        assertEquals("en", result.document().getArticle().getLanguage());
        assertEquals(List.of(), result.warnings());
        assertEquals(List.of(), notes(result));
    }

    @Test
    void withoutATypeSystemTheSameIsReadAndTold() throws ExchangeException {
        ImportResult result = read(null, xmi("2 3 4 7 8 9", SLOT_RECORDS));
        demandPaper(result);
        assertEquals(1, result.warnings().size(), result.warnings().toString());
        assertTrue(result.warnings().get(0).message().contains("TypeSystem.xml"));
    }

    @Test
    void aCompressedFileIsReadWithItsCompressedTypes() throws Exception {
        Map<String, byte[]> files = Map.of("paper.xmi.gz", gzip(xmi("2 3 4 7 8 9", SLOT_RECORDS)), "typesystem.xml.gz", gzip(SLOTS));
        Format format = Articles.format("cas-xmi");
        assertTrue(format.importer().orElseThrow().recognises("paper.xmi.gz", files.get("paper.xmi.gz")));
        ImportResult result = format.importer().orElseThrow().read(ImportInput.of("paper.xmi.gz", files), ExchangeOptions.none()).get(0);
        demandPaper(result);
        assertEquals("paper", result.name());
        assertEquals(List.of(), result.warnings());
        byte[] torn = java.util.Arrays.copyOf(files.get("paper.xmi.gz"), 60);
        ExchangeException refused = assertThrows(ExchangeException.class, () -> format.importer().orElseThrow()
                .read(ImportInput.of("paper.xmi.gz", Map.of("paper.xmi.gz", torn)), ExchangeOptions.none()));
        assertTrue(refused.getMessage().contains("gzip"), refused.getMessage());
    }

    private static byte[] gzip(String content) throws java.io.IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (java.util.zip.GZIPOutputStream gzip = new java.util.zip.GZIPOutputStream(out)) {
            gzip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    @Test
    void theZipOfInceptionIsReadUnderItsOwnName() throws Exception {
        byte[] zip = zip(Map.of("paper.txt.xmi", xmi("2 3 4 7 8 9", SLOT_RECORDS), "TypeSystem.xml", SLOTS));
        Format format = Articles.format("cas-xmi");
        assertTrue(format.importer().orElseThrow().recognises("export.zip", java.util.Arrays.copyOf(zip, Math.min(4096, zip.length))));
        ImportResult result = format.importer().orElseThrow().read(ImportInput.of("export.zip", Map.of("export.zip", zip)), ExchangeOptions.none()).get(0);
        demandPaper(result);
        assertEquals("export", result.name());
    }

    @Test
    void jsonIsRead() throws ExchangeException {
        String json = """
                { "%TYPES": {
                  "webanno.custom.SourceMention": {"%NAME": "webanno.custom.SourceMention", "%SUPER_TYPE": "uima.tcas.Annotation", "kind": {"%NAME": "kind", "%RANGE": "uima.cas.String"}},
                  "webanno.custom.StatementSourceLink": {"%NAME": "webanno.custom.StatementSourceLink", "%SUPER_TYPE": "uima.cas.TOP", "role": {"%NAME": "role", "%RANGE": "uima.cas.String"}, "target": {"%NAME": "target", "%RANGE": "webanno.custom.SourceMention"}},
                  "webanno.custom.Statement": {"%NAME": "webanno.custom.Statement", "%SUPER_TYPE": "uima.tcas.Annotation", "source": {"%NAME": "source", "%RANGE": "webanno.custom.StatementSourceLink[]"}},
                  "webanno.custom.Rebuttal": {"%NAME": "webanno.custom.Rebuttal", "%SUPER_TYPE": "uima.tcas.Annotation", "Governor": {"%NAME": "Governor", "%RANGE": "webanno.custom.Statement"}, "Dependent": {"%NAME": "Dependent", "%RANGE": "webanno.custom.Statement"}, "kind": {"%NAME": "kind", "%RANGE": "uima.cas.String"}}
                 },
                 "%FEATURE_STRUCTURES": [
                  {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView", "mimeType": "text", "sofaString": "📰 An official said the plan is “dead”.\\nThe ministry denied it: “That is false.”\\n"},
                  {"%ID": 3, "%TYPE": "webanno.custom.SourceMention", "@sofa": 1, "begin": 3, "end": 14, "kind": "anonymous"},
                  {"%ID": 4, "%TYPE": "webanno.custom.SourceMention", "@sofa": 1, "^begin": 40, "^end": 52, "kind": "institution"},
                  {"%ID": 5, "%TYPE": "webanno.custom.StatementSourceLink", "role": "speaker", "@target": 3},
                  {"%ID": 6, "%TYPE": "webanno.custom.StatementSourceLink", "role": "speaker", "@target": 4},
                  {"%ID": 10, "%TYPE": "webanno.custom.StatementSourceLink[]", "%ELEMENTS": [5]},
                  {"%ID": 11, "%TYPE": "uima.cas.FSArray", "%ELEMENTS": [6]},
                  {"%ID": 7, "%TYPE": "webanno.custom.Statement", "@sofa": 1, "begin": 20, "end": 38, "@source": 10},
                  {"%ID": 8, "%TYPE": "webanno.custom.Statement", "@sofa": 1, "begin": 64, "end": 80, "@source": 11},
                  {"%ID": 9, "%TYPE": "webanno.custom.Rebuttal", "@sofa": 1, "begin": 20, "end": 38, "@Governor": 8, "@Dependent": 7, "kind": "denial"}
                 ],
                 "%VIEWS": {"_InitialView": {"%SOFA": 1, "%MEMBERS": [3, 4, 7, 8, 9]}} }
                """;
        ImportResult result = Articles.read("cas-json", "paper.json", Map.of("paper.json", json));
        demandPaper(result);
        assertEquals(List.of(), result.warnings());
        ImportResult broken = Articles.read("cas-json", "paper.json", Map.of("paper.json", json.replace("\"@target\": 3", "\"@target\": 77")));
        assertTrue(broken.warnings().toString().contains("paper.json:11: #5 (StatementSourceLink) refers to #77"), broken.warnings().toString());
    }

    @Test
    void cuesWithNamedRolesAreRead() throws ExchangeException {
        String types = types(type("Span", ANNOTATION, feature("label", STRING)),
                type("AttributionRolesLink", "uima.cas.TOP", feature("role", STRING), feature("target", "webanno.custom.Span")),
                type("Attribution", ANNOTATION, links("roles", "webanno.custom.AttributionRolesLink")));
        ImportResult result = read(types, xmi("3 4 8",
                "<custom:Span xmi:id=\"3\" sofa=\"1\" begin=\"3\" end=\"14\" label=\"Agent\"/>",
                "<custom:Span xmi:id=\"4\" sofa=\"1\" begin=\"20\" end=\"38\" label=\"Quote\"/>",
                "<custom:AttributionRolesLink xmi:id=\"5\" role=\"Speaker\" target=\"3\"/>",
                "<custom:AttributionRolesLink xmi:id=\"6\" role=\"Content\" target=\"4\"/>",
                "<custom:Attribution xmi:id=\"8\" sofa=\"1\" begin=\"15\" end=\"19\" roles=\"5 6\"/>"));
        Act act = act(result, "S1");
        assertEquals("said", words(result, act.getCue()));
        assertEquals("the plan is “dead”", words(result, act.getSays()));
        assertEquals("official", act.getBy().get(0).getLabel());
        assertEquals(List.of(), result.warnings());
    }

    @Test
    void labelledSpansJoinedByRelationsAreRead() throws ExchangeException {
        String types = types(type("Span", ANNOTATION, feature("label", STRING)),
                type("Relation", ANNOTATION, feature("Governor", "webanno.custom.Span"), feature("Dependent", "webanno.custom.Span"), feature("label", STRING)));
        ImportResult result = read(types, xmi("3 4 5 6 7 8 9 10 11 12",
                "<custom:Span xmi:id=\"3\" sofa=\"1\" begin=\"3\" end=\"14\" label=\"Source\"/>",
                "<custom:Span xmi:id=\"4\" sofa=\"1\" begin=\"15\" end=\"19\" label=\"Cue\"/>",
                "<custom:Span xmi:id=\"5\" sofa=\"1\" begin=\"20\" end=\"38\" label=\"Content\"/>",
                "<custom:Span xmi:id=\"6\" sofa=\"1\" begin=\"40\" end=\"52\" label=\"Source\"/>",
                "<custom:Span xmi:id=\"7\" sofa=\"1\" begin=\"64\" end=\"80\" label=\"Content\"/>",
                "<custom:Relation xmi:id=\"8\" sofa=\"1\" begin=\"3\" end=\"14\" Governor=\"4\" Dependent=\"3\" label=\"has-source\"/>",
                "<custom:Relation xmi:id=\"9\" sofa=\"1\" begin=\"20\" end=\"38\" Governor=\"4\" Dependent=\"5\" label=\"has-content\"/>",
                "<custom:Relation xmi:id=\"10\" sofa=\"1\" begin=\"40\" end=\"52\" Governor=\"7\" Dependent=\"6\"/>",
                "<custom:Relation xmi:id=\"11\" sofa=\"1\" begin=\"20\" end=\"38\" Governor=\"7\" Dependent=\"5\" label=\"denies\"/>",
                "<custom:Relation xmi:id=\"12\" sofa=\"1\" begin=\"20\" end=\"38\" Governor=\"7\" Dependent=\"5\" label=\"likes\"/>"));
        Act said = act(result, "S1");
        Rebuttal denial = (Rebuttal) act(result, "R1");
        assertEquals("said", words(result, said.getCue()));
        assertEquals("official", said.getBy().get(0).getLabel());
        assertEquals("ministry", denial.getBy().get(0).getLabel());
        assertEquals(said, denial.getTargets().get(0).getAims().get(0).getTarget());
        assertEquals(1, result.warnings().size(), result.warnings().toString());
        assertTrue(result.warnings().get(0).message().contains("\"likes\""), "the relation that stands for nothing is told");
        assertEquals(List.of("likes: “That is false.” → the plan is “dead”"), notes(result));
    }

    @Test
    void directReferencesBothWaysMakeOneAct() throws ExchangeException {
        String types = types(type("Who", ANNOTATION, feature("said", "webanno.custom.Quotation"), feature("anonymous", "uima.cas.Boolean")),
                type("Quotation", ANNOTATION, feature("who", "webanno.custom.Who"), feature("cue", "webanno.custom.Verb")),
                type("Verb", ANNOTATION, feature("content", "webanno.custom.Quotation"), feature("certainty", STRING)));
        ImportResult result = read(types, xmi("3 4 5",
                "<custom:Who xmi:id=\"3\" sofa=\"1\" begin=\"3\" end=\"14\" anonymous=\"true\"/>",
                "<custom:Verb xmi:id=\"4\" sofa=\"1\" begin=\"15\" end=\"19\" content=\"5\" certainty=\"high\"/>",
                "<custom:Quotation xmi:id=\"5\" sofa=\"1\" begin=\"20\" end=\"38\" who=\"3\" cue=\"4\"/>"));
        assertEquals(1, result.document().getElements().stream().filter(Act.class::isInstance).count());
        Act act = act(result, "S1");
        assertEquals("said", words(result, act.getCue()));
        assertEquals("the plan is “dead”", words(result, act.getSays()));
        assertEquals(SourceKind.ANONYMOUS, act.getBy().get(0).getKind());
        assertEquals(List.of("certainty: high"), notes(result), "what stands for nothing known is kept");
    }

    @Test
    void aWholeAttributionWithTokensAndWrittenSourcesIsRead() throws ExchangeException {
        ImportResult result = read(null, xmi("3 4 5 6 7",
                "<type4:Token xmi:id=\"3\" sofa=\"1\" begin=\"15\" end=\"19\"/>",
                "<custom:Person xmi:id=\"4\" sofa=\"1\" begin=\"3\" end=\"14\" anonymity=\"yes\"/>",
                "<custom:Quote xmi:id=\"5\" sofa=\"1\" begin=\"20\" end=\"38\"/>",
                "<custom:Attribution xmi:id=\"6\" sofa=\"1\" begin=\"3\" end=\"38\" source=\"4\" cue=\"3\" content=\"5\"/>",
                "<custom:Quote xmi:id=\"7\" sofa=\"1\" begin=\"64\" end=\"80\" speaker=\"Ministry of Light\" type=\"direct\"/>"));
        Act said = act(result, "S1");
        assertEquals("said", words(result, said.getCue()), "a token fills the slot");
        assertEquals(SourceKind.ANONYMOUS, said.getBy().get(0).getKind());
        Act other = act(result, "S2");
        assertEquals("Ministry of Light", other.getBy().get(0).getLabel());
        assertEquals(Form.QUOTED, other.getForm());
        assertEquals(1, result.warnings().size(), result.warnings().toString());
    }

    @Test
    void aMappingFileNamesLayersAndFeaturesOfAnyLanguage(@TempDir java.nio.file.Path folder) throws Exception {
        java.nio.file.Path mapping = folder.resolve("roles.properties");
        java.nio.file.Files.writeString(mapping, "webanno.custom.Zitat = content\nZitat.wer = source\nsagt = cue\nPerson = source\n");
        String xmi = xmi("3 4 5", "<custom:Person xmi:id=\"3\" sofa=\"1\" begin=\"3\" end=\"14\"/>",
                "<custom:Verbum xmi:id=\"4\" sofa=\"1\" begin=\"15\" end=\"19\"/>",
                "<custom:Zitat xmi:id=\"5\" sofa=\"1\" begin=\"20\" end=\"38\" wer=\"3\" sagt=\"4\"/>");
        ImportInput input = ImportInput.of("a.xmi", Map.of("a.xmi", xmi.getBytes(StandardCharsets.UTF_8)));
        ImportResult result = Articles.format("cas-xmi").importer().orElseThrow()
                .read(input, new ExchangeOptions(Map.of(ExchangeOptions.MAPPING, mapping.toString()))).get(0);
        Act act = act(result, "S1");
        assertEquals("said", words(result, act.getCue()));
        assertEquals("official", act.getBy().get(0).getLabel());
    }

    @Test
    void everyBrokenRecordIsToldWithItsLine() throws ExchangeException {
        ImportResult result = read(SLOTS, xmi("3 4 7 8 9 10 11 12 13 99",
                SLOT_RECORDS[1], SLOT_RECORDS[2], SLOT_RECORDS[3], SLOT_RECORDS[4],
                "<custom:Statement xmi:id=\"7\" sofa=\"1\" begin=\"38\" end=\"20\" source=\"5\"/>",
                "<custom:Statement xmi:id=\"8\" sofa=\"1\" begin=\"64\" end=\"999\" source=\"6 55\"/>",
                "<custom:Rebuttal xmi:id=\"9\" sofa=\"1\" begin=\"20\" end=\"38\" Governor=\"8\" Dependent=\"77\" kind=\"denial\"/>",
                "<custom:SourceMention xmi:id=\"10\" sofa=\"1\" begin=\"500\" end=\"510\"/>",
                "<custom:SourceMention xmi:id=\"11\" sofa=\"1\" begin=\"x\" end=\"5\"/>",
                "<custom:SourceMention xmi:id=\"12\" sofa=\"66\" begin=\"3\" end=\"14\"/>",
                "<custom:SourceMention xmi:id=\"3\" sofa=\"1\" begin=\"0\" end=\"2\"/>",
                "<custom:Unheard xmi:id=\"13\" sofa=\"1\" begin=\"0\" end=\"2\"/>"));
        String told = String.join("\n", result.warnings().stream().map(ImportWarning::toString).toList());
        for (String expected : List.of("paper.xmi:7: #7 (Statement) ends before it begins", "paper.xmi:8: #8 (Statement) reaches beyond the text",
                "paper.xmi:8: #8 (Statement) refers to #55", "paper.xmi:9: #9 (Rebuttal) refers to #77", "paper.xmi:9: #9 (Rebuttal) joins nothing",
                "paper.xmi:10: #10 (SourceMention) lies outside", "paper.xmi:11: #11 (SourceMention) has no offsets",
                "paper.xmi:12: #12 (SourceMention) belongs to a text #66", "paper.xmi:13: #3 (SourceMention) has an id that another",
                "a view names #99", "no type webanno.custom.Unheard")) {
            assertTrue(told.contains(expected), expected + "\nnot in\n" + told);
        }
        assertEquals("the plan is “dead”", words(result, act(result, "S1").getSays()));
        assertEquals("“That is false.”", words(result, act(result, "S2").getSays()), "what is not broken is there");
        assertFalse(told.contains("Exception"));
    }

    @Test
    void tokensAndSentencesArePassedOverAndOtherLayersCounted() throws ExchangeException {
        String[] records = new String[SLOT_RECORDS.length + 3];
        System.arraycopy(SLOT_RECORDS, 0, records, 0, SLOT_RECORDS.length);
        records[records.length - 3] = "<type4:Token xmi:id=\"21\" sofa=\"1\" begin=\"3\" end=\"5\"/>";
        records[records.length - 2] = "<type4:Sentence xmi:id=\"22\" sofa=\"1\" begin=\"0\" end=\"39\"/>";
        records[records.length - 1] = "<ner:NamedEntity xmlns:ner=\"http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore\" xmi:id=\"23\" sofa=\"1\" begin=\"40\" end=\"52\" value=\"ORG\"/>";
        ImportResult result = read(null, xmi("2 3 4 7 8 9 21 22 23", records));
        demandPaper(result);
        assertEquals(List.of(), notes(result));
        String told = result.warnings().toString();
        assertTrue(told.contains("1 records of the layer de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"), told);
        assertFalse(told.contains("Token") || told.contains("Sentence"), told);
    }

    @Test
    void aBookWithLongArraysIsRead() throws ExchangeException {
        String xmi = xmi("3 4 7 8 9", SLOT_RECORDS).replace("  <cas:Sofa", "<cas:Sofa").replace("&#10;\"/>\n <cas:View",
                "&#10;" + "a&quot;b &amp; c&#10;".repeat(60_000) + "\"/>\n <cas:FSArray xmi:id=\"99\" elements=\"" + "7 ".repeat(60_000) + "\"/>\n <cas:View");
        ImportResult result = read(SLOTS, xmi);
        assertTrue(result.text().length() > 400_000);
        assertEquals("the plan is “dead”", words(result, act(result, "S1").getSays()));
    }

    @Test
    void eachViewWithAnnotationsIsAnArticle() throws ExchangeException {
        String second = xmi("3 4 7 8 9", SLOT_RECORDS).replace("</xmi:XMI>",
                "<cas:Sofa xmi:id=\"30\" sofaNum=\"2\" sofaID=\"Other\" mimeType=\"text\" sofaString=\"He said it rained.\"/>"
                + "<cas:Sofa xmi:id=\"40\" sofaNum=\"3\" sofaID=\"Empty\" mimeType=\"text\" sofaString=\"Nothing.\"/>"
                + "<custom:Statement xmi:id=\"31\" sofa=\"30\" begin=\"8\" end=\"17\"/><cas:View sofa=\"30\" members=\"31\"/></xmi:XMI>");
        Map<String, byte[]> files = Map.of("paper.xmi", second.getBytes(StandardCharsets.UTF_8), "TypeSystem.xml", SLOTS.getBytes(StandardCharsets.UTF_8));
        List<ImportResult> results = Articles.format("cas-xmi").importer().orElseThrow().read(ImportInput.of("paper.xmi", files), ExchangeOptions.none());
        assertEquals(List.of("paper-_InitialView", "paper-Other"), results.stream().map(ImportResult::name).toList());
        demandPaper(results.get(0));
        assertEquals("it rained", words(results.get(1), act(results.get(1), "S1").getSays()));
        assertTrue(results.get(0).warnings().toString().contains("\"Empty\""), results.get(0).warnings().toString());
    }

    @Test
    void anExportThatWasEditedIsReadFromItsLayers() throws Exception {
        AnnotatedArticle article = Articles.annotated(read(SLOTS, xmi("2 3 4 7 8 9", SLOT_RECORDS)));
        Map<String, byte[]> entries = CasJudge.entries(Articles.export("cas-xmi", article).files().get(0).content());
        String edited = new String(entries.get("paper.xmi"), StandardCharsets.UTF_8).replace("begin=\"20\" end=\"38\"", "begin=\"31\" end=\"38\"");
        ImportResult result = read(new String(entries.get("TypeSystem.xml"), StandardCharsets.UTF_8), edited);
        assertEquals("“dead”", words(result, act(result, "S1").getSays()));
        assertTrue(result.warnings().toString().contains("edited since"), result.warnings().toString());
        assertEquals("official", act(result, "S1").getBy().get(0).getLabel());
    }

    @Test
    void whatTriesToGetOutIsRefused() throws Exception {
        ExchangeException doctype = assertThrows(ExchangeException.class, () -> read(null,
                "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n" + xmi("").substring(39)));
        assertTrue(doctype.getMessage().contains("DOCTYPE") && doctype.line() == 2, doctype.located());
        for (String name : List.of("../a.xmi", "/etc/a.xmi", "a/../../b.xmi", "C:\\a.xmi")) {
            byte[] zip = zip(Map.of(name, xmi("")));
            String message = assertThrows(ExchangeException.class, () -> read(zip)).getMessage();
            assertTrue(message.contains("leads out of it"), message);
        }
        Map<String, String> bomb = new LinkedHashMap<>();
        bomb.put("a.xmi", "0".repeat(40 << 20));
        bomb.put("b.xmi", "0".repeat(40 << 20));
        byte[] large = zip(bomb);
        assertTrue(large.length < 1 << 20);
        assertTrue(assertThrows(ExchangeException.class, () -> read(large)).getMessage().contains("64 MiB"));
        byte[] whole = zip(Map.of("a.xmi", xmi("2 3", SLOT_RECORDS)));
        for (int length : new int[] {5, 40, whole.length / 2}) {
            ExchangeException e = assertThrows(ExchangeException.class, () -> read(java.util.Arrays.copyOf(whole, length)));
            assertTrue(e.getMessage().contains("fetch"), e.getMessage());
        }
        String xmi = xmi("2 3", SLOT_RECORDS);
        ExchangeException cut = assertThrows(ExchangeException.class, () -> read(SLOTS, xmi.substring(0, xmi.length() / 2)));
        assertTrue(cut.getMessage().contains("cut off") && cut.line() > 2, cut.located());
        for (String other : List.of("", "<a/>", "{}", "\u0000")) {
            assertFalse(assertThrows(ExchangeException.class, () -> read(null, other)).getMessage().contains("Exception"));
        }
        assertTrue(assertThrows(ExchangeException.class, () -> read(zip(Map.of("readme.txt", "x")))).getMessage().contains("no .xmi"));
        assertTrue(assertThrows(ExchangeException.class, () -> read(null, HEAD + "</xmi:XMI>")).getMessage().contains("no text"));
        assertTrue(assertThrows(ExchangeException.class, () -> Articles.read("cas-json", "a.json", Map.of("a.json", "{\"a\": 1}"))).getMessage()
                .contains("%FEATURE_STRUCTURES"));
    }

    private static ImportResult read(byte[] zip) throws ExchangeException {
        return Articles.format("cas-xmi").importer().orElseThrow().read(ImportInput.of("a.zip", Map.of("a.zip", zip)), ExchangeOptions.none()).get(0);
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
