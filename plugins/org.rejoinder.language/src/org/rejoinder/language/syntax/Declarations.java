package org.rejoinder.language.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.Token;
import org.rejoinder.language.parser.antlr.internal.InternalRejoinderLexer;
import org.rejoinder.language.syntax.Vocabulary.Declaration;

/**
 * The declarations of a text with their names, read off its tokens alone. The same as the parser finds, since the grammar
 * absorbs whatever else stands in a declaration, but for a tenth of the time.
 */
public final class Declarations {

    /**
     * A declaration.
     *
     * @param kind by its word; never {@link Declaration#MISREAD}
     * @param name null when it has none
     */
    public record Declared(Declaration kind, String name) {
    }

    private Declarations() {
    }

    /** The article and all elements, in the order of the text; what begins with an unknown word is left out. */
    public static List<Declared> of(String text) {
        List<Declared> found = new ArrayList<>();
        ContextualTokens tokens = new ContextualTokens(new InternalRejoinderLexer(new ANTLRStringStream(text)), Tokens.TYPES);
        Declaration begun = Declaration.NONE;
        for (int type = Token.INVALID_TOKEN_TYPE; type != Token.EOF;) {
            Token token = tokens.nextToken();
            type = token.getType();
            if (Tokens.TYPES.isHidden(type)) {
                continue;
            }
            if (begun != Declaration.NONE) {
                found.add(new Declared(begun, begun.isNamed() && type == Tokens.TYPES.id ? token.getText() : null));
            }
            String word = Tokens.TYPES.word(type);
            begun = word != null && Vocabulary.DECLARATIONS.contains(word) ? Declaration.valueOf(word.toUpperCase(Locale.ROOT))
                    : Declaration.NONE;
        }
        return found;
    }
}
