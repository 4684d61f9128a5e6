package org.rejoinder.language.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MonikerParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The language server as an editor meets it: over two streams, in its protocol, in a folder with a space and an umlaut. */
class LanguageServerTest {

    private static final String TEXT = "Keeper Ada Holm said the gate is broken. Later she said the gate was old.\n";
    private static final String DOCUMENT = """
            article A
              language "en"
              text "a.txt"

            // 📰 stays
            source Holm person "Ada Holm" role "keeper"

            statement S1 by Holm
              says "the gate is broken"
              cue "said" after "Holm"

            statement S2 by Holm
              says "the gate was old"
              cue "said" after "she"
            """.replace("\n", "\r\n");

    @TempDir
    Path temp;
    private Path folder;
    private String uri;
    private EditorSession editor;

    @BeforeEach
    void start() throws Exception {
        folder = Files.createDirectories(temp.resolve("Straße mit Leerzeichen"));
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("a.rejoinder"), DOCUMENT);
        uri = folder.resolve("a.rejoinder").toUri().toString();
        editor = new EditorSession();
    }

    @AfterEach
    void stop() throws IOException {
        editor.close();
    }

    private TextDocumentService ask() {
        return editor.server.getTextDocumentService();
    }

    private TextDocumentIdentifier id() {
        return new TextDocumentIdentifier(uri);
    }

    private Diagnostic diagnostic(String code) throws InterruptedException {
        List<Diagnostic> all = editor.diagnostics(uri);
        return all.stream().filter(d -> d.getCode().getLeft().equals(code)).findFirst().orElseThrow(() -> new AssertionError(all));
    }

    @Test
    void aSoundDocumentHasNoDiagnostics() throws Exception {
        editor.open(uri, DOCUMENT);
        assertEquals(List.of(), editor.diagnostics(uri));
    }

    @Test
    void aFindingHasItsRuleItsExplanationAndTheArticlesWords() throws Exception {
        String document = DOCUMENT.replace("\"the gate is broken\"", "\"the gate\"");
        editor.open(uri, document);
        Diagnostic found = diagnostic("TXT-05");
        assertEquals("\"the gate\"", EditorSession.words(document, found.getRange()));
        assertEquals(DiagnosticSeverity.Error, found.getSeverity());
        assertEquals("file:///help/rules.html#txt-05", found.getCodeDescription().getHref());
        assertEquals(2, found.getRelatedInformation().size(), found::toString);
        found.getRelatedInformation().forEach(related -> {
            assertEquals(folder.resolve("a.txt").toUri().toString(), related.getLocation().getUri());
            assertEquals("the gate", EditorSession.words(TEXT, related.getLocation().getRange()));
        });
    }

    @Test
    void anActionMendsTheFindingAndNothingElse() throws Exception {
        String document = DOCUMENT.replace("\"the gate is broken\"", "\"the gate\"");
        editor.open(uri, document);
        List<CodeAction> actions = editor.actions(uri, diagnostic("TXT-05"));
        CodeAction second = actions.stream().filter(a -> a.getTitle().contains("#2")).findFirst().orElseThrow();
        assertEquals(CodeActionKind.QuickFix, second.getKind());
        assertFalse(second.getIsPreferred(), "which place is meant only a reader knows");
        assertEquals(List.of("TXT-05"), EditorSession.codes(second.getDiagnostics()));
        String mended = EditorSession.applied(document, second.getEdit().getChanges().get(uri));
        assertEquals(document.replace("\"the gate\"", "\"the gate\" #2"), mended);
        editor.change(uri, mended);
        assertFalse(EditorSession.codes(editor.diagnostics(uri)).contains("TXT-05"));
    }

    @Test
    void theOnlyFixThatAsksNobodyIsPreferred() throws Exception {
        String document = DOCUMENT.replace("\"the gate was old\"", "\" the gate was old\"");
        editor.open(uri, document);
        List<CodeAction> actions = editor.actions(uri, diagnostic("TXT-06"));
        assertEquals(List.of(true), actions.stream().map(CodeAction::getIsPreferred).toList(), actions::toString);
        assertEquals(DOCUMENT, EditorSession.applied(document, actions.get(0).getEdit().getChanges().get(uri)));
    }

    @Test
    void anEditIsCountedInUtf16AndInTheTextThatTheOneBeforeItLeft() throws Exception {
        editor.open(uri, DOCUMENT);
        Position emoji = EditorSession.position(DOCUMENT, " stays");
        TextDocumentContentChangeEvent first = new TextDocumentContentChangeEvent(new Range(emoji, emoji), " ever");
        Position broken = EditorSession.position(DOCUMENT, " broken");
        TextDocumentContentChangeEvent second = new TextDocumentContentChangeEvent(new Range(broken, broken), " was");
        editor.change(uri, first, second);
        assertEquals("\"the gate is was broken\"", EditorSession.words(DOCUMENT.replace(" broken", " was broken"), diagnostic("TXT-02").getRange()));
    }

    @Test
    void whatIsUnsavedInASharedFileCountsForThoseThatSeeItUntilItIsClosed() throws Exception {
        Path shared = folder.resolve("shared.rejoinder");
        Files.writeString(shared, "// nobody yet\n");
        String document = DOCUMENT.replace("S2 by Holm", "S2 by Diver");
        editor.open(uri, document);
        assertTrue(editor.codes(uri, codes -> true).contains("SRC-01"));
        // some editors write umlauts and spaces as they are
        String sloppy = "file://" + shared;
        editor.open(sloppy, "source Diver person \"Bo Diver\" role \"diver\"\n");
        editor.codes(uri, codes -> !codes.contains("SRC-01"));
        List<? extends Location> found = EditorSession.get(ask().definition(new DefinitionParams(id(), EditorSession.position(document, "Diver")))).getLeft();
        assertEquals(List.of(new Location(sloppy, new Range(new Position(0, 7), new Position(0, 12)))), found);
        editor.close(sloppy);
        editor.change(uri, document + "\r\n");
        editor.codes(uri, codes -> codes.contains("SRC-01"));
        assertEquals(List.of(), editor.shown(sloppy).getDiagnostics());
    }

    @Test
    void whatChangesOnDiskIsSeen() throws Exception {
        editor.open(uri, DOCUMENT);
        assertEquals(List.of(), editor.diagnostics(uri));
        assertEquals(1, editor.registered.size());
        Files.writeString(folder.resolve("a.txt"), "Another text altogether.\n");
        editor.changedOnDisk(folder.resolve("a.txt"));
        editor.codes(uri, codes -> codes.contains("TXT-02"));
        Files.createDirectories(folder.resolve(".settings"));
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve(".settings/org.rejoinder.prefs"), "threshold.quotedWords=9\nrule.SRC-10=error\n");
        String document = DOCUMENT.replace(" role \"keeper\"", "");
        editor.change(uri, document);
        assertEquals(DiagnosticSeverity.Error, diagnostic("SRC-10").getSeverity());
    }

    @Test
    void aNameIsRenamedInAllFilesThatWriteIt() throws Exception {
        Path shared = folder.resolve("shared.rejoinder");
        Files.writeString(shared, "source Holm person \"Ada Holm\" role \"keeper\"\n");
        Path other = folder.resolve("b.rejoinder");
        String second = DOCUMENT.replace("article A", "article B").replace("source Holm person \"Ada Holm\" role \"keeper\"\r\n", "");
        Files.writeString(other, second);
        String document = DOCUMENT.replace("source Holm person \"Ada Holm\" role \"keeper\"\r\n", "");
        editor.open(uri, document);
        Position holm = EditorSession.position(document, "Holm\r\n  says");
        assertEquals("Holm", EditorSession.get(ask().prepareRename(new org.eclipse.lsp4j.PrepareRenameParams(id(), holm))).getSecond().getPlaceholder());
        Map<String, List<TextEdit>> changes = EditorSession.get(ask().rename(new RenameParams(id(), holm, "Ada"))).getChanges();
        assertEquals(document.replace("by Holm", "by Ada"), EditorSession.applied(document, changes.get(uri)));
        assertEquals(second.replace("by Holm", "by Ada"), EditorSession.applied(second, changes.get(other.toUri().toString())));
        assertEquals("source Ada person \"Ada Holm\" role \"keeper\"\n",
                EditorSession.applied(Files.readString(shared), changes.get(shared.toUri().toString())));
        assertEquals(5, EditorSession.get(ask().references(new ReferenceParams(id(), holm, new ReferenceContext(true)))).size());
        assertEquals(4, EditorSession.get(ask().references(new ReferenceParams(id(), holm, new ReferenceContext(false)))).size());
        ExecutionException refused = assertThrows(ExecutionException.class,
                () -> EditorSession.get(ask().rename(new RenameParams(id(), holm, "says"))));
        assertTrue(refused.getCause().getMessage().contains("says is a word of the language"), refused::toString);
    }

    @Test
    void completionKnowsTheCaretAndTheArticlesWords() throws Exception {
        editor.open(uri, DOCUMENT);
        List<CompletionItem> clauses = EditorSession.get(ask().completion(new CompletionParams(id(), EditorSession.position(DOCUMENT, "cue \"said\" after \"she\"")))).getRight().getItems();
        CompletionItem hedged = clauses.stream().filter(i -> i.getLabel().equals("hedged")).findFirst().orElseThrow();
        assertEquals(InsertTextFormat.Snippet, hedged.getInsertTextFormat());
        assertEquals("hedged \"$0\"", hedged.getTextEdit().getLeft().getNewText());
        Position within = EditorSession.position(DOCUMENT, "gate was old");
        List<CompletionItem> words = EditorSession.get(ask().completion(new CompletionParams(id(), within))).getRight().getItems();
        assertTrue(words.stream().anyMatch(i -> i.getTextEdit().getLeft().getNewText().startsWith("the gate was")), words::toString);
        words.forEach(i -> assertTrue(i.getFilterText().startsWith("the "), i::toString));
    }

    @Test
    void theDocumentsSurfaceIsToldInItsOwnOffsets() throws Exception {
        editor.open(uri, DOCUMENT);
        assertEquals(List.of("A", "Holm", "S1", "S2"), EditorSession.get(ask().documentSymbol(new DocumentSymbolParams(id()))).stream()
                .map(s -> EditorSession.words(DOCUMENT, s.getRight().getSelectionRange())).toList());
        assertEquals(List.of(0, 7, 11), EditorSession.get(ask().foldingRange(new FoldingRangeRequestParams(id()))).stream()
                .map(f -> f.getStartLine()).toList());
        assertEquals(3, EditorSession.get(ask().documentHighlight(new DocumentHighlightParams(id(), EditorSession.position(DOCUMENT, "Holm")))).size());
        String messy = DOCUMENT.replace("  says", "        says");
        editor.change(uri, messy);
        List<? extends TextEdit> layout = EditorSession.get(ask().formatting(new DocumentFormattingParams(id(), new FormattingOptions(2, true))));
        String laidOut = EditorSession.applied(messy, layout);
        assertTrue(laidOut.contains("\r\n  says    \"the gate is broken\"\r\n"), laidOut);
        assertFalse(laidOut.replace("\r\n", "").contains("\n"), "line ends of Windows stay");
        assertEquals(List.of("article", "A", "language", "\"en\"", "text", "\"a.txt\"", "// 📰 stays", "source", "Holm"), coloured(messy).subList(0, 9));
    }

    private List<String> coloured(String text) throws Exception {
        List<Integer> data = EditorSession.get(ask().semanticTokensFull(new SemanticTokensParams(id()))).getData();
        List<String> words = new ArrayList<>();
        int line = 0;
        int from = 0;
        for (int i = 0; i < data.size(); i += 5) {
            from = data.get(i) == 0 ? from + data.get(i + 1) : data.get(i + 1);
            line += data.get(i);
            words.add(EditorSession.words(text, new Range(new Position(line, from), new Position(line, from + data.get(i + 2)))));
        }
        return words;
    }

    @Test
    void aHoverTellsOfTheNameAndWhyAFindingMatters() throws Exception {
        String document = DOCUMENT.replace("\"the gate is broken\"", "\"the gate\"");
        editor.open(uri, document);
        editor.diagnostics(uri);
        String name = hover(EditorSession.position(document, "S2"));
        assertTrue(name.startsWith("statement S2") && name.contains("Form: paraphrased"), name);
        String rule = hover(EditorSession.position(document, "the gate\""));
        assertTrue(rule.startsWith("TXT-05 A passage matches at several places\nWhich of the places"), rule);
        assertNull(EditorSession.get(ask().hover(new HoverParams(id(), new Position(3, 0)))));
    }

    private String hover(Position at) throws Exception {
        return EditorSession.get(ask().hover(new HoverParams(id(), at))).getContents().getRight().getValue();
    }

    @Test
    void whatGoesWrongWithOneMessageEndsNothing() throws Exception {
        editor.open(uri, DOCUMENT);
        ask().didChange(new DidChangeTextDocumentParams());
        editor.change("file:///never/opened.rejoinder", "x");
        ExecutionException unknown = assertThrows(ExecutionException.class,
                () -> EditorSession.get(ask().moniker(new MonikerParams(id(), new Position(0, 0)))));
        assertEquals(ResponseErrorCode.MethodNotFound.getValue(), ((ResponseErrorException) unknown.getCause()).getResponseError().getCode());
        assertNull(EditorSession.get(ask().hover(new HoverParams(id(), new Position(9999, 9999)))));
        assertNull(EditorSession.get(ask().hover(new HoverParams(new TextDocumentIdentifier("file:///%zz"), new Position(0, 0)))));
        editor.open("untitled:1", "statement \u0000 \"\" ''' {{{ §".repeat(50));
        assertFalse(editor.diagnostics("untitled:1").isEmpty());
        assertEquals(4, EditorSession.get(ask().documentSymbol(new DocumentSymbolParams(id()))).size());
        synchronized (editor.log) {
            assertEquals(1, editor.log.size(), editor.log::toString);
            assertFalse(editor.log.get(0).contains("\tat "), editor.log::toString);
        }
    }

    @Test
    void whileSomebodyTypesOnlyTheLastStateIsToldAndAQuestionCanBeTakenBack() throws Exception {
        StringBuilder long2000 = new StringBuilder(DOCUMENT);
        for (int i = 3; i <= 2000; i++) {
            long2000.append("\r\nstatement S").append(i).append(" by Holm\r\n  says \"the gate is broken\"\r\n  cue \"said\" after \"Holm\"\r\n");
        }
        editor.open(uri, long2000.toString());
        String typed = long2000.toString();
        for (int i = 0; i < 30; i++) {
            Position end = new Lines(typed).position(typed.length());
            typed += "/";
            editor.change(uri, new TextDocumentContentChangeEvent(new Range(end, end), "/"));
        }
        CompletableFuture<?> question = ask().references(new ReferenceParams(id(), EditorSession.position(typed, "Holm"), new ReferenceContext(true)));
        question.cancel(true);
        assertEquals(2002, EditorSession.get(ask().documentSymbol(new DocumentSymbolParams(id()))).size());
        editor.codes(uri, codes -> !codes.contains("TXT-02"));
    }

    @Test
    void whoTakesLeaveIsServedTillThen() throws Exception {
        assertEquals("rejoinder 0.0", editor.told.getServerInfo().getName() + " " + editor.told.getServerInfo().getVersion());
        assertNull(EditorSession.get(editor.server.shutdown()));
        editor.server.exit();
        assertTrue(editor.left.get(20, TimeUnit.SECONDS));
    }

    @Test
    void whoHangsUpIsNotWaitedFor() throws Exception {
        editor.close();
        assertFalse(editor.left.get(20, TimeUnit.SECONDS));
    }
}
