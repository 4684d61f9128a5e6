package org.rejoinder.exchange;

import java.util.List;

/**
 * Reads annotated articles from a format. The result is a model and a text; the language's writer makes a document of it.
 * What is broken in the input is repaired where it can be, each time with a warning that names file and line. Safe for
 * several threads.
 */
public interface Importer {

    /**
     * Whether a file of a folder is one that this importer is to be given. Of a format in which several files make one
     * article, only one of them is ({@code .ann} of brat).
     *
     * @param fileName the file's name, without folders
     */
    boolean accepts(String fileName);

    /**
     * Whether a file is in this format, when the user did not say which.
     *
     * @param fileName the file's name, without folders
     * @param head the file's first bytes, at most 4,096
     */
    boolean recognises(String fileName, byte[] head);

    /**
     * Whether files of this format carry annotation. Those of a format whose files are mere articles are taken out of a folder
     * only by a user who names the format: beside the annotation of others lie its texts.
     */
    default boolean carriesAnnotation() {
        return true;
    }

    /**
     * Reads a file.
     *
     * @param input the file, and those beside it
     * @param options what the user chose besides
     * @return the articles in it; most formats have one
     * @throws ExchangeException if there is nothing to be had from the file, with a message for the user
     */
    List<ImportResult> read(ImportInput input, ExchangeOptions options) throws ExchangeException;
}
