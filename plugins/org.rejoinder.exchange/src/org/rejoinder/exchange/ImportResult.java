package org.rejoinder.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rejoinder.model.Document;
import org.rejoinder.rules.Examination;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Decoding;

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

    /** The same, with more warnings behind its own. */
    public ImportResult and(List<ImportWarning> more) {
        List<ImportWarning> all = new ArrayList<>(warnings);
        all.addAll(more);
        return new ImportResult(name, document, text, all);
    }

    /**
     * The text as the engine takes it: the one beside the document, else the one in it.
     *
     * @return unreadable if the document names a text that the import did not find; null if it has no article
     */
    public Decoding decoding() {
        if (text != null) {
            return new Decoding.Readable(text);
        }
        if (document.getArticle() == null) {
            return null;
        }
        String embedded = document.getArticle().getEmbeddedText();
        return embedded != null ? Decoding.ofText(embedded)
                : Decoding.unreadable(Decoding.Reason.MISSING, String.valueOf(document.getArticle().getTextFile()));
    }

    /** The words of the text, beside the document or in it; null if there is none. */
    String annotatedText() {
        return decoding() instanceof Decoding.Readable readable ? readable.text().string() : null;
    }

    /** The imported article as something to be exported, examined with its own {@link #decoding()}. */
    public AnnotatedArticle annotated(Examination examination) {
        return new AnnotatedArticle(name, document, decoding() instanceof Decoding.Readable readable ? readable.text() : null, examination);
    }
}
