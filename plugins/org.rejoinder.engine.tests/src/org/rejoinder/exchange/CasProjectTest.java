package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Act;
import org.rejoinder.model.Statement;

/** Projects as INCEpTION exports them: a ZIP of ZIPs, one for each text and annotator, and one for each curated text. */
class CasProjectTest {

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] text(String user) throws IOException {
        return zip(Map.of(user + ".xmi", bytes(CasImportTest.xmi("2 3 4 7 8 9", CasImportTest.SLOT_RECORDS)), "TypeSystem.xml", bytes(CasImportTest.SLOTS)));
    }

    private static List<ImportResult> read(byte[] zip) throws ExchangeException {
        return Articles.format("cas-xmi").importer().orElseThrow().read(ImportInput.of("project.zip", Map.of("project.zip", zip)), ExchangeOptions.none());
    }

    private static Map<String, byte[]> project() throws IOException {
        Map<String, byte[]> project = new LinkedHashMap<>();
        project.put("exportedproject123.json", bytes("{\"name\": \"Trisk\"}"));
        project.put("source/paper.txt", bytes(Articles.PAPER));
        project.put("annotation/paper.txt/INITIAL_CAS.zip", text("INITIAL_CAS"));
        project.put("annotation/paper.txt/ada.zip", text("ada"));
        project.put("annotation_ser/paper.txt/ada.ser", new byte[] {1, 2, 3});
        project.put("curation/paper.txt/CURATION_USER.zip", text("CURATION_USER"));
        return project;
    }

    @Test
    void eachAnnotatorsTextAndTheCuratedOneAreArticles() throws IOException, ExchangeException {
        byte[] zip = zip(project());
        assertTrue(Articles.format("cas-xmi").importer().orElseThrow().recognises("project.zip", Arrays.copyOf(zip, Math.min(4096, zip.length))));
        List<ImportResult> results = read(zip);
        assertEquals(List.of("paper-ada", "paper"), results.stream().map(ImportResult::name).toList());
        for (ImportResult result : results) {
            assertEquals(2, result.document().getElements().stream().filter(Act.class::isInstance).count());
            assertEquals(List.of(), result.warnings());
        }
        assertEquals(2, results.stream().map(r -> r.document().getArticle().getName()).distinct().count(), "two files that see each other never share an Id");
    }

    @Test
    void aBrokenTextIsToldAndDoesNotKeepTheOthers() throws IOException, ExchangeException {
        Map<String, byte[]> project = project();
        project.put("annotation/second.txt/ada.zip", Arrays.copyOf(text("ada"), 60));
        project.put("annotation/third.txt/bo.zip", zip(Map.of("bo.xmi", bytes("<xmi:XMI"), "TypeSystem.xml", bytes(CasImportTest.SLOTS))));
        List<ImportResult> results = read(zip(project));
        assertEquals(2, results.size());
        List<String> told = results.get(0).warnings().stream().map(ImportWarning::toString).toList();
        assertEquals(2, told.size(), told.toString());
        assertTrue(told.get(0).contains("annotation/second.txt/ada.zip"), told.toString());
        assertTrue(told.get(1).contains("annotation/third.txt/bo.zip/bo.xmi"), told.toString());
    }

    @Test
    void aNameThatLeadsOutIsRefusedAlsoWithin() throws IOException {
        Map<String, byte[]> project = Map.of("annotation/paper.txt/ada.zip", zip(Map.of("../ada.xmi", bytes("<x/>"))));
        assertTrue(assertThrows(ExchangeException.class, () -> read(zip(project))).getMessage().contains("no .xmi"));
    }

    @Test
    void theFurtherPartsOfADiscontinuousStatementAreBehindTheFirst() throws ExchangeException {
        String types = CasImportTest.SLOTS.replace("</types>", """
            <typeDescription><name>webanno.custom.Part</name><description/><supertypeName>uima.tcas.Annotation</supertypeName></typeDescription>
            <typeDescription><name>webanno.custom.Quote</name><description/><supertypeName>uima.tcas.Annotation</supertypeName><features>
            <featureDescription><name>content</name><description/><rangeTypeName>webanno.custom.Part</rangeTypeName></featureDescription></features></typeDescription>
            </types>""");
        String xmi = CasImportTest.xmi("3 4", "<custom:Quote xmi:id=\"3\" sofa=\"1\" begin=\"20\" end=\"28\" content=\"4\"/>",
                "<custom:Part xmi:id=\"4\" sofa=\"1\" begin=\"64\" end=\"80\"/>");
        ImportResult result = Articles.read("cas-xmi", "paper.xmi", Map.of("paper.xmi", xmi, "TypeSystem.xml", types));
        Statement statement = (Statement) result.document().getElements().stream().filter(Statement.class::isInstance).findFirst().orElseThrow();
        assertEquals(List.of(20, 64), statement.getSays().getFragments().stream().map(f -> f.getBegin()).toList());
    }

    @Test
    void aStatementThatLiesAroundAllItsPartsIsNoNote() throws ExchangeException {
        String types = CasImportTest.SLOTS.replace("</types>", """
            <typeDescription><name>webanno.custom.Content</name><description/><supertypeName>uima.tcas.Annotation</supertypeName></typeDescription>
            <typeDescription><name>webanno.custom.Quote</name><description/><supertypeName>uima.tcas.Annotation</supertypeName><features>
            <featureDescription><name>content</name><description/><rangeTypeName>webanno.custom.Content</rangeTypeName></featureDescription>
            <featureDescription><name>source</name><description/><rangeTypeName>webanno.custom.SourceMention</rangeTypeName></featureDescription>
            </features></typeDescription>
            </types>""");
        String xmi = CasImportTest.xmi("3 4 5", "<custom:Quote xmi:id=\"3\" sofa=\"1\" begin=\"3\" end=\"38\" content=\"4\" source=\"5\"/>",
                "<custom:Content xmi:id=\"4\" sofa=\"1\" begin=\"20\" end=\"38\"/>", "<custom:SourceMention xmi:id=\"5\" sofa=\"1\" begin=\"3\" end=\"14\"/>");
        ImportResult result = Articles.read("cas-xmi", "paper.xmi", Map.of("paper.xmi", xmi, "TypeSystem.xml", types));
        Statement statement = (Statement) result.document().getElements().stream().filter(Statement.class::isInstance).findFirst().orElseThrow();
        assertEquals(List.of(20), statement.getSays().getFragments().stream().map(f -> f.getBegin()).toList());
        assertEquals(List.of(), result.warnings());
    }
}
