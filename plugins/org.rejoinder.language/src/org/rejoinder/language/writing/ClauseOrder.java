package org.rejoinder.language.writing;

import org.rejoinder.language.resource.RejoinderResource;

/** Brings the clauses of a document into their canonical order (Organise Clauses). Comments stay at their clauses. */
public final class ClauseOrder {

    private ClauseOrder() {
    }

    /**
     * The document with its clauses in order, and laid out.
     *
     * @param parsed the document, linked
     * @return the text as it was while the document has errors of syntax or names that refer to nothing, since what cannot be
     *     read cannot be moved
     */
    public static String organise(RejoinderResource parsed) {
        String text = parsed.getParseResult().getRootNode().getText();
        return !parsed.getErrors().isEmpty() ? text : new DocumentWriter().write(parsed.document(), text);
    }
}
