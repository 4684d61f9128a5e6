package org.rejoinder.language.ide.outline;

/**
 * A line of the outline.
 *
 * @param keyword the declaration's first word, which chooses the icon
 * @param kind    the word for the kind of a source or remark; else empty
 * @param name    the declared name; empty where there is none
 * @param detail  who says what, in few words; may be empty
 * @param begin   where the declaration begins, in UTF-16 units
 * @param end     where it ends, exclusive
 * @param focus   where its name begins, or the declaration where it has none
 */
public record OutlineEntry(String keyword, String kind, String name, String detail, int begin, int end, int focus) {

    /** {@return the name, or where there is none the keyword with its kind} */
    public String label() {
        return name.isEmpty() ? (kind.isEmpty() ? keyword : kind) : name;
    }
}
