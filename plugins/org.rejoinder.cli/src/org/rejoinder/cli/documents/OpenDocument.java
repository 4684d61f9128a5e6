package org.rejoinder.cli.documents;

import org.rejoinder.cli.inputs.InputFile;
import org.rejoinder.language.snapshot.Snapshot;
import org.rejoinder.model.Article;
import org.rejoinder.model.Document;
import org.rejoinder.rules.Examination;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Decoding;

/**
 * A document that was read and examined.
 *
 * @param file the input
 * @param source its own characters
 * @param snapshot what was read; null of an XMI, which has no syntax
 * @param model the linked model
 * @param text what became of the article's text; null if it has none
 * @param examination what the engine read off it
 */
public record OpenDocument(InputFile file, ArticleText source, Snapshot snapshot, Document model, Decoding text, Examination examination) {

    /** The article's text; null if there is none that can be read. */
    public ArticleText articleText() {
        return text instanceof Decoding.Readable readable ? readable.text() : null;
    }

    /** The text's file as it is printed; the document's own if the text stands in it. */
    public String textLabel() {
        Article article = model.getArticle();
        if (article == null || article.getTextFile() == null) {
            return file.label();
        }
        return file.label().substring(0, file.label().lastIndexOf('/') + 1) + article.getTextFile();
    }
}
