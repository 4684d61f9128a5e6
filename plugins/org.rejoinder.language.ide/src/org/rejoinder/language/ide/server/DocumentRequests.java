package org.rejoinder.language.ide.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.function.BiFunction;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.CancelChecker;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.xtext.service.OperationCanceledError;
import org.rejoinder.language.ide.completion.Completion;

/**
 * What the editor tells and asks of documents. What it tells is taken at once, in its order; what it asks is answered from the
 * state that it spoke of, on another thread, so that it can take the question back.
 */
final class DocumentRequests implements TextDocumentService {

    private final RejoinderServer server;
    private final ExecutorService pool;

    DocumentRequests(RejoinderServer server, ExecutorService pool) {
        this.server = server;
        this.pool = pool;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams told) {
        server.guarded(() -> {
            TextDocumentItem item = told.getTextDocument();
            put(new OpenDocument(item.getUri(), item.getVersion(), item.getText()));
        });
    }

    @Override
    public void didChange(DidChangeTextDocumentParams told) {
        server.guarded(() -> {
            OpenDocument before = document(told.getTextDocument());
            if (before != null) {
                put(before.changed(told.getTextDocument().getVersion(), told.getContentChanges()));
            }
        });
    }

    private void put(OpenDocument document) {
        server.documents().put(document);
        if (isOurs(document)) {
            server.checks().edited(document.uri());
        } else {
            server.checks().changedAround();
        }
    }

    /** An editor may also tell of the article's text, which is read but not checked. */
    private static boolean isOurs(OpenDocument document) {
        return document.file() == null || document.file().toString().endsWith(".rejoinder");
    }

    @Override
    public void didClose(DidCloseTextDocumentParams told) {
        server.guarded(() -> {
            String uri = told.getTextDocument().getUri();
            server.documents().remove(uri);
            server.checks().closed(uri);
            server.forget(uri);
        });
    }

    @Override
    public void didSave(DidSaveTextDocumentParams told) {
        server.guarded(() -> server.checks().changedAround());
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams asked) {
        return answer(asked.getTextDocument(), (document, cancel) -> {
            Checks.Checked checked = server.checks().last(document.uri());
            Completion completion = new Completion(document.structure(), server.checking().otherNames(document.file()),
                    checked == null ? checked(document, cancel).found().article() : checked.found().article());
            return Either.forRight(new Proposals(server.editor()).at(document, completion, document.offset(asked.getPosition())));
        }, Either.forLeft(List.of()));
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams asked) {
        return answer(asked.getTextDocument(), (document, cancel) -> new Hovers(server.editor()).at(document,
                server.checks().last(document.uri()), server.checking().otherNames(document.file()), document.offset(asked.getPosition())), null);
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(DefinitionParams asked) {
        return answer(asked.getTextDocument(),
                (document, cancel) -> Either.forLeft(server.names().definition(document, document.offset(asked.getPosition()))),
                Either.forLeft(List.of()));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams asked) {
        return answer(asked.getTextDocument(), (document, cancel) -> server.names().references(document,
                document.offset(asked.getPosition()), asked.getContext() == null || asked.getContext().isIncludeDeclaration()), List.of());
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams asked) {
        return answer(asked.getTextDocument(),
                (document, cancel) -> server.names().highlights(document, document.offset(asked.getPosition())), List.of());
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(DocumentSymbolParams asked) {
        return answer(asked.getTextDocument(), (document, cancel) -> Surface.symbols(document), List.of());
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams asked) {
        return answer(asked.getTextDocument(), (document, cancel) -> Surface.folds(document), List.of());
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams asked) {
        return answer(asked.getTextDocument(), (document, cancel) -> Colours.of(document), null);
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams asked) {
        return answer(asked.getTextDocument(), (document, cancel) -> server.fixes().of(checked(document, cancel), asked), List.of());
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams asked) {
        return answer(asked.getTextDocument(), (document, cancel) -> Surface.layout(document, 0, document.text().length()), List.of());
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> rangeFormatting(DocumentRangeFormattingParams asked) {
        Range range = asked.getRange();
        return answer(asked.getTextDocument(),
                (document, cancel) -> Surface.layout(document, document.offset(range.getStart()), document.offset(range.getEnd())), List.of());
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(PrepareRenameParams asked) {
        return answer(asked.getTextDocument(), (document, cancel) -> {
            PrepareRenameResult renamed = server.names().renamed(document, document.offset(asked.getPosition()));
            return renamed == null ? null : Either3.forSecond(renamed);
        }, null);
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams asked) {
        return answer(asked.getTextDocument(),
                (document, cancel) -> server.names().rename(document, document.offset(asked.getPosition()), asked.getNewName()), null);
    }

    private OpenDocument document(TextDocumentIdentifier which) {
        return server.documents().get(which.getUri());
    }

    /** Answers for the document as it is now; nothing, for one that is not open or that changes while the answer is sought. */
    private <T> CompletableFuture<T> answer(TextDocumentIdentifier which, BiFunction<OpenDocument, CancelChecker, T> answer, T nothing) {
        OpenDocument document = document(which);
        return CompletableFutures.computeAsync(pool, cancel -> {
            cancel.checkCanceled();
            if (document == null) {
                return nothing;
            }
            try {
                return answer.apply(document, cancel);
            } catch (OperationCanceledError e) {
                cancel.checkCanceled();
                return nothing;
            }
        });
    }

    private Checks.Checked checked(OpenDocument document, CancelChecker cancel) {
        try {
            return server.checks().now(document, cancel::isCanceled);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OperationCanceledError passed) {
                throw passed;
            }
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }
}
