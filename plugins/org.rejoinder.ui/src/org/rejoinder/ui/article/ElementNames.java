package org.rejoinder.ui.article;

import java.util.Optional;
import org.rejoinder.language.ide.syntax.Declaration;
import org.rejoinder.language.ide.syntax.Structure;

/** The names by which the engine calls declarations: their own, and for remarks, which have none, {@code remark.N}. */
final class ElementNames {

    private ElementNames() {
    }

    /** {@return the name of the declaration at the offset; null where none stands} */
    static String at(Structure structure, int offset) {
        int remarks = 0;
        String name = null;
        for (Declaration declaration : structure.declarations()) {
            if (declaration.begin() > offset) {
                break;
            }
            remarks += declaration.keyword().equals("remark") ? 1 : 0;
            name = of(declaration, remarks);
        }
        return name;
    }

    /** {@return the declaration of that name} */
    static Optional<Declaration> find(Structure structure, String name) {
        int remarks = 0;
        for (Declaration declaration : structure.declarations()) {
            remarks += declaration.keyword().equals("remark") ? 1 : 0;
            if (name.equals(of(declaration, remarks))) {
                return Optional.of(declaration);
            }
        }
        return Optional.empty();
    }

    private static String of(Declaration declaration, int remarks) {
        return declaration.keyword().equals("remark") ? "remark." + remarks
                : declaration.name() == null ? null : declaration.name().name();
    }
}
