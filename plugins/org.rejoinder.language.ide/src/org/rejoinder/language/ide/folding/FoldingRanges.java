package org.rejoinder.language.ide.folding;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.language.ide.syntax.Declaration;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.language.ide.syntax.Token;
import org.rejoinder.language.ide.syntax.TokenKind;

/** Finds the stretches of a document that fold: declarations, comments and embedded texts of more than one line. */
public final class FoldingRanges {

    /**
     * A stretch that folds.
     *
     * @param begin where it begins, in UTF-16 units
     * @param end   where it ends, exclusive
     */
    public record Range(int begin, int end) {
    }

    private FoldingRanges() {
    }

    /** {@return the ranges of a document, by where they begin; of two that begin on one line only the longer} */
    public static List<Range> of(Structure structure) {
        List<Range> ranges = new ArrayList<>();
        String document = structure.document();
        for (Declaration declaration : structure.declarations()) {
            add(ranges, document, declaration.begin(), declaration.end());
        }
        Token first = null;
        Token last = null;
        for (Token token : structure.tokens()) {
            boolean comment = token.kind() == TokenKind.COMMENT;
            if (comment && last != null && isNextLine(document, last, token)) {
                last = token;
                continue;
            }
            if (first != null) {
                add(ranges, document, first.begin(), last.end());
            }
            first = comment ? token : null;
            last = first;
        }
        if (first != null) {
            add(ranges, document, first.begin(), last.end());
        }
        ranges.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
        return ranges;
    }

    private static boolean isNextLine(String document, Token before, Token token) {
        String gap = document.substring(before.end(), token.begin());
        return gap.isBlank() && gap.chars().filter(c -> c == '\n').count() == 1;
    }

    private static void add(List<Range> ranges, String document, int begin, int end) {
        int line = document.indexOf('\n', begin);
        if (line >= 0 && line < end) {
            ranges.add(new Range(begin, end));
        }
    }
}
