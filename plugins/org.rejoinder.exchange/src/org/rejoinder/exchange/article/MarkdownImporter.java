package org.rejoinder.exchange.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ImportInput;
import org.rejoinder.exchange.ImportWarning;
import org.rejoinder.exchange.TextFile;
import org.rejoinder.exchange.drafting.Draft;
import org.rejoinder.text.ArticleText;

/** An article in Markdown (CommonMark), with the front matter that many tools put in front. */
public final class MarkdownImporter extends ArticleImporter {

    private static final Pattern FRONT = Pattern.compile("(?s)\\A---[ \\t]*\\R(.*?)\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)(.*)");
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}).*");

    @Override
    public boolean accepts(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).matches(".*\\.(?:md|markdown|mkd)");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return accepts(fileName);
    }

    @Override
    ArticleText read(ImportInput input, Draft draft, List<ImportWarning> warnings) throws ExchangeException {
        String markdown = TextFile.decode(input.bytes(), input.label()).string();
        Matcher front = FRONT.matcher(markdown);
        if (front.matches()) {
            front(FlowData.ofLines(Arrays.asList(front.group(1).split("\\R"))), draft);
            markdown = front.group(2);
        }
        Element body = Jsoup.parse(HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown))).body();
        Element heading = body.selectFirst("h1, h2");
        if (draft.headline == null && heading != null) {
            draft.headline = heading.text();
        }
        return of(PageText.of(body), draft);
    }

    private static void front(Map<String, List<String>> front, Draft draft) {
        front.forEach((name, values) -> {
            String value = values.isEmpty() ? "" : values.get(0).strip();
            if (value.isEmpty()) {
                return;
            }
            Matcher day = DAY.matcher(value);
            switch (name.toLowerCase(Locale.ROOT)) {
                case "title", "headline" -> draft.headline = value;
                case "author", "authors", "by" -> draft.authors.addAll(values);
                case "date", "published" -> draft.published = day.matches() ? day.group(1) : draft.published;
                case "outlet", "publisher", "site" -> outlet(draft, value);
                case "lang", "language" -> draft.language = value;
                case "url", "link", "canonical", "source" -> draft.url = value.matches("https?://\\S+") ? value : draft.url;
                default -> {
                    // what a site needs and an annotation does not
                }
            }
        });
    }
}
