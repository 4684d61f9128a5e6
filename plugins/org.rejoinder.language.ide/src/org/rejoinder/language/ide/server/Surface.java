package org.rejoinder.language.ide.server;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.rejoinder.language.formatting.Layout;
import org.rejoinder.language.ide.edits.Edit;
import org.rejoinder.language.ide.folding.FoldingRanges;
import org.rejoinder.language.ide.outline.Outline;
import org.rejoinder.language.ide.outline.OutlineEntry;

/** What is read off a document's surface: outline, folding, layout. */
final class Surface {

    private Surface() {
    }

    /** The outline. */
    static List<Either<SymbolInformation, DocumentSymbol>> symbols(OpenDocument document) {
        List<Either<SymbolInformation, DocumentSymbol>> symbols = new ArrayList<>();
        for (OutlineEntry entry : Outline.of(document.structure())) {
            Range all = document.lines().range(entry.begin(), entry.end());
            Range name = document.lines().range(entry.focus(), Math.min(entry.end(), entry.focus() + entry.label().length()));
            symbols.add(Either.forRight(new DocumentSymbol(entry.label(), kind(entry.keyword()), all, name, entry.detail())));
        }
        return symbols;
    }

    private static SymbolKind kind(String keyword) {
        return switch (keyword) {
            case "article" -> SymbolKind.File;
            case "source" -> SymbolKind.Class;
            case "claim" -> SymbolKind.Constant;
            case "statement" -> SymbolKind.Function;
            case "rebuttal" -> SymbolKind.Event;
            default -> SymbolKind.String;
        };
    }

    /** What folds, in whole lines. */
    static List<FoldingRange> folds(OpenDocument document) {
        return FoldingRanges.of(document.structure()).stream().map(fold -> {
            Range range = document.lines().range(fold.begin(), fold.end());
            return new FoldingRange(range.getStart().getLine(), range.getEnd().getLine());
        }).toList();
    }

    /** The changes of white space that lay a document out, those within two offsets. */
    static List<TextEdit> layout(OpenDocument document, int begin, int end) {
        return Layout.changes(document.text()).stream()
                .filter(change -> change.offset() >= begin && change.offset() + change.length() <= end)
                .map(change -> document.lines().edit(new Edit(change.offset(), change.offset() + change.length(), change.text()))).toList();
    }
}
