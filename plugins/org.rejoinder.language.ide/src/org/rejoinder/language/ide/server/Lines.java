package org.rejoinder.language.ide.server;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.rejoinder.language.ide.edits.Edit;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Decoding;
import org.rejoinder.text.Offsets;

/** Between the offsets of a text and the protocol's positions (line and UTF-16 unit, both from 0). Immutable. */
final class Lines {

    private final String text;
    private final Offsets offsets;

    Lines(String text) {
        this(Decoding.ofText(text).text());
    }

    Lines(ArticleText text) {
        this.text = text.string();
        this.offsets = text.offsets();
    }

    /** The stretch between two offsets; what lies outside the text is drawn to its edge. */
    Range range(int begin, int end) {
        return new Range(position(begin), position(Math.max(begin, end)));
    }

    Position position(int offset) {
        int within = Math.max(0, Math.min(offset, text.length()));
        return new Position(offsets.line(within) - 1, offsets.column(within) - 1);
    }

    /** The offset of a position; behind the end of its line is that end, behind the last line the text's end. */
    int offset(Position position) {
        int line = Math.max(0, position.getLine());
        if (line >= offsets.lineCount()) {
            return text.length();
        }
        int begin = offsets.fromLine(line + 1, 1);
        int end = line + 1 < offsets.lineCount() ? offsets.fromLine(line + 2, 1) : text.length();
        while (end > begin && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return Math.min(end, begin + Math.max(0, position.getCharacter()));
    }

    /** A change as the protocol's. */
    TextEdit edit(Edit edit) {
        return new TextEdit(range(edit.begin(), edit.end()), edit.replacement());
    }
}
