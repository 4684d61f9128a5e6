package org.rejoinder.editor.typing;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.rejoinder.language.ide.syntax.Scanner;
import org.rejoinder.language.ide.syntax.Token;
import org.rejoinder.language.ide.syntax.TokenKind;

/** Closes a quotation mark as it is opened, steps over the one that closes, and removes an empty pair at once. */
public final class ClosingQuotes implements IAutoEditStrategy {

    private static final String MARK = "\"";

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        try {
            if (MARK.equals(command.text) && command.length == 0) {
                type(document, command);
            } else if (command.text.isEmpty() && command.length == 1 && isEmptyPair(document, command.offset)) {
                command.length = 2;
            }
        } catch (BadLocationException e) {
            // The document has changed meanwhile: the key does what it says.
            return;
        }
    }

    private static void type(IDocument document, DocumentCommand command) throws BadLocationException {
        int offset = command.offset;
        Token inside = tokenAround(document, offset);
        boolean string = inside != null && (inside.kind() == TokenKind.STRING || inside.kind() == TokenKind.UNCLOSED);
        if (string) {
            boolean atEnd = inside.kind() == TokenKind.STRING && offset == inside.end() - 1;
            if (atEnd) {
                command.text = "";
                command.caretOffset = offset + 1;
                command.shiftsCaret = false;
            }
            return;
        }
        boolean freeBehind = offset >= document.getLength() || !Scanner.isWordPart(document.getChar(offset))
                && document.getChar(offset) != '"';
        boolean freeBefore = offset == 0 || document.getChar(offset - 1) != '"';
        if (inside == null && freeBehind && freeBefore) {
            command.text = MARK + MARK;
            command.caretOffset = offset + 1;
            command.shiftsCaret = false;
        }
    }

    /** {@return the token of the caret's line that holds the caret strictly inside; an unclosed string holds its end} */
    private static Token tokenAround(IDocument document, int offset) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(offset);
        String text = document.get(line.getOffset(), line.getLength());
        int at = offset - line.getOffset();
        Scanner scanner = new Scanner(text);
        for (Token token = scanner.next(0); token != null && token.begin() < at; token = scanner.next(token.end())) {
            boolean open = token.kind() == TokenKind.UNCLOSED
                    || token.kind() == TokenKind.COMMENT && text.startsWith("//", token.begin());
            if (at < token.end() || at == token.end() && open) {
                return new Token(token.kind(), token.begin() + line.getOffset(), token.end() + line.getOffset());
            }
        }
        return null;
    }

    private static boolean isEmptyPair(IDocument document, int offset) throws BadLocationException {
        return offset + 1 < document.getLength() && document.getChar(offset) == '"' && document.getChar(offset + 1) == '"'
                && (offset + 2 >= document.getLength() || document.getChar(offset + 2) != '"')
                && (offset == 0 || document.getChar(offset - 1) != '"' && document.getChar(offset - 1) != '\\');
    }
}
