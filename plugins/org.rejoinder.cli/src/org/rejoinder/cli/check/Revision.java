package org.rejoinder.cli.check;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.cli.report.Fix;
import org.rejoinder.cli.report.Span;
import org.rejoinder.text.Offsets;

/** A text and its present state, which several rounds of changes have made of it; tells all of them as changes of the first. */
final class Revision {

    /** A stretch of the first text, or, where {@code words} is not null, what stands instead of nothing. */
    private record Piece(int begin, int end, String words) {

        int length() {
            return words == null ? end - begin : words.length();
        }

        Piece part(int from, int to) {
            return words == null ? new Piece(begin + from, begin + to, null) : new Piece(begin, begin, words.substring(from, to));
        }
    }

    private final String first;
    private List<Piece> pieces;

    Revision(String text) {
        this.first = text;
        this.pieces = List.of(new Piece(0, text.length(), null));
    }

    /** The text as it is now. */
    String text() {
        StringBuilder b = new StringBuilder(first.length() + 256);
        for (Piece piece : pieces) {
            b.append(piece.words() == null ? first.substring(piece.begin(), piece.end()) : piece.words());
        }
        return b.toString();
    }

    /** Changes the text as it is now; the changes are in its order and do not overlap. */
    void apply(List<Fix.Replacement> changes) {
        List<Piece> all = new ArrayList<>();
        int at = 0;
        for (Fix.Replacement change : changes) {
            cut(at, change.span().begin(), all);
            if (!change.text().isEmpty()) {
                all.add(new Piece(0, 0, change.text()));
            }
            at = change.span().end();
        }
        cut(at, Integer.MAX_VALUE, all);
        pieces = all;
    }

    /** Adds the pieces between two offsets of the present text. */
    private void cut(int from, int to, List<Piece> all) {
        int begin = 0;
        for (Piece piece : pieces) {
            int end = begin + piece.length();
            int left = Math.max(from, begin);
            int right = Math.min(to, end);
            if (left < right) {
                all.add(piece.part(left - begin, right - begin));
            }
            begin = end;
        }
    }

    /** All changes as ones of the first text, in its order, none overlapping another. */
    List<Fix.Replacement> changes(Offsets offsets) {
        List<Fix.Replacement> changes = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int at = 0;
        for (Piece piece : pieces) {
            if (piece.words() != null) {
                words.append(piece.words());
                continue;
            }
            if (piece.begin() > at || !words.isEmpty()) {
                changes.add(new Fix.Replacement(Span.of(at, piece.begin(), first.length(), offsets), words.toString()));
                words.setLength(0);
            }
            at = piece.end();
        }
        if (at < first.length() || !words.isEmpty()) {
            changes.add(new Fix.Replacement(Span.of(at, first.length(), first.length(), offsets), words.toString()));
        }
        return changes;
    }
}
