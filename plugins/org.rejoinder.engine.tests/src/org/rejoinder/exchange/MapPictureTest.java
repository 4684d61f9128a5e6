package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rejoinder.map.MapLayout;
import org.rejoinder.map.MapReader;
import org.rejoinder.map.PlacedMap;
import org.rejoinder.map.PlacedNode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;

/** The map, judged by an XML parser, by GraphML's schema and by Graphviz; and whether a reader could read it. */
class MapPictureTest {

    private static AnnotatedArticle large(int acts) {
        StringBuilder text = new StringBuilder();
        StringBuilder elements = new StringBuilder();
        for (int i = 0; i < acts; i++) {
            text.append("Person ").append(i).append(" said words of number ").append(i).append(" are true.\n");
            elements.append("source P").append(i).append(" person \"Person ").append(i).append("\"\nstatement S").append(i).append(" by P").append(i / 3)
                    .append("\n  says \"words of number ").append(i).append(" are true\"\n");
            if (i % 5 == 4) {
                elements.append("rebuttal R").append(i).append(" by P").append(i).append("\n  denies S").append(i - 4).append("\n  cue \"said\" #").append(i + 1).append('\n');
            }
        }
        return Articles.document("large", "article L\n  text '''\n" + text + "'''\n" + elements);
    }

    private static String svg(AnnotatedArticle article) throws ExchangeException {
        return Articles.text(Articles.export("svg", article).files().get(0));
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void thePictureHasEveryActAndNoScriptLinkOrHandler() throws Exception {
        AnnotatedArticle article = Articles.document("bridge", MapAndAttackFormatsTest.DOCUMENT);
        Document svg = parsed(svg(article));
        List<String> shown = new ArrayList<>();
        NodeList all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            assertTrue(List.of("svg", "title", "style", "rect", "g", "text", "path", "circle").contains(element.getLocalName()), element.getLocalName());
            for (int a = 0; a < element.getAttributes().getLength(); a++) {
                String name = element.getAttributes().item(a).getNodeName();
                assertFalse(name.startsWith("on") || name.endsWith("href"), name);
            }
            if (element.hasAttribute("data-element")) {
                shown.add(element.getAttribute("data-element"));
            }
        }
        assertTrue(shown.containsAll(List.of("Bridge.S1", "Bridge.R1", "Bridge.R2")), shown.toString());
    }

    @Test
    void standingHasASignBesideColourAndTheLegendTellsBoth() throws Exception {
        String svg = svg(Articles.document("bridge", MapAndAttackFormatsTest.DOCUMENT));
        for (String word : List.of("undisputed", "stands", "contested", "rebutted", "unnamed source", "speaks against")) {
            assertTrue(svg.contains(">" + word + "</text>"), word);
        }
        assertTrue(svg.contains("prefers-color-scheme:dark"), "a reader who likes it dark gets it dark");
    }

    @Test
    void nothingOverlapsAndTheShapeIsOneOfAPage() {
        PlacedMap map = new MapLayout().layout(MapReader.of(large(200).examination()));
        assertTrue(map.width() / map.height() > 1 && map.width() / map.height() < 2.2, map.width() + " x " + map.height());
        double covered = 0;
        List<PlacedNode> boxes = map.nodes().stream().filter(n -> !n.row()).toList();
        for (int i = 0; i < boxes.size(); i++) {
            PlacedNode a = boxes.get(i);
            covered += a.width() * a.height();
            assertTrue(a.x() >= 0 && a.y() >= 0 && a.x() + a.width() <= map.width() && a.y() + a.height() <= map.height(), a.node().id());
            for (int j = i + 1; j < boxes.size(); j++) {
                PlacedNode b = boxes.get(j);
                assertTrue(a.x() + a.width() <= b.x() || b.x() + b.width() <= a.x() || a.y() + a.height() <= b.y() || b.y() + b.height() <= a.y(),
                        a.node().id() + " lies over " + b.node().id());
            }
        }
        assertTrue(covered / map.width() / map.height() > 0.4, "covered: " + covered / map.width() / map.height());
    }

    @Test
    void aReportSaysWhereTheMapOfALargeArticleIs() throws Exception {
        String html = Articles.text(Articles.export("html", large(340)).files().get(0));
        assertFalse(html.contains("<svg"), "a map of 408 acts");
        assertTrue(html.contains("408 acts make a map that nobody can read on a page. Export it by itself: svg"), "the reader is told");
        assertTrue(Articles.text(Articles.export("html", large(20)).files().get(0)).contains("<svg"), "a map of 24 acts");
    }

    @Test
    void longNamesAreWrappedAndNotCut() throws Exception {
        String name = "Standing Committee of the Assembly of the United Harbour Towns for the Maintenance of Lights";
        String svg = svg(Articles.document("long", "article L\n  text '''\nThe Committee said no. He said yes.\n'''\nsource C organisation \"" + name
                + "\"\nsource P person \"He\"\nstatement S1 by C\n  says \"no\"\nrebuttal R1 by P\n  denies S1\n  says \"yes\"\n"));
        String words = parsed(svg).getDocumentElement().getTextContent().replaceAll("\\s+", " ");
        assertFalse(words.contains("…"), words);
        assertTrue(words.contains("Lights"), words);
    }

    @Test
    void graphmlIsValid() throws Exception {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        ClassLoader loader = getClass().getClassLoader();
        DOMImplementationLS ls = (DOMImplementationLS) DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation().getFeature("LS", "3.0");
        // the schema imports XLink's under an address; the same jar has it
        factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
            String file = systemId.substring(systemId.lastIndexOf('/') + 1);
            LSInput input = ls.createLSInput();
            input.setSystemId(systemId);
            input.setByteStream(loader.getResourceAsStream(file));
            return input;
        });
        Schema schema = factory.newSchema(loader.getResource("graphml.xsd"));
        schema.newValidator().validate(new StreamSource(new StringReader(
                Articles.text(Articles.export("graphml", Articles.document("bridge", MapAndAttackFormatsTest.DOCUMENT)).files().get(0)))));
    }

    @Test
    void graphvizReadsTheGraph() throws Exception {
        Process dot;
        try {
            dot = new ProcessBuilder("dot", "-Tplain").redirectErrorStream(true).start();
        } catch (java.io.IOException e) {
            Assumptions.abort("Graphviz is not installed: nobody judges the DOT");
            return;
        }
        dot.getOutputStream().write(Articles.export("dot", Articles.document("bridge", MapAndAttackFormatsTest.DOCUMENT)).files().get(0).content());
        dot.getOutputStream().close();
        String plain = new String(dot.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(dot.waitFor(60, TimeUnit.SECONDS) && dot.exitValue() == 0, plain);
        assertEquals(6, plain.lines().filter(l -> l.startsWith("node ")).count(), plain);
        assertEquals(5, plain.lines().filter(l -> l.startsWith("edge ")).count(), plain);
    }
}
