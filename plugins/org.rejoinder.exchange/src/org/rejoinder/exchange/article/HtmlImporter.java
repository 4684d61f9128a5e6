package org.rejoinder.exchange.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ImportInput;
import org.rejoinder.exchange.ImportWarning;
import org.rejoinder.exchange.drafting.Draft;
import org.rejoinder.text.ArticleText;

/**
 * A web page as saved: the element that holds the article, else all of the body. Nothing of the page is run or fetched, and no
 * entity is resolved but those of HTML.
 */
public final class HtmlImporter extends ArticleImporter {

    /** What holds the article, the most certain first. */
    private static final List<String> ARTICLE = List.of("[itemprop=articleBody]", "article", "main", "[role=main]");
    /** An element that holds fewer of the body's words than this part of them is not the article. */
    private static final double LEAST = 0.3;

    @Override
    public boolean accepts(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return accepts(fileName);
    }

    @Override
    ArticleText read(ImportInput input, Draft draft, List<ImportWarning> warnings) throws ExchangeException {
        byte[] bytes = input.bytes();
        Document page;
        try {
            // by its byte order mark or what it says of itself, else UTF-8
            page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
            if (page.charset().equals(StandardCharsets.ISO_8859_1)) {
                // what calls itself so is read by browsers as the encoding that has quotation marks besides
                page = Jsoup.parse(new ByteArrayInputStream(bytes), "windows-1252", "");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ExchangeException(input.label(), 0, 0, message("html.unreadable", e.getMessage()));
        }
        PageMetadata metadata = new PageMetadata(page);
        draft.headline = metadata.headline();
        draft.language = metadata.language();
        draft.published = metadata.published();
        draft.authors.addAll(metadata.authors());
        draft.url = metadata.url();
        outlet(draft, metadata.outlet());
        PageText.Read text = PageText.of(article(page));
        if (text.addedMarks()) {
            warnings.add(new ImportWarning(input.label(), 0, message("html.marks")));
        }
        boolean had = new String(bytes, StandardCharsets.UTF_8).contains("&#65533;");
        int replaced = text.text().indexOf('\uFFFD');
        if (replaced >= 0 && !had) {
            warnings.add(new ImportWarning(input.label(), 0, message("html.charset", page.charset().name(), text.text().substring(Math.max(0, replaced - 20), replaced))));
        }
        return of(text, draft);
    }

    private static Element article(Document page) {
        int words = page.body().text().length();
        for (String choice : ARTICLE) {
            // of several the longest: the others are teasers
            Element longest = page.select(choice).stream().max((a, b) -> Integer.compare(a.text().length(), b.text().length())).orElse(null);
            if (longest != null && longest.text().length() > words * LEAST) {
                return longest;
            }
        }
        return page.body();
    }
}
