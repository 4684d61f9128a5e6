package org.rejoinder.exchange.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.drafting.Composition;
import org.rejoinder.exchange.json.JsonText;

/**
 * What a page says of itself: in JSON-LD as search engines read it, in Open Graph and Dublin Core, in its head, and in the
 * elements of the article; the first that says something counts.
 */
final class PageMetadata {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");
    private static final Pattern ARTICLE_TYPE = Pattern.compile(".*(?:Article|Posting|Report|Story|WebPage)");

    private final Document page;
    private final List<JsonObject> linked = new ArrayList<>();

    PageMetadata(Document page) {
        this.page = page;
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                collect(JsonText.parse(script.data(), ""), 0);
            } catch (ExchangeException e) {
                // the page says it in another place, or not at all
            }
        }
    }

    private void collect(JsonElement json, int depth) {
        if (json instanceof JsonArray array) {
            array.forEach(each -> collect(each, depth + 1));
        } else if (json instanceof JsonObject object && depth < 5) {
            boolean article = strings(object.get("@type")).stream().anyMatch(t -> ARTICLE_TYPE.matcher(t).matches());
            if (article) {
                linked.add(object);
            }
            if (object.has("@graph")) {
                collect(object.get("@graph"), depth + 1);
            }
        }
    }

    /** The headline; null if the page has none. */
    String headline() {
        Element heading = page.selectFirst("article h1, main h1, h1");
        return first(linked("headline"), meta("og:title"), heading == null ? "" : heading.text(), page.title());
    }

    /** Who published it; null if the page does not say. */
    String outlet() {
        return first(linked("publisher"), meta("og:site_name"), meta("application-name"), meta("dc.publisher"), meta("dcterms.publisher"));
    }

    /** Who wrote it. */
    List<String> authors() {
        Set<String> authors = new LinkedHashSet<>(linked("author"));
        if (authors.isEmpty()) {
            for (String name : List.of("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author")) {
                authors.addAll(meta(name));
            }
        }
        if (authors.isEmpty()) {
            page.select("[itemprop=author], [rel=author], .byline .author").forEach(e -> authors.add(e.text()));
        }
        return authors.stream().map(Composition::onOneLine).filter(a -> !a.isEmpty() && a.length() < 100 && !a.contains("://")).toList();
    }

    /** The day of publication, {@code YYYY-MM-DD}; null if the page does not say. */
    String published() {
        List<String> days = new ArrayList<>(linked("datePublished"));
        for (String name : List.of("article:published_time", "datePublished", "dc.date.issued", "dcterms.issued", "dc.date", "date", "pubdate")) {
            days.addAll(meta(name));
        }
        page.select("[itemprop=datePublished], time[pubdate], article time, header time").forEach(e -> days.add(e.hasAttr("datetime") ? e.attr("datetime") : e.attr("content")));
        return days.stream().map(d -> DAY.matcher(d.strip())).filter(Matcher::matches).map(m -> m.group(1)).findFirst().orElse(null);
    }

    /** The language as a BCP 47 tag; null if the page does not say. */
    String language() {
        Element html = page.selectFirst("html[lang], article[lang], body[lang]");
        String tag = html == null ? "" : html.attr("lang").strip();
        return tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*") ? tag : null;
    }

    /** The address of the page on the web; null if the page does not say. */
    String url() {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        String url = first(canonical == null ? List.of() : List.of(canonical.attr("href")), meta("og:url"));
        return url != null && url.matches("https?://\\S+") ? url : null;
    }

    private List<String> meta(String name) {
        List<String> values = new ArrayList<>();
        for (Element meta : page.select("meta[content]")) {
            if (meta.attr("name").equalsIgnoreCase(name) || meta.attr("property").equalsIgnoreCase(name) || meta.attr("itemprop").equalsIgnoreCase(name)) {
                values.add(meta.attr("content").strip());
            }
        }
        return values;
    }

    private List<String> linked(String member) {
        return linked.stream().map(o -> strings(o.get(member))).filter(l -> !l.isEmpty()).findFirst().orElse(List.of());
    }

    /** The words of a value of JSON-LD: a text, something with a name, or several. */
    private static List<String> strings(JsonElement value) {
        List<String> words = new ArrayList<>();
        if (value instanceof JsonArray array) {
            array.forEach(each -> words.addAll(strings(each)));
        } else if (value instanceof JsonObject object) {
            words.addAll(strings(object.get("name")));
        } else if (value instanceof JsonPrimitive text && text.isString() && !text.getAsString().isBlank()) {
            words.add(text.getAsString().strip());
        }
        return words;
    }

    private static String first(Object... choices) {
        for (Object choice : choices) {
            String words = choice instanceof List<?> list ? list.isEmpty() ? "" : String.valueOf(list.get(0)) : String.valueOf(choice);
            if (!words.isBlank()) {
                return Composition.onOneLine(words);
            }
        }
        return null;
    }
}
