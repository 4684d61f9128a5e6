package org.rejoinder.exchange;

import java.util.List;

/**
 * Writes an annotated article in a format. Equal input gives equal bytes: no clock, no random number, no order of a hash.
 * Findings never stop an export. Safe for several threads.
 */
public interface Exporter {

    /**
     * The files that {@link #export} will give for an article of this name, without those that all articles share.
     * By convention {@link FileNames#of}.
     *
     * @param name the document's file name without its ending
     */
    List<String> fileNames(String name);

    /**
     * Makes the files, whole, in memory.
     *
     * @param article what is exported
     * @param options what the user chose besides
     * @return the files and what they do not carry
     * @throws ExchangeException if the article can not be exported at all, with a message for the user
     */
    Export export(AnnotatedArticle article, ExchangeOptions options) throws ExchangeException;
}
