package org.rejoinder.rules.catalogue;

import java.util.Collection;
import org.rejoinder.rules.ExaminedDocument;

/** Names of elements as a document writes them. */
final class LocalNames {

    private LocalNames() {
    }

    /** The qualified name without the document's own article. */
    static String of(ExaminedDocument document, String id) {
        String own = document.articleId() + ".";
        return own.length() > 1 && id.startsWith(own) ? id.substring(own.length()) : id;
    }

    /** The qualified names without the document's own article, with commas. */
    static String all(ExaminedDocument document, Collection<String> ids) {
        return String.join(", ", ids.stream().map(id -> of(document, id)).toList());
    }
}
