package org.rejoinder.language.ide.completion;

/**
 * A name that a document may refer to, declared in itself or elsewhere.
 *
 * @param name    as it is written here: plain in the own document and of shared files, else qualified
 * @param keyword the first word of its declaration ({@code source}, {@code claim}, {@code statement}, {@code rebuttal})
 * @param detail  the outline's words about it; may be empty
 * @param uri     the file that declares it
 * @param begin   where in that file the name begins, in UTF-16 units
 * @param end     where it ends there, exclusive
 */
public record VisibleName(String name, String keyword, String detail, String uri, int begin, int end) {
}
