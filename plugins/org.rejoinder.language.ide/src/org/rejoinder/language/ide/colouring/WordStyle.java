package org.rejoinder.language.ide.colouring;

import java.util.List;
import java.util.Set;
import org.rejoinder.language.ide.syntax.Token;
import org.rejoinder.language.ide.syntax.TokenKind;
import org.rejoinder.language.ide.syntax.Vocabulary;

/** How a token is shown. Read off the tokens alone, so that it answers at each key and in broken documents. */
public enum WordStyle {
    /** A comment. */
    COMMENT,
    /** A number. */
    NUMBER,
    /** Words of the article. */
    PASSAGE,
    /** The annotator's own words. */
    WORDS,
    /** A name where it is declared. */
    DECLARED,
    /** A word that begins a declaration. */
    DECLARATION,
    /** Another word of the language. */
    KEYWORD,
    /** A name that is used. */
    REFERENCE,
    /** A sign. */
    SIGN;

    /** How far a string looks back for the clause that it belongs to. */
    private static final int LOOK_BACK = 40;
    private static final Set<String> PASSAGE_CLAUSES = Set.of("says", "cue", "on", "hedged", "unelaborated", "mentioned",
            "because", "at", "loaded", "sic", "hedge", "outside", "via", "after", "before", "denies", "undermines",
            "undercuts", "qualifies", "concedes", "confirms", "corrects", "retracts");
    private static final Set<String> KEYWORDS = Set.copyOf(Vocabulary.keywords());

    /**
     * {@return how a token is shown}
     *
     * @param all   the document's tokens
     * @param index of the token among them
     * @param text  the document
     */
    public static WordStyle of(List<Token> all, int index, CharSequence text) {
        return switch (all.get(index).kind()) {
            case COMMENT -> COMMENT;
            case NUMBER -> NUMBER;
            case STRING, UNCLOSED, TEXT -> isPassage(all, index, text) ? PASSAGE : WORDS;
            case WORD -> word(all, index, text);
            case SIGN -> SIGN;
        };
    }

    private static WordStyle word(List<Token> all, int index, CharSequence text) {
        if (index > 0 && all.get(index - 1).kind() == TokenKind.WORD && Vocabulary.NAMED.contains(word(all.get(index - 1), text))) {
            return DECLARED;
        }
        String word = word(all.get(index), text);
        return !KEYWORDS.contains(word) ? REFERENCE : Vocabulary.DECLARATIONS.contains(word) ? DECLARATION : KEYWORD;
    }

    private static boolean isPassage(List<Token> all, int index, CharSequence text) {
        for (int i = index - 1; i >= 0 && i > index - LOOK_BACK; i--) {
            Token before = all.get(i);
            if (before.kind() == TokenKind.WORD && KEYWORDS.contains(word(before, text))) {
                return PASSAGE_CLAUSES.contains(word(before, text));
            }
        }
        return false;
    }

    private static String word(Token token, CharSequence text) {
        return token.end() <= text.length() ? token.in(text) : "";
    }
}
