package org.rejoinder.language.syntax;

import java.util.Arrays;

/**
 * What the numbers of a generated lexer's tokens stand for. The parser and content assist have lexers of their own, with
 * different numbers.
 */
public final class TokenTypes {

    final int id;
    final int unknownWord;
    final int string;
    final int text;
    final int integer;
    private final String[] words;
    private final boolean[] hidden;

    /**
     * @param names the generated parser's {@code tokenNames}
     * @throws IllegalArgumentException when a terminal of the grammar is missing there
     */
    public TokenTypes(String[] names) {
        words = new String[names.length];
        hidden = new boolean[names.length];
        for (int i = 0; i < names.length; i++) {
            String name = names[i];
            if (name.length() > 2 && name.charAt(0) == '\'') {
                words[i] = name.substring(1, name.length() - 1).intern();
            }
            hidden[i] = name.equals("RULE_WS") || name.equals("RULE_ML_COMMENT") || name.equals("RULE_SL_COMMENT");
        }
        id = find(names, "RULE_ID");
        unknownWord = find(names, "RULE_UNKNOWN_WORD");
        string = find(names, "RULE_STRING");
        text = find(names, "RULE_TEXT");
        integer = find(names, "RULE_INT");
    }

    private static int find(String[] names, String name) {
        int at = Arrays.asList(names).indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException(name);
        }
        return at;
    }

    /** The keyword or punctuation of a type; null for any other token. */
    String word(int type) {
        return type >= 0 && type < words.length ? words[type] : null;
    }

    /** Whether the parser does not see tokens of a type. */
    boolean isHidden(int type) {
        return type >= 0 && type < hidden.length && hidden[type];
    }
}
