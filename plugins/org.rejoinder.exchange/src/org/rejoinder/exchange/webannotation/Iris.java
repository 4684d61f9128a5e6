package org.rejoinder.exchange.webannotation;

import java.nio.charset.StandardCharsets;
import org.rejoinder.model.Article;

/**
 * The identifiers of an export: {@code BASE ARTICLE/PATH}, of the text {@code BASE text/FILE}. The same element has the same
 * one in every export.
 */
final class Iris {

    private final String base;
    private final String article;
    private final String text;

    /**
     * @param base what all begin with
     * @param name the document's name, for one without an article's Id
     */
    Iris(String base, String name, Article article) {
        this.base = base;
        this.article = encoded(article == null || article.getName() == null ? name : article.getName());
        String file = article == null ? null : article.getTextFile();
        this.text = base + "text/" + (file == null ? this.article : encoded(file.substring(file.replace('\\', '/').lastIndexOf('/') + 1)));
    }

    private Iris(String base, String article) {
        this.base = base;
        this.article = article;
        this.text = null;
    }

    /** The identifiers of another article, by its Id; it has none for its text. */
    Iris sibling(String id) {
        return new Iris(base, encoded(id));
    }

    /** The article itself. */
    String article() {
        return base + article;
    }

    /** The article's text. */
    String text() {
        return text;
    }

    /** An element of the article. */
    String of(String element) {
        return base + article + "/" + encoded(element);
    }

    /** A part of something that has an identifier. */
    static String part(String iri, String part) {
        return iri + "/" + part;
    }

    /** Unreserved characters as they are, all others as UTF-8 in percent signs. */
    private static String encoded(String words) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '.' || c == '_' || c == '~') {
                encoded.append(c);
            } else {
                encoded.append(String.format("%%%02X", b & 0xFF));
            }
        }
        return encoded.toString();
    }
}
