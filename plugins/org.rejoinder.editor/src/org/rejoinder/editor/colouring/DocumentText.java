package org.rejoinder.editor.colouring;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;

/**
 * The characters of a document as they are at each look. The document's own {@code get()} copies all of them, which at
 * each key of a long document costs more than all else.
 *
 * @param document null for none, which has no characters
 */
record DocumentText(IDocument document) implements CharSequence {

    @Override
    public int length() {
        return document == null ? 0 : document.getLength();
    }

    @Override
    public char charAt(int index) {
        try {
            return document.getChar(index);
        } catch (BadLocationException e) {
            throw new IndexOutOfBoundsException(index);
        }
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        try {
            return document.get(start, end - start);
        } catch (BadLocationException e) {
            throw new IndexOutOfBoundsException(start);
        }
    }

    @Override
    public String toString() {
        return document == null ? "" : document.get();
    }
}
