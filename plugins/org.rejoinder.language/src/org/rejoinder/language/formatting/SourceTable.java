package org.rejoinder.language.formatting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.language.syntax.Tokens.Kind;
import org.rejoinder.language.syntax.Tokens.Piece;

/** The columns of neighbouring sources: names, kinds, labels. A blank line or a comment between them ends a table. */
final class SourceTable {

    /** Wider entries stand out of their column. */
    private static final int WIDEST = 24;

    /** A source's line: where its kind and its label begin; 0 where it has none on that line. */
    private record Row(int kind, int nameWidth, int label, int kindWidth) {
    }

    private final Map<Integer, Integer> spaces = new HashMap<>();

    SourceTable(String text, List<Piece> pieces) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean apart = i > 0 && blankBetween(text, pieces.get(i - 1).end(), piece.offset());
            if (!rows.isEmpty() && (apart || piece.isComment() || piece.isDeclaration() && !piece.is("source"))) {
                close(rows);
            }
            if (piece.is("source")) {
                rows.add(row(text, pieces, i));
            }
        }
        close(rows);
    }

    private static Row row(String text, List<Piece> pieces, int i) {
        if (i + 2 >= pieces.size() || pieces.get(i + 1).kind() != Kind.NAME || !sameLine(text, pieces, i + 1)
                || pieces.get(i + 2).kind() != Kind.KEYWORD || !sameLine(text, pieces, i + 2)) {
            return new Row(0, 0, 0, 0);
        }
        int kind = i + 2;
        int width = pieces.get(kind).text().length();
        int at = kind + 1;
        while (at < pieces.size() && sameLine(text, pieces, at) && isKind(pieces.get(at))) {
            width += 1 + pieces.get(at).text().length();
            at++;
        }
        boolean label = at < pieces.size() && pieces.get(at).kind() == Kind.STRING && sameLine(text, pieces, at);
        return new Row(kind, pieces.get(i + 1).text().length(), label ? at : 0, label ? width : 0);
    }

    private static boolean isKind(Piece piece) {
        return piece.kind() == Kind.NUMBER || piece.kind() == Kind.NAME || piece.is("some") || piece.is("of");
    }

    private void close(List<Row> rows) {
        int names = rows.stream().mapToInt(Row::nameWidth).filter(w -> w <= WIDEST).max().orElse(0);
        int kinds = rows.stream().mapToInt(Row::kindWidth).filter(w -> w <= WIDEST).max().orElse(0);
        for (Row row : rows) {
            if (row.kind() > 0) {
                spaces.put(row.kind(), Math.max(1, names - row.nameWidth() + 1));
            }
            if (row.label() > 0) {
                spaces.put(row.label(), Math.max(1, kinds - row.kindWidth() + 1));
            }
        }
        rows.clear();
    }

    /** How many spaces stand ahead of a piece; 0 when the table has no say in it. */
    int spacesAhead(int piece) {
        return spaces.getOrDefault(piece, 0);
    }

    private static boolean sameLine(String text, List<Piece> pieces, int i) {
        return text.substring(pieces.get(i - 1).end(), pieces.get(i).offset()).chars().noneMatch(c -> c == '\n' || c == '\r');
    }

    private static boolean blankBetween(String text, int from, int to) {
        return text.substring(from, to).replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count() > 1;
    }
}
