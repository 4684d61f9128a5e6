package org.rejoinder.language.ide.edits;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.language.ide.syntax.Clause;
import org.rejoinder.language.ide.syntax.Declaration;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.language.ide.syntax.Token;
import org.rejoinder.language.ide.syntax.TokenKind;
import org.rejoinder.language.ide.syntax.Vocabulary;

/** Puts clauses into declarations, in the writer's order as far as the document keeps it, and takes them out. */
public final class Clauses {

    /** How long a line may become before a clause gets one of its own, in UTF-16 units. */
    private static final int LINE = 100;

    private final Structure structure;
    private final String document;
    private final Declarations declarations;

    /** Creates the changes for one state of a document. */
    public Clauses(Structure structure) {
        this.structure = structure;
        this.document = structure.document();
        this.declarations = new Declarations(structure);
    }

    /**
     * {@return the insertion of a clause; empty where the offset lies in no declaration}
     *
     * @param offset where the declaration is, in UTF-16 units
     * @param text   the clause
     */
    public List<Edit> add(int offset, String text) {
        Declaration declaration = structure.declarationAt(offset).orElse(null);
        if (declaration == null) {
            return List.of();
        }
        Clause ahead = null;
        List<String> order = new ArrayList<>(Vocabulary.clausesOf(declaration.keyword()).keySet());
        int rank = rank(order, text);
        for (Clause clause : declaration.clauses()) {
            boolean goesAhead = clause.takes() != null && order.indexOf(clause.keyword()) <= rank;
            if (goesAhead && (ahead == null || order.indexOf(clause.keyword()) >= order.indexOf(ahead.keyword()))) {
                ahead = clause;
            }
        }
        int end = ahead != null ? ahead.end() : head(declaration);
        int line = declarations.behindComments(end);
        boolean alone = line == document.length() || declarations.hasLineBreak(line, nextToken(line));
        boolean fits = !declarations.hasLineBreak(declaration.begin(), declaration.end()) && !isAct(declaration)
                && declaration.end() - declaration.begin() + text.length() < LINE;
        if (!alone || fits) {
            return List.of(new Edit(end, end, " " + text));
        }
        return List.of(new Edit(line, line, declarations.lineBreak() + indent(declaration) + text));
    }

    private static boolean isAct(Declaration declaration) {
        return declaration.keyword().equals("statement") || declaration.keyword().equals("rebuttal");
    }

    private static int rank(List<String> order, String text) {
        int rank = order.size();
        for (String keyword : order) {
            if (text.equals(keyword) || text.startsWith(keyword + " ")) {
                rank = order.indexOf(keyword);
            }
        }
        return rank;
    }

    /** Where what stands ahead of a declaration's first clause ends. */
    private int head(Declaration declaration) {
        int limit = declaration.clauses().isEmpty() ? declaration.end() : declaration.clauses().get(0).begin();
        int end = declaration.begin();
        for (Token token : structure.tokens()) {
            if (token.begin() >= declaration.begin() && token.end() <= limit && token.kind() != TokenKind.COMMENT) {
                end = token.end();
            }
        }
        return end;
    }

    private int nextToken(int from) {
        return structure.tokens().stream().filter(t -> t.begin() >= from).mapToInt(Token::begin).findFirst().orElse(document.length());
    }

    /** The white space ahead of the first clause that begins a line; two blanks where there is none. */
    private String indent(Declaration declaration) {
        for (Clause clause : declaration.clauses()) {
            int from = clause.begin();
            while (from > 0 && (document.charAt(from - 1) == ' ' || document.charAt(from - 1) == '\t')) {
                from--;
            }
            if (from == 0 || document.charAt(from - 1) == '\n' || document.charAt(from - 1) == '\r') {
                return document.substring(from, clause.begin());
            }
        }
        return "  ";
    }

    /**
     * {@return the removal of a value: of a list of several the value and a comma, else the clause; empty where a comment
     * would go with it}
     *
     * @param begin where the value begins, in UTF-16 units
     * @param end   where it ends, exclusive
     */
    public List<Edit> remove(int begin, int end) {
        Token before = null;
        Token behind = null;
        for (Token token : structure.tokens()) {
            if (token.kind() != TokenKind.COMMENT) {
                before = token.end() <= begin ? token : before;
                behind = token.begin() >= end && behind == null ? token : behind;
            }
        }
        if (isComma(before)) {
            return declarations.holdsComment(before.begin(), end) ? List.of() : List.of(new Edit(before.begin(), end, ""));
        }
        if (isComma(behind)) {
            int next = nextToken(behind.end());
            return declarations.holdsComment(begin, next) ? List.of() : List.of(new Edit(begin, next, ""));
        }
        int from = begin;
        int to = end;
        for (Declaration declaration : structure.declarations()) {
            for (Clause clause : declaration.clauses()) {
                if (clause.begin() <= begin && begin < clause.end()) {
                    from = clause.begin();
                    to = Math.max(end, clause.end());
                }
            }
        }
        return declarations.holdsComment(from, to) ? List.of() : List.of(declarations.stretch(from, to));
    }

    private boolean isComma(Token token) {
        return token != null && token.kind() == TokenKind.SIGN && document.charAt(token.begin()) == ',';
    }
}
