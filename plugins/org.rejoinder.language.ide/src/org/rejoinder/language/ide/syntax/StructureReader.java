package org.rejoinder.language.ide.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rejoinder.language.ide.syntax.Vocabulary.Takes;

/** Reads declarations and clauses off tokens, once. A word in the place of a name is a name, keyword or not. */
final class StructureReader {

    private final String document;
    private final List<Token> all;
    private final List<Token> tokens;
    private final Set<Integer> keywords = new HashSet<>();
    private final Set<String> declarationWords = Set.copyOf(Vocabulary.DECLARATIONS);
    private final Set<String> keywordSet = Vocabulary.keywords();
    private int at;

    StructureReader(String document, List<Token> all) {
        this.document = document;
        this.all = all;
        this.tokens = all.stream().filter(token -> token.kind() != TokenKind.COMMENT).toList();
    }

    Structure read() {
        List<Declaration> declarations = new ArrayList<>();
        while (at < tokens.size()) {
            if (declarationWords.contains(word(at))) {
                declarations.add(declaration());
            } else {
                at++;
            }
        }
        return new Structure(document, all, declarations, keywords);
    }

    private Declaration declaration() {
        int begin = tokens.get(at).begin();
        String keyword = keyword();
        NameUse name = null;
        String kind = "";
        Token label = null;
        if (Vocabulary.NAMED.contains(keyword) && isName(at)) {
            name = simpleName();
        }
        List<Clause> clauses = new ArrayList<>();
        if (keyword.equals("source") && Vocabulary.SOURCE_KINDS.contains(word(at))) {
            kind = keyword();
            if (kind.equals("anonymous")) {
                anonymous(clauses);
            }
        } else if (keyword.equals("remark") && Vocabulary.REMARK_KINDS.contains(word(at))) {
            int clauseBegin = tokens.get(at).begin();
            kind = keyword();
            if (!kind.equals("note")) {
                clauses.add(finish(kind, Takes.PASSAGES, clauseBegin));
            }
        }
        if (isString(at)) {
            label = tokens.get(at++);
        }
        Map<String, Takes> known = Vocabulary.clausesOf(keyword);
        while (at < tokens.size() && !startsDeclaration()) {
            clauses.add(clause(known));
        }
        return new Declaration(keyword, kind, name, label, begin, tokens.get(at - 1).end(), List.copyOf(clauses));
    }

    /** A declaration begins at its keyword, unless that word stands where a clause of the same spelling would. */
    private boolean startsDeclaration() {
        return declarationWords.contains(word(at));
    }

    private void anonymous(List<Clause> clauses) {
        if (at < tokens.size() && tokens.get(at).kind() == TokenKind.NUMBER) {
            at++;
        } else if ("some".equals(word(at))) {
            keyword();
        }
        if ("of".equals(word(at))) {
            int begin = tokens.get(at).begin();
            keyword();
            List<NameUse> names = isName(at) ? List.of(qualifiedName()) : List.of();
            clauses.add(new Clause("of", Takes.SOURCES, begin, tokens.get(at - 1).end(), names, List.of()));
        }
    }

    private Clause clause(Map<String, Takes> known) {
        int begin = tokens.get(at).begin();
        String two = word(at) + " " + word(at + 1);
        if (known.containsKey(two)) {
            keyword();
            keyword();
            return finish(two, known.get(two), begin);
        }
        String one = word(at);
        if (known.containsKey(one)) {
            keyword();
            return finish(one, known.get(one), begin);
        }
        at++;
        return new Clause(document.substring(begin, tokens.get(at - 1).end()), null, begin, tokens.get(at - 1).end(),
                List.of(), List.of());
    }

    /** Reads what stands behind a clause's keyword, up to the next word that is neither a name nor a choice here. */
    private Clause finish(String keyword, Takes takes, int begin) {
        List<NameUse> names = new ArrayList<>();
        List<Token> strings = new ArrayList<>();
        boolean namesHere = takes == Takes.SOURCES || takes == Takes.CLAIMS || takes == Takes.ACTS
                || takes == Takes.AIMS;
        boolean expectsName = namesHere;
        boolean open = false;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (token.kind() == TokenKind.WORD) {
                String word = word(at);
                if (word.equals("after") || word.equals("before")) {
                    if (at + 1 < tokens.size() && isString(at + 1)) {
                        keyword();
                        continue;
                    }
                }
                if (expectsName && isName(at)) {
                    names.add(qualifiedName());
                    expectsName = false;
                } else if (takes == Takes.CHOICE && !open
                        && (Vocabulary.FORMS.contains(word) || Vocabulary.STANDINGS.contains(word))) {
                    keyword();
                    open = true;
                } else if (takes == Takes.NOTHING && word.equals("on") && isName(at + 1) && sameLine(at, at + 1)
                        && !isString(at + 1) && names.isEmpty()) {
                    keyword();
                    expectsName = true;
                } else if (takes == Takes.RULE && !open) {
                    at++;
                    open = true;
                } else {
                    break;
                }
            } else if (isString(at)) {
                strings.add(token);
                at++;
            } else {
                if (token.kind() == TokenKind.SIGN && document.charAt(token.begin()) == ',') {
                    expectsName = namesHere || !names.isEmpty();
                    open = false;
                }
                at++;
            }
        }
        return new Clause(keyword, takes, begin, tokens.get(at - 1).end(), List.copyOf(names), List.copyOf(strings));
    }

    private String keyword() {
        Token token = tokens.get(at++);
        keywords.add(token.begin());
        return token.in(document);
    }

    private NameUse simpleName() {
        Token token = tokens.get(at++);
        return new NameUse(plain(token), token.begin(), token.end());
    }

    private NameUse qualifiedName() {
        Token first = tokens.get(at++);
        StringBuilder name = new StringBuilder(plain(first));
        int end = first.end();
        while (at + 1 < tokens.size() && tokens.get(at).begin() == end && document.charAt(end) == '.'
                && tokens.get(at + 1).kind() == TokenKind.WORD && tokens.get(at + 1).begin() == end + 1) {
            name.append('.').append(plain(tokens.get(at + 1)));
            end = tokens.get(at + 1).end();
            at += 2;
        }
        return new NameUse(name.toString(), first.begin(), end);
    }

    private String plain(Token token) {
        String word = token.in(document);
        return word.startsWith("^") ? word.substring(1) : word;
    }

    /** {@return the word at an index; empty where there is none} */
    private String word(int index) {
        return index < tokens.size() && tokens.get(index).kind() == TokenKind.WORD ? tokens.get(index).in(document)
                : "";
    }

    private boolean isString(int index) {
        if (index >= tokens.size()) {
            return false;
        }
        TokenKind kind = tokens.get(index).kind();
        return kind == TokenKind.STRING || kind == TokenKind.UNCLOSED || kind == TokenKind.TEXT;
    }

    /** A word is a name where one is due, unless it stands on a line of its own and is a keyword: then it is one. */
    private boolean isName(int index) {
        if (word(index).isEmpty()) {
            return false;
        }
        return sameLine(index - 1, index) || !keywordSet.contains(word(index));
    }

    private boolean sameLine(int from, int to) {
        if (from < 0 || to >= tokens.size()) {
            return true;
        }
        for (int i = tokens.get(from).end(); i < tokens.get(to).begin(); i++) {
            if (document.charAt(i) == '\n' || document.charAt(i) == '\r') {
                return false;
            }
        }
        return true;
    }
}
