package org.rejoinder.language.syntax;

import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.nodemodel.INode;

/** Something in a document that is not as the language wants it, reported where it stands. */
public final class SyntaxProblem extends AbstractDiagnostic {

    /** The rule of what cannot be read. */
    public static final String SYNTAX = "SYN-01";
    /** The rule of names declared twice. */
    public static final String NAMES = "SYN-02";
    /** The rule of passages that point nowhere, as one without words: with an article, the rules tell it, and what would mend it. */
    public static final String PASSAGES = "TXT-02";
    /** The rule of sources that nobody declared. */
    public static final String SOURCES = "SRC-01";

    private final INode node;
    private final String code;
    private final String message;
    private final String[] suggestions;
    private final int offset;
    private final int length;

    /**
     * @param node where it is
     * @param code the rule's id
     * @param message what is wrong, and what to do
     * @param offset where the problem begins, in UTF-16 units of the document
     * @param length how far it goes; may be 0 at the document's end
     * @param suggestions what may have been meant instead of the text at that place, nearest first
     */
    public SyntaxProblem(INode node, String code, String message, int offset, int length, String... suggestions) {
        this.node = node;
        this.code = code;
        this.message = message;
        this.offset = offset;
        this.length = length;
        this.suggestions = suggestions.clone();
    }

    @Override
    protected INode getNode() {
        return node;
    }

    @Override
    public String getCode() {
        return code;
    }

    /** What may have been meant instead of the text at that place, nearest first; may be empty. */
    @Override
    public String[] getData() {
        return suggestions.clone();
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public int getOffset() {
        return offset;
    }

    @Override
    public int getLength() {
        return length;
    }
}
