package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rejoinder.exchange.article.HtmlImporter;
import org.rejoinder.model.Article;
import org.rejoinder.model.Fragment;
import org.rejoinder.model.Remark;
import org.rejoinder.model.RemarkKind;
import org.rejoinder.text.Place;

/** Articles that nobody has annotated yet. */
class ArticleImportTest {

    private static final String PAGE = """
        <!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>
        <html lang="en-GB"><head><meta charset="utf-8"><title>Light to go dark | The Courier</title>
        <meta property="og:site_name" content="The Courier"><link rel="canonical" href="https://courier.example/light">
        <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Light to go dark, paper says", "datePublished": "2026-03-10T08:00:00Z",
          "author": [{"@type": "Person", "name": "Ada Reed"}, {"@type": "Person", "name": "Bo Lind"}]}</script>
        <script>document.write("evil")</script></head>
        <body><nav><a href="/">Home</a></nav><article><h1>Light to go&nbsp;dark</h1>
        <p>The light will &ldquo;go dark&rdquo;   in
        spring &mdash; <b>two</b> said.<br>Next 📰 &x; e&#x301;</p>
        <figure><img src=x onerror=alert(1)><figcaption>Photo: I. V.</figcaption></figure>
        <blockquote><p>No truth in it.</p><p>None.</p></blockquote><p>He said <q>it is <q>dead</q></q>.</p>
        <ul><li>one<li>two</ul><table><tr><td>a</td> <td>b</td></tr></table>
        <p hidden>secret</p><p style="display: none">gone</p></article></body></html>
        """;

    private static ImportResult html(byte[] page) throws ExchangeException {
        return new HtmlImporter().read(ImportInput.of("light.html", Map.of("light.html", page)), ExchangeOptions.none()).get(0);
    }

    private static ImportResult html(String page) throws ExchangeException {
        return html(page.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPageBecomesWhatItsReaderReads() throws ExchangeException {
        ImportResult result = html(PAGE);
        assertEquals("""
            Light to go\u00A0dark

            The light will “go dark” in spring — two said.
            Next 📰 &x; e\u0301

            Photo: I. V.

            No truth in it.

            None.

            He said “it is ‘dead’”.

            one

            two

            a\tb
            """, result.text().string());
        Article article = result.document().getArticle();
        assertEquals("Light to go dark, paper says", article.getHeadline());
        assertEquals("The Courier", article.getOutlet().getLabel());
        assertEquals(List.of("Ada Reed", "Bo Lind"), article.getAuthors());
        assertEquals("2026-03-10", article.getPublished());
        assertEquals("en-GB", article.getLanguage());
        assertEquals("https://courier.example/light", article.getUrl());
        assertEquals("light.txt", article.getTextFile());
        assertEquals(1, result.warnings().size(), "that marks were added is told: " + result.warnings());
    }

    @Test
    void whatHelpsADraftIsMarkedWhereItStands() throws ExchangeException {
        ImportResult result = html(PAGE);
        List<Remark> remarks = result.document().getElements().stream().filter(Remark.class::isInstance).map(Remark.class::cast).toList();
        assertEquals(List.of(RemarkKind.OUTSIDE, RemarkKind.NOTE), remarks.stream().map(Remark::getKind).toList());
        assertEquals("Photo: I. V.", at(result, remarks.get(0)));
        assertEquals("No truth in it.", at(result, remarks.get(1)));
    }

    private static String at(ImportResult result, Remark remark) {
        Fragment fragment = remark.getPassage().getFragments().get(0);
        return result.text().at(new Place(fragment.getBegin(), fragment.getEnd()));
    }

    @Test
    void pagesInOtherEncodingsAndWithoutWordsAreTold() throws ExchangeException {
        assertEquals("café is “here”\n", html("<meta charset=iso-8859-1><p>café is “here”".getBytes(Charset.forName("windows-1252"))).text().string());
        assertTrue(html("<p>caf\u00e9".getBytes(StandardCharsets.ISO_8859_1)).warnings().toString().contains("save it as UTF-8"));
        assertThrows(ExchangeException.class, () -> html("<script>words()</script>"));
        assertEquals("deep\n", html("<div>".repeat(20_000) + "deep").text().string());
    }

    @Test
    void markdownIsReadWithItsFrontMatter() throws ExchangeException {
        String markdown = "---\ntitle: \"A note: on light\"\nauthor: Cora Vogt\ndate: 2026-03-10\nsite: The Courier\n---\n# On *light*\n\n"
                + "“It is **over**,” she said. See [this](http://x.example) & `code <b>`.\nSecond line\n\n> Quoted block\n> of two lines\n\n- item\n<script>alert(1)</script>\n";
        ImportResult result = new org.rejoinder.exchange.article.MarkdownImporter().read(ImportInput.of("n.md", Map.of("n.md",
                markdown.getBytes(StandardCharsets.UTF_8))), ExchangeOptions.none()).get(0);
        assertEquals("On light\n\n“It is over,” she said. See this & code <b>. Second line\n\nQuoted block of two lines\n\nitem\n", result.text().string());
        assertEquals("A note: on light", result.document().getArticle().getHeadline());
        assertEquals("The Courier", result.document().getArticle().getOutlet().getLabel());
    }

    @Test
    void plainTextIsKeptByteByByte() throws ExchangeException {
        String text = "\uFEFFHarbour light\r\n\r\nThe light 📰 goes.\r\n";
        ImportResult result = Articles.read("text", "a.txt", Map.of("a.txt", text));
        assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), TextFile.bytes(result.text()));
        assertEquals("Harbour light", result.document().getArticle().getHeadline());
        assertFalse(Articles.format("text").importer().orElseThrow().carriesAnnotation(), "a folder of annotations is not read for its texts");
    }
}
