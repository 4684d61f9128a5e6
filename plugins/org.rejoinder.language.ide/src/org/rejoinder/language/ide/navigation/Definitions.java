package org.rejoinder.language.ide.navigation;

import java.util.Collection;
import java.util.Optional;
import org.rejoinder.language.ide.completion.VisibleName;
import org.rejoinder.language.ide.completion.VisibleNames;
import org.rejoinder.language.ide.syntax.NameUse;
import org.rejoinder.language.ide.syntax.Structure;

/** Finds the declaration of a name: the document's own first, then those of other files. */
public final class Definitions {

    private Definitions() {
    }

    /**
     * {@return where a name is declared; empty where it is not}
     *
     * @param structure the document
     * @param use       the name in it
     * @param uri       the document's file
     * @param others    the names of other files
     */
    public static Optional<VisibleName> of(Structure structure, NameUse use, String uri,
            Collection<VisibleName> others) {
        String own = structure.articleId().map(id -> id + ".").orElse(null);
        String name = own != null && use.name().startsWith(own) ? use.name().substring(own.length()) : use.name();
        return VisibleNames.of(structure, uri, true).stream().filter(found -> found.name().equals(name)).findFirst()
                .or(() -> others.stream().filter(found -> found.name().equals(use.name())).findFirst());
    }
}
