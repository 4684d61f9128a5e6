package org.rejoinder.cli.documents;

import org.rejoinder.cli.inputs.InputFile;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.model.Document;
import org.rejoinder.rules.Examination;
import org.rejoinder.rules.Finding;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Decoding;
import java.util.Map;

/**
 * A document that was read and examined.
 *
 * @param file the input
 * @param source its own characters
 * @param resource its syntax; null of an XMI, which has none
 * @param model the linked model
 * @param text what became of the article's text; null if it has none
 * @param textLabel the text's file as it is printed; the document's own if the text stands in it
 * @param textBegin UTF-16 offset of an embedded text in the document; -1 if the text is a file
 * @param examination what the engine read off it
 * @param syntax where the language's own findings stand: begin and end, UTF-16 offsets in the document
 */
public record OpenDocument(InputFile file, ArticleText source, RejoinderResource resource, Document model, Decoding text,
        String textLabel, int textBegin, Examination examination, Map<Finding, int[]> syntax) {

    /** The article's text; null if there is none that can be read. */
    public ArticleText articleText() {
        return text instanceof Decoding.Readable readable ? readable.text() : null;
    }
}
