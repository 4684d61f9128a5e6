package org.rejoinder.language.formatting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rejoinder.language.conversion.Quotation;
import org.rejoinder.language.syntax.Tokens;
import org.rejoinder.language.syntax.Tokens.Kind;
import org.rejoinder.language.syntax.Tokens.Piece;
import org.rejoinder.language.syntax.Vocabulary;
import org.rejoinder.language.syntax.Vocabulary.Declaration;

/**
 * Decides the white space of a document and nothing else: declarations begin a line, clauses that begin a line are
 * indented, what follows their words stands in one column, and neighbouring sources are a table. Lines stay where the
 * author broke them, with the line ends that they have. What it has laid out once it leaves alone.
 */
public final class Layout {

    private static final int INDENT = 2;
    /** Columns from a clause's word to what follows, by declaration. */
    private static final int HEADER_COLUMN = 10;
    private static final int ACT_COLUMN = 8;

    /**
     * White space to put in the place of other white space.
     *
     * @param offset where it begins, in UTF-16 units
     * @param length how much is there
     * @param text what comes instead
     */
    public record Change(int offset, int length, String text) {
    }

    private final String text;
    private final String lineEnd;
    private final List<Piece> pieces;
    private final SourceTable table;
    private final List<Change> changes = new ArrayList<>();
    private Declaration declaration = Declaration.NONE;
    /** The index of the clause's last word, when the clause begins its line; else -1. */
    private int clauseWord = -1;
    private int clauseWidth;
    private boolean onDeclarationLine;

    private Layout(String text) {
        this.text = text;
        this.lineEnd = mostLineEnds(text);
        this.pieces = Tokens.of(text);
        this.table = new SourceTable(text, pieces);
    }

    /** In a text of both kinds the rarer would spread, if one of them decided. */
    private static String mostLineEnds(String text) {
        int ofWindows = text.split("\r\n", -1).length - 1;
        int all = text.split("\n", -1).length - 1;
        return ofWindows * 2 > all ? "\r\n" : "\n";
    }

    /** What to change, in the order of the text; empty when all is in place. */
    public static List<Change> changes(String text) {
        Layout layout = new Layout(text);
        layout.run();
        return layout.changes;
    }

    /** The text laid out. */
    public static String apply(String text) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        int at = 0;
        for (Change change : changes(text)) {
            out.append(text, at, change.offset()).append(change.text());
            at = change.offset() + change.length();
        }
        return out.append(text, at, text.length()).toString();
    }

    private void run() {
        int end = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            put(end, piece.offset(), gap(i, end));
            step(i);
            end = piece.end();
        }
        if (!runsToTheEnd()) {
            put(end, text.length(), pieces.isEmpty() ? "" : "\n");
        }
    }

    /** An unclosed text or comment holds everything behind it. */
    private boolean runsToTheEnd() {
        if (pieces.isEmpty()) {
            return false;
        }
        Piece last = pieces.get(pieces.size() - 1);
        return last.kind() == Kind.TEXT && !Quotation.isClosed(last.text())
                || last.kind() == Kind.COMMENT && (last.text().length() < 4 || !last.text().endsWith("*/"));
    }

    private void put(int from, int to, String wanted) {
        // A byte order mark or the like counts as white space for the lexer; it is the author's.
        if (text.substring(from, to).replace("\r\n", "\n").equals(wanted) || !isPlain(from, to)) {
            return;
        }
        changes.add(new Change(from, to - from, wanted.replace("\n", lineEnd)));
    }

    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            if (" \t\r\n\f".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The white space ahead of a piece. */
    private String gap(int i, int from) {
        if (i == 0) {
            return "";
        }
        Piece before = pieces.get(i - 1);
        Piece piece = pieces.get(i);
        int lines = breaks(from, piece.offset());
        String broken = lines > 1 ? "\n\n" : "\n";
        if (piece.isDeclaration()) {
            return broken;
        }
        if (piece.isComment()) {
            return lines == 0 ? " " : broken + (text.charAt(piece.offset() - 1) == '\n' ? "" : spaces(INDENT));
        }
        if (isClause(i)) {
            return lines == 0 ? " " : broken + spaces(INDENT);
        }
        if (lines > 0) {
            return "\n" + spaces(continuation(piece));
        }
        return inLine(i, before, piece, from == piece.offset());
    }

    private String inLine(int i, Piece before, Piece piece, boolean touching) {
        if (before.isComment()) {
            return " ";
        }
        if (i - 1 == clauseWord && isSecondWord(i)) {
            return " ";
        }
        if (i - 1 == clauseWord) {
            return spaces(Math.max(1, column() - clauseWidth));
        }
        if (piece.is(",") || piece.is(")") || before.is("(") || before.is("#")) {
            return "";
        }
        boolean dash = piece.is("-") || before.is("-");
        boolean dot = piece.is(".") || before.is(".");
        if (dash || dot) {
            return touching ? "" : i > 1 && isBetween(i, dash) ? "" : " ";
        }
        int pad = table.spacesAhead(i);
        boolean sign = piece.kind() == Kind.SIGN || before.kind() == Kind.SIGN;
        return pad > 0 ? spaces(pad) : touching && !sign && !opensQuotation(i) ? "" : " ";
    }

    /**
     * Whether a quotation begins right behind a word, with nothing between. A word that touches one at its other side, too,
     * may be quoted itself, within a passage whose marks are not escaped yet.
     */
    private boolean opensQuotation(int i) {
        Piece word = pieces.get(i - 1);
        boolean quoted = i > 1 && pieces.get(i - 2).kind() == Kind.STRING && pieces.get(i - 2).end() == word.offset();
        return pieces.get(i).kind() == Kind.STRING && word.kind() != Kind.STRING && word.kind() != Kind.TEXT && !quoted;
    }

    /** Whether a dash or dot stands between parts of a date, a rule's id, a name. */
    private boolean isBetween(int i, boolean dash) {
        int sign = pieces.get(i).is(dash ? "-" : ".") ? i : i - 1;
        if (sign < 1 || sign + 1 >= pieces.size()) {
            return false;
        }
        Kind left = pieces.get(sign - 1).kind();
        Kind right = pieces.get(sign + 1).kind();
        return dash ? right == Kind.NUMBER && (left == Kind.NUMBER || left == Kind.NAME) : left == Kind.NAME && right == Kind.NAME;
    }

    private int continuation(Piece piece) {
        if (onDeclarationLine) {
            return 2 * INDENT;
        }
        int at = INDENT + Math.max(column(), clauseWidth + 1);
        return piece.is("+") ? Math.max(2 * INDENT, at - 2) : at;
    }

    private int column() {
        return switch (declaration) {
            case ARTICLE -> HEADER_COLUMN;
            case STATEMENT, REBUTTAL -> ACT_COLUMN;
            default -> 0;
        };
    }

    private int breaks(int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r' && (i + 1 == to || text.charAt(i + 1) != '\n')) {
                breaks++;
            }
        }
        return breaks;
    }

    private boolean isClause(int i) {
        Piece piece = pieces.get(i);
        if (piece.kind() != Kind.KEYWORD || !declaration.clauses().contains(piece.text())) {
            return false;
        }
        Piece before = pieces.get(i - 1);
        return !piece.is("on") || !before.is("rests") && !(Vocabulary.RESPONSES.contains(before.text()) && before.kind() == Kind.KEYWORD
                && breaks(before.end(), piece.offset()) == 0);
    }

    private void step(int i) {
        Piece piece = pieces.get(i);
        if (piece.isComment()) {
            return;
        }
        boolean begins = i == 0 || breaks(pieces.get(i - 1).end(), piece.offset()) > 0;
        if (piece.isDeclaration()) {
            declaration = piece.kind() == Kind.UNKNOWN_DECLARATION ? Declaration.MISREAD
                    : Declaration.valueOf(piece.text().toUpperCase(Locale.ROOT));
            onDeclarationLine = true;
            clauseWord = -1;
        } else if (i > 0 && isClause(i)) {
            onDeclarationLine &= !begins;
            clauseWord = begins ? i : -1;
            clauseWidth = begins ? piece.text().length() : 0;
        } else if (clauseWord == i - 1 && isSecondWord(i)) {
            clauseWidth += 1 + piece.text().length();
            clauseWord = i;
        }
    }

    /** {@code speaks for}, {@code member of}, {@code rests on}, {@code silent on} are laid out as one word. */
    private boolean isSecondWord(int i) {
        Piece piece = pieces.get(i);
        return piece.kind() == Kind.KEYWORD && (piece.is("for") || piece.is("of") || piece.is("on"));
    }

    static String spaces(int count) {
        return " ".repeat(count);
    }
}
