package org.rejoinder.exchange;

import java.util.List;
import java.util.Objects;
import org.rejoinder.model.Document;
import org.rejoinder.text.ArticleText;

/**
 * An imported article.
 *
 * @param name the name for its files, without an ending; no path
 * @param document the model: passages quoted as a document would, with their places stored beside the words
 * @param text the article's text, to be written beside the document under the name that {@code article.textFile} says;
 *     null if the document holds its text, or has no article
 * @param warnings what was repaired or left out, in the order of the input
 */
public record ImportResult(String name, Document document, ArticleText text, List<ImportWarning> warnings) {

    /** @throws IllegalArgumentException if the name is not one that stays in its folder */
    public ImportResult {
        FileNames.demandPlain(name);
        Objects.requireNonNull(document, "document");
        warnings = List.copyOf(warnings);
    }
}
