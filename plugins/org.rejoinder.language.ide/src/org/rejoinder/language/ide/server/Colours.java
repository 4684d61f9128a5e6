package org.rejoinder.language.ide.server;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.rejoinder.language.ide.colouring.WordStyle;
import org.rejoinder.language.ide.syntax.Token;

/** Colouring in the protocol's terms: five numbers a token, its place counted from the one before. */
final class Colours {

    private static final List<String> TYPES = List.of(SemanticTokenTypes.Comment, SemanticTokenTypes.Number, SemanticTokenTypes.String,
            SemanticTokenTypes.Variable, SemanticTokenTypes.Keyword);
    private static final int DECLARATION = 1;

    private final OpenDocument document;
    private final List<Integer> data = new ArrayList<>();
    private Position last = new Position(0, 0);

    private Colours(OpenDocument document) {
        this.document = document;
    }

    /** What the numbers mean. */
    static SemanticTokensWithRegistrationOptions options() {
        return new SemanticTokensWithRegistrationOptions(new SemanticTokensLegend(TYPES, List.of(SemanticTokenModifiers.Declaration)), true);
    }

    /** The tokens of a document. */
    static SemanticTokens of(OpenDocument document) {
        Colours colours = new Colours(document);
        List<Token> tokens = document.structure().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            WordStyle style = WordStyle.of(tokens, i, document.text());
            String type = type(style);
            if (type != null) {
                colours.add(tokens.get(i), TYPES.indexOf(type), style == WordStyle.DECLARED ? DECLARATION : 0);
            }
        }
        return new SemanticTokens(colours.data);
    }

    private static String type(WordStyle style) {
        return switch (style) {
            case COMMENT -> SemanticTokenTypes.Comment;
            case NUMBER -> SemanticTokenTypes.Number;
            case PASSAGE, WORDS -> SemanticTokenTypes.String;
            case DECLARED, REFERENCE -> SemanticTokenTypes.Variable;
            case DECLARATION, KEYWORD -> SemanticTokenTypes.Keyword;
            case SIGN -> null;
        };
    }

    /** Editors need not understand a token of several lines: it is one a line. */
    private void add(Token token, int type, int modifiers) {
        String text = document.text();
        int begin = token.begin();
        for (int at = begin; at <= token.end(); at++) {
            boolean ends = at == token.end() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
            if (ends && at > begin) {
                Position from = document.lines().position(begin);
                int down = from.getLine() - last.getLine();
                data.addAll(List.of(down, down == 0 ? from.getCharacter() - last.getCharacter() : from.getCharacter(), at - begin, type, modifiers));
                last = from;
            }
            begin = ends ? at + 1 : begin;
        }
    }
}
