package org.rejoinder.language.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.rejoinder.language.parser.antlr.internal.InternalRejoinderLexer;
import org.rejoinder.language.parser.antlr.internal.InternalRejoinderParser;

/** The tokens of a text, keywords judged by their place, without parsing it. */
public final class Tokens {

    static final TokenTypes TYPES = new TokenTypes(InternalRejoinderParser.tokenNames);

    /** What a token is to somebody who only lays it out or looks at it. */
    public enum Kind {
        /** A word of the language. */
        KEYWORD,
        /** A name, or a word that is none of the language. */
        NAME,
        /** A word that begins a line like a declaration and is none. */
        UNKNOWN_DECLARATION,
        /** Between straight quotation marks. */
        STRING,
        /** Between three single marks. */
        TEXT,
        /** Digits. */
        NUMBER,
        /** A comment to the line's end. */
        LINE_COMMENT,
        /** A comment between marks. */
        COMMENT,
        /** Any other sign. */
        SIGN
    }

    /**
     * A token.
     *
     * @param offset where it begins, in UTF-16 units
     * @param end where it ends, exclusive
     */
    public record Piece(Kind kind, String text, int offset, int end) {

        /** Whether it is a comment. */
        public boolean isComment() {
            return kind == Kind.COMMENT || kind == Kind.LINE_COMMENT;
        }

        /** Whether it is this word of the language or this sign. */
        public boolean is(String word) {
            return (kind == Kind.KEYWORD || kind == Kind.SIGN) && text.equals(word);
        }

        /** Whether it begins a declaration. */
        public boolean isDeclaration() {
            return kind == Kind.UNKNOWN_DECLARATION || kind == Kind.KEYWORD && Vocabulary.DECLARATIONS.contains(text);
        }
    }

    private Tokens() {
    }

    /** All tokens of a text but white space, in order. */
    public static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        ContextualTokens tokens = new ContextualTokens(new InternalRejoinderLexer(new ANTLRStringStream(text)), TYPES);
        for (Token token = tokens.nextToken(); token.getType() != Token.EOF; token = tokens.nextToken()) {
            CommonToken common = (CommonToken) token;
            String content = text.substring(common.getStartIndex(), common.getStopIndex() + 1);
            Kind kind = kind(token.getType(), content);
            if (kind != null) {
                pieces.add(new Piece(kind, content, common.getStartIndex(), common.getStopIndex() + 1));
            }
        }
        return pieces;
    }

    private static Kind kind(int type, String content) {
        if (type == TYPES.string) {
            return Kind.STRING;
        } else if (type == TYPES.text) {
            return Kind.TEXT;
        } else if (type == TYPES.integer) {
            return Kind.NUMBER;
        } else if (type == TYPES.unknownWord) {
            return Kind.UNKNOWN_DECLARATION;
        } else if (TYPES.isHidden(type)) {
            return content.startsWith("//") ? Kind.LINE_COMMENT : content.startsWith("/*") ? Kind.COMMENT : null;
        } else if (type == TYPES.id) {
            return Kind.NAME;
        }
        return TYPES.word(type) != null && Character.isLetter(content.charAt(0)) ? Kind.KEYWORD : Kind.SIGN;
    }
}
