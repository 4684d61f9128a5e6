package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The PDF, read by Apache PDFBox, and the picture, read by the JDK. */
class PaperAndPictureTest {

    private static final String WORDS = """
            article Words
              outlet Courier
              text '''
            📰 Мэр сказал: «Мост открыт». Ο δήμαρχος είπε ότι η γέφυρα είναι ανοιχτή. The office said officials 👩‍🚒 确认 file <script>x</script>.
            '''
            source Courier outlet "The Courier"
            source Mayor person "Мэр"
            source Office anonymous 3 "officials"
            statement S1 by Mayor
              says "«Мост открыт»"
              cue "сказал"
            rebuttal R1 by Office
              denies S1
              says "officials 👩‍🚒 确认 file <script>x</script>"
              cue "said"
            """;

    private final AnnotatedArticle words = Articles.document("words", WORDS);

    private static byte[] bytes(String format, AnnotatedArticle article) throws ExchangeException {
        return Articles.export(format, article).files().get(0).content();
    }

    @Test
    void thePdfHasTheReportAsTextThatCanBeSearched() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(bytes("pdf", words))) {
            String text = new PDFTextStripper().getText(pdf);
            for (String part : new String[] {"Мост открыт", "δήμαρχος", "The office said", "officials", "<script>x</script>", "Said and answered", "contested: denied by"}) {
                assertTrue(text.replaceAll("\\s+", " ").contains(part), part + " is not in " + text);
            }
            assertTrue(pdf.getNumberOfPages() >= 2, "the map has a page of its own");
            Set<String> fonts = new HashSet<>();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name + " is not embedded");
                    fonts.add(page.getResources().getFont(name).getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
            assertTrue(fonts.contains("DejaVuSerif") && fonts.stream().allMatch(f -> f.startsWith("DejaVu")), fonts.toString());
            assertNull(pdf.getDocumentCatalog().getNames() == null ? null : pdf.getDocumentCatalog().getNames().getJavaScript());
            assertNull(pdf.getDocumentCatalog().getOpenAction());
        }
    }

    @Test
    void thePdfTellsReadersOfTheScreenWhatIsAHeadingAndWhatATable() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(bytes("pdf", words))) {
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("en", pdf.getDocumentCatalog().getLanguage());
            List<String> types = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), types);
            assertEquals(1, types.stream().filter("H1"::equals).count(), types.toString());
            assertTrue(types.containsAll(List.of("H2", "P", "Table", "TH", "Link", "Figure")), types.toString());
        }
    }

    private static void collect(PDStructureNode node, List<String> types) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                collect(element, types);
            }
        }
    }

    @Test
    void anArticleWithoutATextOrActsIsAReportToo() throws Exception {
        AnnotatedArticle empty = Articles.document("empty", "source P person \"P\"\n");
        try (PDDocument pdf = Loader.loadPDF(bytes("pdf", empty))) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("No statement is marked."));
        }
        assertTrue(ImageIO.read(new ByteArrayInputStream(bytes("png", empty))).getWidth() > 0);
    }

    @Test
    void thePictureIsTheMapInLightAndDark() throws Exception {
        BufferedImage light = ImageIO.read(new ByteArrayInputStream(bytes("png", words)));
        assertEquals(0xFFFFFFFF, light.getRGB(1, 1));
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < light.getHeight(); y++) {
            for (int x = 0; x < light.getWidth(); x++) {
                colours.add(light.getRGB(x, y));
            }
        }
        assertTrue(colours.contains(0xFFFFF4D6), "an act that is contested has its colour");
        assertTrue(colours.contains(0xFF1F2328), "there are letters");
        byte[] dark = Articles.format("png").exporter().orElseThrow().export(words, new ExchangeOptions(Map.of("colours", "dark"))).files().get(0).content();
        assertNotEquals(0xFFFFFFFF, ImageIO.read(new ByteArrayInputStream(dark)).getRGB(1, 1));
    }

    @Test
    void aMapThatNobodyCouldReadIsNoPicture() {
        StringBuilder document = new StringBuilder("article L\n  text '''\nA said words.\n'''\n");
        for (int i = 0; i < 3_200; i++) {
            document.append("source P").append(i).append(" person \"Person ").append(i).append("\"\nstatement S").append(i).append(" by P").append(i).append("\n  says \"words\"\n");
        }
        ExchangeException e = assertThrows(ExchangeException.class, () -> bytes("png", Articles.document("large", document.toString())));
        assertTrue(e.getMessage().contains("export it as svg"), e.getMessage());
    }

    @Test
    void equalInputGivesEqualBytes() throws Exception {
        byte[] pdf = bytes("pdf", words);
        assertArrayEquals(pdf, bytes("pdf", Articles.document("words", WORDS)));
        assertArrayEquals(bytes("png", words), bytes("png", Articles.document("words", WORDS)));
        assertFalse(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1).contains("D:" + java.time.Year.now()), "no date of today");
    }
}
