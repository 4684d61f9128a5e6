package org.rejoinder.language.ide.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a document into tokens, by the terminals of the grammar. Between two tokens it has no state, so that it can be
 * started at the border of any token; this is why the grammar's generated lexer is not used here, which besides needs
 * the injector that must not be built on the user interface's thread.
 */
public final class Scanner {

    private final CharSequence document;

    /** Creates a scanner of the given document. */
    public Scanner(CharSequence document) {
        this.document = document;
    }

    /** {@return all tokens of the document} */
    public static List<Token> scan(CharSequence document) {
        Scanner scanner = new Scanner(document);
        List<Token> tokens = new ArrayList<>();
        for (Token token = scanner.next(0); token != null; token = scanner.next(token.end())) {
            tokens.add(token);
        }
        return tokens;
    }

    /**
     * {@return the first token at or behind the given offset, or null where only white space follows}
     *
     * @param offset the end of a token, or 0
     */
    public Token next(int offset) {
        int begin = offset;
        while (begin < document.length() && isSpace(document.charAt(begin))) {
            begin++;
        }
        if (begin >= document.length()) {
            return null;
        }
        char first = document.charAt(begin);
        if (startsWith("//", begin)) {
            return new Token(TokenKind.COMMENT, begin, endOfLine(begin));
        }
        if (startsWith("/*", begin)) {
            return new Token(TokenKind.COMMENT, begin, endBehind("*/", begin + 2));
        }
        if (startsWith("'''", begin)) {
            return new Token(TokenKind.TEXT, begin, endBehind("'''", begin + 3));
        }
        if (first == '"') {
            return string(begin);
        }
        if (first >= '0' && first <= '9') {
            int end = begin + 1;
            while (end < document.length() && document.charAt(end) >= '0' && document.charAt(end) <= '9') {
                end++;
            }
            return new Token(TokenKind.NUMBER, begin, end);
        }
        if (isWordPart(first) || first == '^' && begin + 1 < document.length() && isWordPart(document.charAt(begin + 1))) {
            int end = begin + 1;
            while (end < document.length() && isWordPart(document.charAt(end))) {
                end++;
            }
            return new Token(TokenKind.WORD, begin, end);
        }
        return new Token(TokenKind.SIGN, begin, begin + 1);
    }

    private Token string(int begin) {
        int at = begin + 1;
        while (at < document.length()) {
            char c = document.charAt(at);
            if (c == '"') {
                return new Token(TokenKind.STRING, begin, at + 1);
            }
            if (c == '\n' || c == '\r') {
                break;
            }
            boolean escapes = c == '\\' && at + 1 < document.length() && document.charAt(at + 1) != '\n'
                    && document.charAt(at + 1) != '\r';
            at += escapes ? 2 : 1;
        }
        return new Token(TokenKind.UNCLOSED, begin, Math.min(at, document.length()));
    }

    private boolean startsWith(String what, int at) {
        if (at + what.length() > document.length()) {
            return false;
        }
        for (int i = 0; i < what.length(); i++) {
            if (document.charAt(at + i) != what.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int endBehind(String what, int from) {
        for (int at = from; at < document.length(); at++) {
            if (document.charAt(at) == what.charAt(0) && startsWith(what, at)) {
                return at + what.length();
            }
        }
        return document.length();
    }

    private int endOfLine(int from) {
        int at = from;
        while (at < document.length() && document.charAt(at) != '\n' && document.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u00a0';
    }

    /** {@return whether the character can stand in a name or a keyword} */
    public static boolean isWordPart(char c) {
        return c == '_' || Character.isLetterOrDigit(c) || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
