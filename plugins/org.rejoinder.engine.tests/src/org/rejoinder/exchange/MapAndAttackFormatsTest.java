package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class MapAndAttackFormatsTest {

    static final String DOCUMENT = """
            article Bridge
              outlet Courier
              text '''
            The mayor said =the <script>bridge</script> & road are safe. The engineer denied it: “The bridge is cracked.” A clerk objected that reports are old.
            '''
            source Courier outlet "The Courier"
            source Mayor person "The mayor"
            source Engineer person "The engineer"
            source Clerk anonymous "clerk"
            statement S1 by Mayor
              says "=the <script>bridge</script> & road are safe"
              cue "said"
            rebuttal R1 by Engineer
              denies S1
              says "“The bridge is cracked.”"
              cue "denied"
            rebuttal R2 by Clerk
              undermines R1
              says "reports are old"
              cue "objected"
            """;

    private final AnnotatedArticle article = Articles.document("bridge", DOCUMENT);

    @Test
    void aDenialIsMutualAndAnUnderminingIsNot() throws Exception {
        assertEquals("arg(s1).\narg(r1).\narg(r2).\natt(r1,s1).\natt(s1,r1).\natt(r2,r1).\n", Articles.text(Articles.export("apx", article).files().get(0)));
        assertEquals("s1\nr1\nr2\n#\nr1 s1\ns1 r1\nr2 r1\n", Articles.text(Articles.export("tgf", article).files().get(0)));
        String af = Articles.text(Articles.export("af", article).files().get(0));
        assertTrue(af.startsWith("p af 3\n# 1 = Bridge.S1\n"), af);
        assertTrue(af.endsWith("2 1\n1 2\n3 2\n"), af);
    }

    @Test
    void whatSolversCannotCarryIsNamed() throws Exception {
        String losses = Articles.export("apx", article).losses().toText();
        assertTrue(losses.contains("S1 says"), losses);
        assertTrue(losses.contains("S1 cue"), losses);
        assertFalse(losses.contains("S1 name"), losses);
    }

    @Test
    void noMarkupOfAnArticleSurvivesIntoThePicture() throws Exception {
        String svg = Articles.text(Articles.export("svg", article).files().get(0));
        Document parsed = parsed(svg);
        assertEquals(0, parsed.getElementsByTagName("script").getLength());
        assertTrue(parsed.getDocumentElement().getTextContent().contains("<script>"), svg);
        assertTrue(svg.contains("stroke-dasharray"), "an anonymous source is drawn dashed");
    }

    @Test
    void theGraphHoldsEverySourceActAndRelation() throws Exception {
        Document graph = parsed(Articles.text(Articles.export("graphml", article).files().get(0)));
        assertEquals(6, graph.getElementsByTagName("node").getLength());
        assertEquals(5, graph.getElementsByTagName("edge").getLength());
        String dot = Articles.text(Articles.export("dot", article).files().get(0));
        assertTrue(dot.contains("\"Bridge.R1\" -> \"Bridge.S1\" [label=\"denies\""), dot);
    }

    @Test
    void aCellIsNoFormula() throws Exception {
        Export export = Articles.export("csv", article);
        assertEquals(List.of("bridge.statements.csv", "bridge.sources.csv", "bridge.rebuttals.csv", "bridge.ledger.csv"),
                export.files().stream().map(Export.File::name).toList());
        String statements = new String(export.files().get(0).content(), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(statements.contains("'=the <script>"), statements);
        assertFalse(statements.contains(",=the"), statements);
        assertTrue(statements.contains("R1,rebuttal,The engineer"), statements);
    }

    @Test
    void equalInputGivesEqualBytes() throws Exception {
        for (String format : List.of("svg", "dot", "graphml", "apx", "csv")) {
            byte[] first = Articles.export(format, article).files().get(0).content();
            byte[] second = Articles.export(format, Articles.document("bridge", DOCUMENT)).files().get(0).content();
            assertArrayEquals(first, second, format);
        }
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
