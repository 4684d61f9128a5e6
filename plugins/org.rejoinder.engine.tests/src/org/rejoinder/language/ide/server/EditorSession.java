package org.rejoinder.language.ide.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor at the other end of two pipes, as far as a test needs one. */
final class EditorSession implements LanguageClient, AutoCloseable {

    private static final long SECONDS = 120;

    private final List<PublishDiagnosticsParams> published = new ArrayList<>();
    private final Map<String, Integer> versions = new HashMap<>();
    final List<RegistrationParams> registered = new ArrayList<>();
    final List<String> log = new ArrayList<>();
    final CompletableFuture<Boolean> left;
    final InitializeResult told;
    final LanguageServer server;
    private final PipedOutputStream toServer = new PipedOutputStream();

    /** Starts a server and says hello. */
    EditorSession() throws Exception {
        PipedInputStream fromEditor = new PipedInputStream(toServer, 1 << 16);
        PipedOutputStream toEditor = new PipedOutputStream();
        PipedInputStream fromServer = new PipedInputStream(toEditor, 1 << 16);
        left = CompletableFuture.supplyAsync(() -> {
            try (toEditor) {
                return RejoinderServer.serve(fromEditor, toEditor, "0.0", "file:///help/rules.html", this::log);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, fromServer, toServer);
        launcher.startListening();
        server = launcher.getRemoteProxy();
        InitializeParams hello = new InitializeParams();
        hello.setCapabilities(capabilities());
        told = get(server.initialize(hello));
        server.initialized(new InitializedParams());
    }

    private void log(String line) {
        synchronized (log) {
            log.add(line);
        }
    }

    private static ClientCapabilities capabilities() {
        PublishDiagnosticsCapabilities diagnostics = new PublishDiagnosticsCapabilities();
        diagnostics.setRelatedInformation(true);
        diagnostics.setCodeDescriptionSupport(true);
        TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
        text.setPublishDiagnostics(diagnostics);
        text.setCompletion(new CompletionCapabilities(new CompletionItemCapabilities(true)));
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
        return new ClientCapabilities(workspace, text, null);
    }

    /** The answer to a question. */
    static <T> T get(CompletableFuture<T> answer) throws Exception {
        return answer.get(SECONDS, TimeUnit.SECONDS);
    }

    void open(String uri, String text) {
        versions.put(uri, 1);
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "rejoinder", 1, text)));
    }

    void change(String uri, String text) {
        change(uri, new TextDocumentContentChangeEvent(text));
    }

    void change(String uri, TextDocumentContentChangeEvent... changes) {
        int version = versions.merge(uri, 1, Integer::sum);
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, version),
                List.of(changes)));
    }

    void close(String uri) {
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
    }

    void changedOnDisk(Path file) {
        server.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(
                List.of(new FileEvent(file.toUri().toString(), FileChangeType.Changed))));
    }

    /** The diagnostics of a document in its present state. */
    List<Diagnostic> diagnostics(String uri) throws InterruptedException {
        return until(uri, versions.get(uri), 0, all -> true);
    }

    /** Waits until the codes of a document's diagnostics are as they should be. */
    List<String> codes(String uri, Predicate<List<String>> wanted) throws InterruptedException {
        return codes(until(uri, versions.get(uri), 0, all -> wanted.test(codes(all))));
    }

    static List<String> codes(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(d -> d.getCode().getLeft()).toList();
    }

    private List<Diagnostic> until(String uri, Integer version, int from, Predicate<List<Diagnostic>> wanted)
            throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        synchronized (published) {
            while (true) {
                for (int i = published.size() - 1; i >= from; i--) {
                    PublishDiagnosticsParams each = published.get(i);
                    if (each.getUri().equals(uri) && version.equals(each.getVersion()) && wanted.test(each.getDiagnostics())) {
                        return each.getDiagnostics();
                    }
                }
                assertTrue(System.nanoTime() < end, () -> "no such diagnostics of " + uri + " among " + published + ", log " + log);
                published.wait(1000);
            }
        }
    }

    /** The actions that are offered for a diagnostic. */
    List<CodeAction> actions(String uri, Diagnostic diagnostic) throws Exception {
        return get(server.getTextDocumentService().codeAction(new CodeActionParams(new TextDocumentIdentifier(uri), diagnostic.getRange(),
                new CodeActionContext(List.of(diagnostic))))).stream().map(either -> either.getRight()).toList();
    }

    /** A text with changes made that are counted in it. */
    static String applied(String text, List<? extends TextEdit> edits) {
        Lines lines = new Lines(text);
        StringBuilder changed = new StringBuilder(text);
        edits.stream().sorted((a, b) -> lines.offset(b.getRange().getStart()) - lines.offset(a.getRange().getStart()))
                .forEach(edit -> changed.replace(lines.offset(edit.getRange().getStart()), lines.offset(edit.getRange().getEnd()), edit.getNewText()));
        return changed.toString();
    }

    /** Where words stand in a text. */
    static Position position(String text, String words) {
        int at = text.indexOf(words);
        assertTrue(at >= 0, () -> words + " is not in " + text);
        return new Lines(text).position(at);
    }

    /** The words in a range. */
    static String words(String text, Range range) {
        Lines lines = new Lines(text);
        return text.substring(lines.offset(range.getStart()), lines.offset(range.getEnd()));
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        synchronized (published) {
            published.add(diagnostics);
            published.notifyAll();
        }
    }

    /** What was shown last of a document; null for nothing yet. */
    PublishDiagnosticsParams shown(String uri) {
        synchronized (published) {
            return published.stream().filter(each -> each.getUri().equals(uri)).reduce((a, b) -> b).orElse(null);
        }
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams asked) {
        registered.add(asked);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        // The server's own log has it too.
    }

    @Override
    public void showMessage(MessageParams message) {
        throw new AssertionError(message);
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams asked) {
        throw new AssertionError(asked);
    }

    @Override
    public void telemetryEvent(Object event) {
        throw new AssertionError(event);
    }

    /** Hangs up without a word. */
    @Override
    public void close() throws IOException {
        toServer.close();
    }
}
