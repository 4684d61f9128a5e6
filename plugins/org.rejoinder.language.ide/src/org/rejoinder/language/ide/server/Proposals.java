package org.rejoinder.language.ide.server;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.rejoinder.language.ide.completion.Completion;
import org.rejoinder.language.ide.completion.Proposal;
import org.rejoinder.language.ide.edits.Edit;

/** Completion in the protocol's terms. */
final class Proposals {

    private static final int SHOWN = 90;

    private final Editor editor;

    Proposals(Editor editor) {
        this.editor = editor;
    }

    /** What may stand at an offset, best first. The article's words depend on each letter, so they are asked for anew. */
    CompletionList at(OpenDocument document, Completion completion, int offset) {
        List<CompletionItem> items = new ArrayList<>();
        boolean words = false;
        for (Proposal proposal : completion.at(offset)) {
            words |= proposal.kind() == Proposal.Kind.PASSAGE;
            items.add(item(document, proposal, items.size()));
        }
        return new CompletionList(words, items);
    }

    private CompletionItem item(OpenDocument document, Proposal proposal, int rank) {
        String label = proposal.label().replaceAll("\\s+", " ");
        CompletionItem item = new CompletionItem(label.length() <= SHOWN ? label : label.substring(0, SHOWN - 1) + "…");
        item.setKind(kind(proposal.kind()));
        item.setDetail(proposal.detail().isEmpty() ? null : proposal.detail());
        item.setSortText(String.format("%04d", rank));
        item.setFilterText(proposal.text());
        boolean caret = proposal.caret() < proposal.text().length() && editor.takesSnippets();
        String text = caret ? escaped(proposal.text().substring(0, proposal.caret())) + "$0" + escaped(proposal.text().substring(proposal.caret()))
                : proposal.text();
        item.setInsertTextFormat(caret ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
        item.setTextEdit(Either.forLeft(document.lines().edit(new Edit(proposal.begin(), proposal.end(), text))));
        return item;
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\$}]", "\\\\$0");
    }

    private static CompletionItemKind kind(Proposal.Kind kind) {
        return switch (kind) {
            case KEYWORD -> CompletionItemKind.Keyword;
            case SOURCE -> CompletionItemKind.Class;
            case CLAIM -> CompletionItemKind.Constant;
            case STATEMENT -> CompletionItemKind.Function;
            case REBUTTAL -> CompletionItemKind.Event;
            case PASSAGE -> CompletionItemKind.Text;
        };
    }
}
