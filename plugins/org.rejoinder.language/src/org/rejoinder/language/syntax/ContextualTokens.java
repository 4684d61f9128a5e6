package org.rejoinder.language.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.rejoinder.language.syntax.Vocabulary.Declaration;

/**
 * Decides what is a keyword. A lexer knows letters only; here a keyword that stands where none can be becomes an ID, so
 * that it is a name where a name is due and else a stray word, which the grammar absorbs. A word that begins a line like
 * a declaration without being one becomes an UNKNOWN_WORD, so that the clauses behind it do not fall to the declaration
 * before it. The tokens' number, order and text stay as they are.
 */
public final class ContextualTokens implements TokenSource {

    /** What the grammar is waiting for. */
    private enum Expected {
        CLAUSE, NAME, REFERENCE, LIST
    }

    private final TokenSource lexer;
    private final TokenTypes types;
    private final ArrayDeque<Token> ready = new ArrayDeque<>();
    private Token ahead;

    private Declaration declaration = Declaration.NONE;
    private boolean article;
    /** Whether a source's clauses have not begun yet. */
    private boolean header;
    private Expected expected = Expected.CLAUSE;
    /** Whether the names of the list may each be followed by a passage. */
    private boolean aims;
    /** Words that are keywords behind the last token only. */
    private Set<String> inner = Set.of();
    private String lastWord = "";
    private int lastType = Token.INVALID_TOKEN_TYPE;
    private int lastLine = -1;
    private int lastStop = -2;
    /** Whether a quotation mark broke this line: what follows on it are words. */
    private boolean broken;
    /** Whether a word that nothing expects stands on this line. */
    private boolean stray;

    /**
     * @param lexer gives the tokens; their types are changed in place
     * @param types of that lexer
     */
    public ContextualTokens(TokenSource lexer, TokenTypes types) {
        this.lexer = lexer;
        this.types = types;
    }

    @Override
    public String getSourceName() {
        return lexer.getSourceName();
    }

    @Override
    public Token nextToken() {
        if (ready.isEmpty()) {
            advance();
        }
        return ready.poll();
    }

    private void advance() {
        Token token = ahead;
        if (token == null) {
            token = visible(ready);
        }
        List<Token> between = new ArrayList<>(2);
        ahead = token.getType() == Token.EOF ? token : visible(between);
        if (token.getType() != Token.EOF) {
            judge((CommonToken) token, ahead);
        }
        ready.add(token);
        ready.addAll(between);
    }

    private Token visible(Collection<Token> skipped) {
        Token token = lexer.nextToken();
        while (types.isHidden(token.getType())) {
            skipped.add(token);
            token = lexer.nextToken();
        }
        return token;
    }

    private void judge(CommonToken token, Token next) {
        boolean sameLine = token.getLine() == lastLine;
        boolean nextOnLine = next.getType() != Token.EOF && next.getLine() == token.getLine();
        if (!sameLine) {
            broken = false;
            stray = false;
        }
        String word = types.word(token.getType());
        if (word != null && Character.isLetter(word.charAt(0))) {
            broken |= abuts(token);
            if (!isKeyword(word, sameLine, next, nextOnLine)) {
                token.setType(types.id);
                word = null;
            } else if (word.equals("article") && article) {
                token.setType(types.unknownWord);
                word = null;
            }
        } else if (token.getType() == types.id) {
            broken |= abuts(token);
            if (!sameLine && isUnknownDeclaration(token, next, nextOnLine)) {
                token.setType(types.unknownWord);
            }
        }
        follow(token, word);
    }

    /** A word that touches the mark before it stands in a passage with a straight quotation mark inside. */
    private boolean abuts(CommonToken token) {
        return lastType == types.string && token.getStartIndex() == lastStop + 1;
    }

    private boolean isKeyword(String word, boolean sameLine, Token next, boolean nextOnLine) {
        if (broken) {
            return false;
        }
        boolean words = nextOnLine && (next.getType() == types.string || next.getType() == types.text);
        if (sameLine && expected == Expected.NAME) {
            // A keyword that has its operand is no name: the name is not yet typed.
            boolean begun = words || nextOnLine && (next.getType() == types.id || next.getType() == types.integer);
            return switch (declaration) {
                case STATEMENT, REBUTTAL -> begun && declaration.clauses().contains(word);
                case SOURCE -> (words || next.getType() == types.integer) && Vocabulary.KINDS.contains(word);
                default -> false;
            };
        }
        if (sameLine && expected == Expected.REFERENCE) {
            return words && !aims && !lastWord.equals("of") && declaration.clauses().contains(word);
        }
        if (Vocabulary.DECLARATIONS.contains(word)) {
            return !stray;
        }
        if (inner.contains(word)) {
            return switch (word) {
                case "after", "before" -> next.getType() == types.string || next.getType() == types.text;
                case "of" -> lastWord.equals("member") || next.getType() == types.id
                        || nextOnLine && isLetters(types.word(next.getType()));
                default -> true;
            };
        }
        return declaration.clauses().contains(word) || header && Vocabulary.KINDS.contains(word);
    }

    private static boolean isLetters(String word) {
        return word != null && Character.isLetter(word.charAt(0));
    }

    private boolean isUnknownDeclaration(CommonToken token, Token next, boolean nextOnLine) {
        if (expected == Expected.NAME || expected == Expected.REFERENCE) {
            return false;
        }
        boolean word = nextOnLine && (next.getType() == types.id || isLetters(types.word(next.getType())));
        boolean indented = token.getCharPositionInLine() > 0;
        if (indented && !word || token.getStopIndex() - token.getStartIndex() > 40) {
            return false;
        }
        String text = token.getText();
        int toDeclaration = Spelling.distance(text, Vocabulary.DECLARATIONS);
        int toClause = Spelling.distance(text, declaration.clauses());
        if (toDeclaration <= Spelling.tolerance(text) && toDeclaration < toClause) {
            return true;
        }
        return !indented && word && toClause > 1;
    }

    /** Moves the state behind a token; {@code word} is null unless the token is a keyword or punctuation. */
    private void follow(CommonToken token, String word) {
        int type = token.getType();
        Set<String> choices = inner == Vocabulary.CHOICES ? Vocabulary.CHOICES : Set.of();
        Set<String> before = inner;
        inner = Set.of();
        if (word == null) {
            followOther(type, before);
        } else if (!Character.isLetter(word.charAt(0))) {
            followPunctuation(word, before);
            if (word.equals("#")) {
                inner = choices;
            }
        } else {
            followKeyword(word);
        }
        if (word != null || type == types.string || type == types.text || type == types.integer) {
            lastWord = word == null ? "" : word;
        } else {
            lastWord = "";
        }
        lastType = type;
        lastStop = token.getStopIndex();
        lastLine = token.getLine();
        if (type == types.text) {
            lastLine += (int) token.getText().chars().filter(c -> c == '\n').count();
        }
    }

    private void followOther(int type, Set<String> before) {
        if (type == types.string || type == types.text) {
            inner = Vocabulary.CHOICES;
            expected = aims && expected == Expected.LIST ? Expected.LIST : Expected.CLAUSE;
        } else if (type == types.integer) {
            // Behind anonymous 8, or behind the number of a passage.
            inner = before.contains("some") ? Set.of("of") : before == Vocabulary.CHOICES ? before : Set.of();
        } else if (type == types.unknownWord) {
            begin(Declaration.MISREAD);
        } else if (type == types.id && expected == Expected.NAME) {
            expected = Expected.CLAUSE;
        } else if (type == types.id && expected == Expected.REFERENCE) {
            expected = Expected.LIST;
        } else {
            stray |= type == types.id && !lastWord.equals("suppress");
            expected = Expected.CLAUSE;
        }
    }

    private void followPunctuation(String word, Set<String> before) {
        if (word.equals(",") && before == Vocabulary.MANNERS) {
            inner = Vocabulary.MANNERS;
        } else if ((word.equals(",") || word.equals(".") && lastType == types.id) && expected == Expected.LIST) {
            expected = Expected.REFERENCE;
        } else if (!(word.equals("(") || word.equals(")") || word.equals("#") || word.equals("+"))) {
            expected = Expected.CLAUSE;
        } else if (word.equals(")") || aims) {
            // A hop's phrase is closed, or an aim's words go on: the list may go on behind it.
            expected = Expected.LIST;
        }
    }

    private void followKeyword(String word) {
        if (Vocabulary.DECLARATIONS.contains(word)) {
            begin(Declaration.valueOf(word.toUpperCase(java.util.Locale.ROOT)));
            return;
        }
        if (Vocabulary.CHOICES.contains(word)) {
            // Within a passage, which may stand in a list.
            return;
        }
        boolean clause = declaration.clauses().contains(word);
        boolean names = Vocabulary.BEFORE_NAMES.contains(word) || word.equals("outlet") && declaration == Declaration.ARTICLE
                || word.equals("on") && (lastWord.equals("rests") || Vocabulary.RESPONSES.contains(lastWord));
        expected = names ? Expected.REFERENCE : Expected.CLAUSE;
        aims = Vocabulary.TARGETS.contains(word);
        if (header && Vocabulary.KINDS.contains(word)) {
            expected = Expected.CLAUSE;
        } else if (clause) {
            header = false;
        }
        inner = switch (word) {
            case "speaks" -> Set.of("for");
            case "member" -> Set.of("of");
            case "anonymous" -> Set.of("some", "of");
            case "some" -> Set.of("of");
            case "as" -> Vocabulary.MANNERS;
            case "expect" -> Vocabulary.STANDINGS;
            default -> Vocabulary.MANNERS.contains(word) ? Vocabulary.MANNERS : Set.of();
        };
    }

    private void begin(Declaration begun) {
        declaration = begun;
        article |= begun == Declaration.ARTICLE;
        header = begun == Declaration.SOURCE;
        expected = begun.isNamed() ? Expected.NAME : Expected.CLAUSE;
        aims = false;
        inner = begun == Declaration.REMARK ? Vocabulary.REMARKS : Set.of();
    }
}
