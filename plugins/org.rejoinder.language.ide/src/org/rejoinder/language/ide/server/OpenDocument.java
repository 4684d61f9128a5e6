package org.rejoinder.language.ide.server;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.rejoinder.language.ide.syntax.Structure;

/** One state of a document that an editor has open. Immutable; its parts are made when they are asked for. */
final class OpenDocument {

    private final String uri;
    private final Path file;
    private final int version;
    private final String text;
    private volatile Lines lines;
    private volatile Structure structure;

    /**
     * @param uri     as the editor spells it
     * @param version the editor's count of its states
     */
    OpenDocument(String uri, int version, String text) {
        this.uri = uri;
        this.file = FileUris.file(uri);
        this.version = version;
        this.text = text;
    }

    String uri() {
        return uri;
    }

    /** The file; null where it has none. */
    Path file() {
        return file;
    }

    int version() {
        return version;
    }

    String text() {
        return text;
    }

    /** Where the lines are. */
    Lines lines() {
        Lines made = lines;
        if (made == null) {
            made = new Lines(text);
            lines = made;
        }
        return made;
    }

    /** The declarations. */
    Structure structure() {
        Structure made = structure;
        if (made == null) {
            made = Structure.of(text);
            structure = made;
        }
        return made;
    }

    int offset(Position position) {
        return lines().offset(position);
    }

    /** The next state: each change is counted in what the one before it left. */
    OpenDocument changed(int next, List<TextDocumentContentChangeEvent> changes) {
        OpenDocument state = this;
        for (TextDocumentContentChangeEvent change : changes) {
            String fresh = change.getText();
            if (change.getRange() != null) {
                int begin = state.offset(change.getRange().getStart());
                int end = Math.max(begin, state.offset(change.getRange().getEnd()));
                fresh = state.text.substring(0, begin) + fresh + state.text.substring(end);
            }
            state = new OpenDocument(uri, next, fresh);
        }
        return state;
    }
}
