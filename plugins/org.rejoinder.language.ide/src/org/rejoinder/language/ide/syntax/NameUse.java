package org.rejoinder.language.ide.syntax;

/**
 * A place where a name stands: its declaration or a reference to it.
 *
 * @param name  the name, qualified where it is written so
 * @param begin where it begins in the document, in UTF-16 units
 * @param end   where it ends, exclusive
 */
public record NameUse(String name, int begin, int end) {

    /** {@return whether the offset lies in the name or at one of its edges} */
    public boolean touches(int offset) {
        return begin <= offset && offset <= end;
    }
}
