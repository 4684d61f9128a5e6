package org.rejoinder.ui.article;

import java.util.Optional;
import org.rejoinder.language.ide.syntax.Declaration;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.language.ide.syntax.Token;
import org.rejoinder.language.ide.syntax.TokenKind;

/** The names by which the engine calls declarations: their own, and for remarks, which have none, {@code remark.N}. */
public final class ElementNames {

    private ElementNames() {
    }

    /**
     * {@return the name of the declaration at the offset; null where none stands. A comment goes with the declaration
     * that it stands before}
     */
    public static String at(Structure structure, int caret) {
        int offset = behindComments(structure, caret);
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

    private static int behindComments(Structure structure, int caret) {
        int offset = caret;
        for (Token token : structure.tokens()) {
            boolean touches = token.begin() <= offset && offset <= token.end();
            String gap = token.begin() > offset ? structure.document().substring(offset, token.begin()) : "";
            boolean next = offset != caret && token.begin() > offset && gap.chars().filter(c -> c == '\n').count() == 1;
            if (token.kind() == TokenKind.COMMENT && (touches || next)) {
                offset = token.end();
            } else if (offset != caret && token.begin() > offset) {
                return next ? token.begin() : caret;
            } else if (token.begin() > offset) {
                return caret;
            }
        }
        return caret;
    }

    /** {@return the declaration of that name} */
    public static Optional<Declaration> find(Structure structure, String name) {
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
