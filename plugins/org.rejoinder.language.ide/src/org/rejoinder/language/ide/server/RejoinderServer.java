package org.rejoinder.language.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.rejoinder.language.ide.Messages;
import org.rejoinder.language.ide.checking.DocumentChecking;

/** The language server: one editor, over two streams. What goes wrong with one request ends neither it nor the others. */
public final class RejoinderServer implements LanguageServer {

    /** As what the server presents itself, and as the source of its diagnostics. */
    static final String NAME = "rejoinder";

    private static final String WATCH = "workspace/didChangeWatchedFiles";
    /** Documents, the articles' texts as they are usually called, and projects' settings. */
    private static final List<String> WATCHED = List.of("**/*.rejoinder", "**/*.txt", "**/*.md", "**/.settings/org.rejoinder.prefs");

    /** One listens, the others answer. */
    private final ExecutorService pool = Executors.newFixedThreadPool(3, new ServerThreads("requests"));
    private final OpenDocuments documents = new OpenDocuments();
    private final DocumentChecking checking = new DocumentChecking(Properties::new, documents);
    private final Checks checks = new Checks(documents, checking, this::publish, this::failed);
    private final Names names = new Names(checking, new ProjectFiles(documents));
    private final DocumentRequests requests = new DocumentRequests(this, pool);
    private final FileEvents events = new FileEvents(this);
    private final String version;
    private final String reference;
    private final Consumer<String> log;
    private volatile Editor editor = Editor.of(null);
    private volatile LanguageClient client;
    /** Complete once it listens: an editor may have taken leave by then. */
    private final CompletableFuture<Future<?>> listening = new CompletableFuture<>();
    private volatile boolean shutDown;

    private RejoinderServer(String version, String reference, Consumer<String> log) {
        this.version = version;
        this.reference = reference;
        this.log = log;
    }

    /**
     * Serves one editor until it leaves.
     *
     * @param in        what the editor says
     * @param out       what it is told, and nothing else
     * @param version   of the server
     * @param reference the URI of the page that explains the rules, each at its id in lower case; null for none
     * @param log       gets a line for what went wrong
     * @return whether the editor took leave as the protocol wants it
     */
    public static boolean serve(InputStream in, OutputStream out, String version, String reference, Consumer<String> log) {
        RejoinderServer server = new RejoinderServer(version, reference, log);
        try (ProtocolLog library = new ProtocolLog(log)) {
            Launcher<LanguageClient> launcher = new Launcher.Builder<LanguageClient>().setLocalService(server)
                    .setRemoteInterface(LanguageClient.class).setInput(in).setOutput(out).setExecutorService(server.pool)
                    .setExceptionHandler(server::error).create();
            server.client = launcher.getRemoteProxy();
            Future<?> listening = launcher.startListening();
            server.listening.complete(listening);
            listening.get();
        } catch (CancellationException e) {
            // The editor said that it goes.
            return server.shutDown;
        } catch (ExecutionException e) {
            server.failed(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            server.checks.close();
            server.pool.shutdownNow();
        }
        return server.shutDown;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams asked) {
        editor = Editor.of(asked.getCapabilities());
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        ServerCapabilities can = new ServerCapabilities();
        can.setTextDocumentSync(sync);
        can.setCompletionProvider(new CompletionOptions(false, List.of("\"", ".")));
        can.setHoverProvider(true);
        can.setDefinitionProvider(true);
        can.setReferencesProvider(true);
        can.setDocumentHighlightProvider(true);
        can.setDocumentSymbolProvider(true);
        can.setFoldingRangeProvider(true);
        can.setDocumentFormattingProvider(true);
        can.setDocumentRangeFormattingProvider(true);
        can.setSemanticTokensProvider(Colours.options());
        can.setRenameProvider(new RenameOptions(true));
        can.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
        return CompletableFuture.completedFuture(new InitializeResult(can, new ServerInfo(NAME, version)));
    }

    @Override
    public void initialized(InitializedParams told) {
        guarded(() -> {
            if (editor.watchesFiles()) {
                List<FileSystemWatcher> watchers = WATCHED.stream().map(pattern -> new FileSystemWatcher(Either.forLeft(pattern))).toList();
                client.registerCapability(new RegistrationParams(
                        List.of(new Registration(WATCH, WATCH, new DidChangeWatchedFilesRegistrationOptions(watchers)))));
            }
        });
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        shutDown = true;
        checks.close();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void exit() {
        listening.thenAccept(started -> started.cancel(true));
    }

    @Override
    public void setTrace(SetTraceParams told) {
        // There is nothing to trace that the editor does not see itself.
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return requests;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return events;
    }

    OpenDocuments documents() {
        return documents;
    }

    DocumentChecking checking() {
        return checking;
    }

    Checks checks() {
        return checks;
    }

    Names names() {
        return names;
    }

    Editor editor() {
        return editor;
    }

    Fixes fixes() {
        return new Fixes(diagnoses());
    }

    private Diagnoses diagnoses() {
        return new Diagnoses(editor, documents, reference);
    }

    private void publish(Checks.Checked checked) {
        client.publishDiagnostics(diagnoses().of(checked));
    }

    /** A closed document shows no findings any more. */
    void forget(String uri) {
        client.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
    }

    /** Does what the editor told; whatever comes of it, the editor is listened to. */
    void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            failed(e);
        }
    }

    /** Tells of what nobody foresaw, and gives the sentence. */
    private String failed(Throwable problem) {
        String message = Messages.of("server.failed", problem.getClass().getSimpleName(), String.valueOf(problem.getMessage()), where(problem));
        log.accept(message);
        client.logMessage(new MessageParams(MessageType.Error, message));
        return message;
    }

    private static String where(Throwable problem) {
        StackTraceElement[] trace = problem.getStackTrace();
        return trace.length == 0 ? "?" : trace[0].getFileName() + ":" + trace[0].getLineNumber();
    }

    /** What an editor gets for a question that could not be answered: a sentence. */
    private ResponseError error(Throwable problem) {
        Throwable cause = problem;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof ResponseErrorException refused) {
            return refused.getResponseError();
        }
        if (cause instanceof UnsupportedOperationException) {
            return new ResponseError(ResponseErrorCode.MethodNotFound, Messages.of("server.unknown"), null);
        }
        return new ResponseError(ResponseErrorCode.InternalError, failed(cause), null);
    }
}
