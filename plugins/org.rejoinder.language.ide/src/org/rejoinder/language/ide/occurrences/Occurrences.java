package org.rejoinder.language.ide.occurrences;

import java.util.List;
import org.rejoinder.language.ide.syntax.Declaration;
import org.rejoinder.language.ide.syntax.NameUse;
import org.rejoinder.language.ide.syntax.Structure;

/** Finds the other places of a name. */
public final class Occurrences {

    /**
     * A place where the name stands.
     *
     * @param begin    where, in UTF-16 units
     * @param end      exclusive
     * @param declares whether the name is declared there
     */
    public record Occurrence(int begin, int end, boolean declares) {
    }

    private Occurrences() {
    }

    /**
     * {@return the places where the name at the offset stands, its own among them; empty where no name stands. A name
     * qualified by the document's own article is the same as the plain one}
     */
    public static List<Occurrence> at(Structure structure, int offset) {
        return structure.nameAt(offset).map(use -> of(structure, use.name())).orElse(List.of());
    }

    /** {@return the places where the given name stands} */
    public static List<Occurrence> of(Structure structure, String name) {
        String plain = plain(structure, name);
        return structure.names().stream().filter(use -> plain(structure, use.name()).equals(plain))
                .map(use -> new Occurrence(use.begin(), use.end(), declares(structure, use))).toList();
    }

    private static boolean declares(Structure structure, NameUse use) {
        return structure.declarations().stream().map(Declaration::name).anyMatch(use::equals);
    }

    private static String plain(Structure structure, String name) {
        String own = structure.articleId().map(id -> id + ".").orElse(null);
        return own != null && name.startsWith(own) ? name.substring(own.length()) : name;
    }
}
