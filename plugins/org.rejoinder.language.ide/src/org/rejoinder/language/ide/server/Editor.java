package org.rejoinder.language.ide.server;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;

/**
 * What the editor at the other end can do, as it said; before it did, nothing.
 *
 * @param showsRelated whether a diagnostic may name further places
 * @param followsCodes whether a diagnostic's code may be a link
 * @param takesSnippets whether a proposal may say where the caret goes
 * @param readsMarkdown whether a hover may be Markdown
 * @param watchesFiles whether it can be asked to tell of changes on disk
 */
record Editor(boolean showsRelated, boolean followsCodes, boolean takesSnippets, boolean readsMarkdown, boolean watchesFiles) {

    /** Reads it off what an editor says of itself. */
    static Editor of(ClientCapabilities capabilities) {
        Optional<TextDocumentClientCapabilities> text = Optional.ofNullable(capabilities).map(ClientCapabilities::getTextDocument);
        Optional<WorkspaceClientCapabilities> workspace = Optional.ofNullable(capabilities).map(ClientCapabilities::getWorkspace);
        return new Editor(
                is(text.map(t -> t.getPublishDiagnostics()), d -> d.getRelatedInformation()),
                is(text.map(t -> t.getPublishDiagnostics()), d -> d.getCodeDescriptionSupport()),
                is(text.map(t -> t.getCompletion()).map(c -> c.getCompletionItem()), i -> i.getSnippetSupport()),
                is(text.map(t -> t.getHover()), h -> Optional.ofNullable(h.getContentFormat()).orElse(List.of()).contains(MarkupKind.MARKDOWN)),
                is(workspace.map(w -> w.getDidChangeWatchedFiles()), f -> f.getDynamicRegistration()));
    }

    private static <T> boolean is(Optional<T> of, Function<T, Boolean> asked) {
        return of.map(asked).orElse(false);
    }
}
