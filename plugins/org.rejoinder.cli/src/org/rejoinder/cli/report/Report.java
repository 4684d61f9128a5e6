package org.rejoinder.cli.report;

/**
 * Takes what a check finds, document by document, and writes it. Called in this order: documents and unusable ones as they
 * come, then {@link #end}. Nothing is kept longer than needed, so that a million documents fit.
 */
public interface Report {

    /** A document was checked. */
    void document(CheckedDocument document);

    /**
     * A document could not be checked.
     *
     * @param path as it is printed
     * @param reason a sentence: why, and what to do
     */
    void unusable(String path, String reason);

    /** That was all. */
    void end(Tally tally);
}
