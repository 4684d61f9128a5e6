package org.rejoinder.rules.facts;

/**
 * A fragment of a passage that has its place.
 *
 * @param owner qualified name of the declaration; of a remark as {@link org.rejoinder.rules.ElementPath#element()} says
 * @param path the way within the declaration, as in {@code says/fragments.1}
 * @param begin offset of the first UTF-16 unit
 * @param end offset behind the last
 */
public record PassageFact(String owner, String path, int begin, int end) {
}
