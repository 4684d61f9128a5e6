package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.junit.jupiter.api.Test;
import org.rejoinder.language.ModelGenerator;
import org.rejoinder.model.Document;
import org.rejoinder.text.Decoding;

/** What we write as CAS, read by Apache UIMA. */
class CasExportTest {

    private static final String QUOTES = "article Paper\n  text '''\n" + Articles.PAPER + "'''\n\n"
            + "source Official anonymous \"official\"\nsource Ministry organisation \"ministry\"\n\n"
            + "statement S1 by Official\n  says \"the plan is “dead”\"\n  cue \"said\"\n\n"
            + "rebuttal R1 by Ministry\n  denies S1\n  says \"“That is false.”\"\n  cue \"denied\"\n";

    private static List<AnnotationFS> all(CAS cas, String type) {
        List<AnnotationFS> all = new ArrayList<>();
        cas.<AnnotationFS>getAnnotationIndex(cas.getTypeSystem().getType("webanno.custom." + type)).forEach(all::add);
        return all;
    }

    private static FeatureStructure feature(FeatureStructure of, String name) {
        return of.getFeatureValue(of.getType().getFeatureByBaseName(name));
    }

    private static String string(FeatureStructure of, String name) {
        return of.getStringValue(of.getType().getFeatureByBaseName(name));
    }

    /** What a judge must find, whichever way the CAS was written. */
    static void demandPaper(CAS cas) {
        assertEquals(Articles.PAPER, cas.getDocumentText());
        List<AnnotationFS> statements = all(cas, "Statement");
        assertEquals(List.of("the plan is “dead”", "“That is false.”"), statements.stream().map(AnnotationFS::getCoveredText).toList());
        assertEquals(20, statements.get(0).getBegin(), "offsets count UTF-16 units: 📰 is two");
        ArrayFS<?> links = (ArrayFS<?>) feature(statements.get(0), "source");
        assertEquals(1, links.size());
        assertEquals("An official", ((AnnotationFS) feature((FeatureStructure) links.get(0), "target")).getCoveredText());
        assertEquals("anonymous", string(feature((FeatureStructure) links.get(0), "target"), "kind"));
        ArrayFS<?> cues = (ArrayFS<?>) feature(statements.get(1), "cue");
        assertEquals("denied", ((AnnotationFS) feature((FeatureStructure) cues.get(0), "target")).getCoveredText());
        AnnotationFS denial = all(cas, "Rebuttal").get(0);
        assertEquals(statements.get(1), feature(denial, "Governor"));
        assertEquals(statements.get(0), feature(denial, "Dependent"));
        assertEquals("denies", string(denial, "kind"));
        assertEquals(20, denial.getBegin(), "a relation lies where its Dependent does");
    }

    @Test
    void uimaReadsTheZipStrictly() throws Exception {
        Export.File zip = Articles.export("cas-xmi", Articles.document("paper", QUOTES)).files().get(0);
        assertEquals("paper.cas-xmi.zip", zip.name());
        demandPaper(CasJudge.xmi(zip.content()));
    }

    @Test
    void uimaReadsTheJson() throws Exception {
        AnnotatedArticle article = Articles.document("paper", QUOTES);
        Export.File json = Articles.export("cas-json", article).files().get(0);
        assertEquals("paper.cas-json.json", json.name());
        byte[] types = CasJudge.entries(Articles.export("cas-xmi", article).files().get(0).content()).get("TypeSystem.xml");
        demandPaper(CasJudge.json(json.content(), types));
    }

    @Test
    void uimaReadsEveryGeneratedModel() throws Exception {
        String text = "The lamp is out. “Rain,” it’s said, and 東京.";
        for (int seed = 0; seed < 40; seed++) {
            Document document = ModelGenerator.model(seed, 6);
            if (document.getArticle() != null) {
                AnnotatedArticle article = Articles.annotated("model", document, Decoding.ofText(text));
                assertEquals(text, CasJudge.xmi(Articles.export("cas-xmi", article).files().get(0).content()).getDocumentText());
            }
        }
    }

    @Test
    void everyCharacterOfATextComesBackToTheLetter() throws Exception {
        String text = "a\r\nb\nc\rd\te\u0085f\u2028g\u0001h\u000Bi 👩‍👩‍👧 e\u0301 \u00A0“x”\r\n";
        Document document = Articles.document("odd", "article Odd\n  text '''\nx'''\n").document();
        document.getArticle().setEmbeddedText(text);
        AnnotatedArticle article = Articles.annotated("odd", document, Decoding.ofText(text));
        assertEquals(text, CasJudge.xmi(Articles.export("cas-xmi", article).files().get(0).content()).getDocumentText());
        for (String format : List.of("cas-xmi", "cas-json")) {
            assertEquals(text, Articles.thereAndBack(format, article).document().getArticle().getEmbeddedText());
        }
    }

    @Test
    void aTextThatXmlCanNotWriteIsRefusedWithAWayOut() {
        Document document = Articles.document("odd", "article Odd\n  text '''\nx'''\n").document();
        AnnotatedArticle article = Articles.annotated("odd", document, Decoding.ofText("a\uFFFEb"));
        String message = assertThrows(ExchangeException.class, () -> Articles.export("cas-xmi", article)).getMessage();
        assertTrue(message.contains("U+FFFE") && message.contains("cas-json"), message);
    }

    @Test
    void equalInputGivesEqualBytes() throws Exception {
        byte[] first = Articles.export("cas-xmi", Articles.document("paper", QUOTES)).files().get(0).content();
        Thread.sleep(2100); // ZIP dates have steps of two seconds
        assertArrayEquals(first, Articles.export("cas-xmi", Articles.document("paper", QUOTES)).files().get(0).content());
    }
}
