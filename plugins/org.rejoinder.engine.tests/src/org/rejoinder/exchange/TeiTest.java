package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.rejoinder.language.ModelGenerator;
import org.rejoinder.text.Decoding;
import org.rejoinder.text.Paragraph;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** TEI, judged by Jing with the schema of the TEI consortium, and read back as XML. */
class TeiTest {

    private static final String CROSSING = "article A \"One <two> & three\"\n  text '''\n📰 Ada Berg said the e\u0301te\u0301 “ends at” night, she added.\r\nThe \u0007 council denied it.\n'''\n"
            + "source Berg person \"Ada Berg\"\nsource Council organisation \"council\" speaks for Berg\n"
            + "statement S1 by Berg\n  says \"the e\u0301te\u0301 “ends at” night\"\n  cue \"said\"\n"
            + "remark loaded \"night, she\"\nremark note \"about both\" at \"ends … added\"\n"
            + "rebuttal R1 by Council\n  denies S1 \"denied it\"\n  says \"it\"\n  cue \"denied\"\n";

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static String tei(AnnotatedArticle article) throws ExchangeException {
        return Articles.text(Articles.export("tei", article).files().get(0));
    }

    private static void demandTheText(AnnotatedArticle article, String xml) throws Exception {
        Document tei = parsed(xml);
        NodeList paragraphs = ((Element) tei.getElementsByTagName("body").item(0)).getElementsByTagName("p");
        List<Paragraph> expected = article.text() == null ? List.of() : article.text().paragraphs();
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(article.text().at(expected.get(i).place()).replace('\u0007', '\uFFFD'), paragraphs.item(i).getTextContent(), "paragraph " + i);
        }
        Set<String> ids = new HashSet<>();
        NodeList all = tei.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("xml:id");
            assertTrue(id.isEmpty() || ids.add(id), id + " is used once");
        }
        for (int i = 0; i < all.getLength(); i++) {
            for (String name : List.of("who", "ref", "corresp", "prev", "next", "active", "passive", "toWhom", "target")) {
                for (String pointer : ((Element) all.item(i)).getAttribute(name).split(" ")) {
                    assertTrue(!pointer.startsWith("#") || pointer.equals("#") || ids.contains(pointer.substring(1)), name + "=" + pointer + " leads somewhere");
                }
            }
        }
    }

    @Test
    void passagesThatCrossAreWrittenInPiecesAndTheTextIsWhole() throws Exception {
        AnnotatedArticle article = Articles.document("a", CROSSING);
        String xml = tei(article);
        demandTheText(article, xml);
        assertTrue(xml.contains("<quote>“ends at”</quote>") || xml.contains("next=\"#"), xml);
        assertTrue(xml.contains("prev=\"#"), xml);
        assertTrue(xml.contains("direct=\"false\" rend=\"mixed\""), xml);
        assertTrue(xml.contains("<relation name=\"denies\" active=\"#R1\" passive=\"#S1\"/>"), xml);
        assertTrue(xml.contains("One &lt;two&gt; &amp; three"), xml);
        assertTrue(xml.contains("📰 <rs type=\"source\" ref=\"#Berg\">Ada Berg</rs> <seg type=\"cue\" corresp=\"#S1\">said</seg>"), xml);
        LossReport losses = Articles.export("tei", article).losses();
        assertTrue(losses.toText().contains("U+FFFD"), losses.toText());
        assertEquals(xml, tei(Articles.document("a", CROSSING)), "the same bytes each time");
    }

    @Test
    void itIsValidForWhateverModel() throws Exception {
        Path shared = Articles.shared();
        assumeTrue(shared != null, "the shared schemas are not beside the checkout");
        StringWriter faults = new StringWriter();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(faults));
        ValidationDriver jing = new ValidationDriver(properties.toPropertyMap());
        assertTrue(jing.loadSchema(ValidationDriver.fileInputSource(shared.resolve("schemas/tei_all.rng").toFile())));
        int articles = 0;
        for (int seed = 0; seed < 40; seed++) {
            var document = ModelGenerator.model(seed, 6);
            Decoding text = document.getArticle() == null ? null : Decoding.ofText("The lamp is out. “Rain,” it’s said, and 東京.\r\n\r\nIt’s a lamp.");
            AnnotatedArticle article = Articles.annotated("m", document, text);
            String xml = tei(article);
            demandTheText(article, xml);
            assertTrue(jing.validate(new InputSource(new StringReader(xml))), "seed " + seed + faults + xml);
            articles++;
        }
        for (AnnotatedArticle article : List.of(Articles.document("a", CROSSING), Articles.annotated(Articles.read("brat", "a.ann", Map.of("a.txt", Articles.PAPER,
                "a.ann", "T1\tSource 2 13\tAn official\nT2\tCue 14 18\tsaid\nT3\tContent 19 37\tthe plan\nE1\tCue:T2 Source:T1 Content:T3\n"))))) {
            assertTrue(jing.validate(new InputSource(new StringReader(tei(article)))), faults.toString());
            articles++;
        }
        assertEquals(42, articles);
        assertFalse(jing.validate(new InputSource(new StringReader("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"/>"))), "Jing judges");
    }
}
