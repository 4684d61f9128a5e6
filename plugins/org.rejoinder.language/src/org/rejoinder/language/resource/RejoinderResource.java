package org.rejoinder.language.resource;

import com.google.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.rejoinder.language.Messages;
import org.rejoinder.language.syntax.SyntaxCheck;
import org.rejoinder.language.syntax.SyntaxProblem;
import org.rejoinder.model.Document;
import org.rejoinder.text.Decoding;

/**
 * One document. Reading never throws for what the bytes are: a document that is too large or not UTF-8 is empty and has
 * one error. Everything that is wrong with its form is in {@link #getErrors()} with its rule's id.
 */
public class RejoinderResource extends LazyLinkingResource {

    /** The largest document, in bytes. */
    public static final long LARGEST = 32L << 20;

    @Inject
    private SyntaxCheck syntax;

    private Decoding.Unreadable unreadable;
    private NameTable names;
    private String facts;

    /** The document; null when nothing has been loaded. */
    public Document document() {
        return getContents().isEmpty() || !(getContents().get(0) instanceof Document document) ? null : document;
    }

    /** The names that the document declares. */
    public NameTable names() {
        NameTable table = names;
        if (table == null) {
            table = new NameTable(document());
            names = table;
        }
        return table;
    }

    /** The facts of the article, which its description carries; null while they are not known. */
    public String facts() {
        return facts;
    }

    /** Sets the facts once the document has been examined. */
    public void facts(String known) {
        facts = known;
    }

    /** Why the bytes could not be read; null when they could. */
    public Decoding.Unreadable unreadable() {
        return unreadable;
    }

    /** Always UTF-8, whatever the platform says. */
    @Override
    public String getEncoding() {
        return "UTF-8";
    }

    @Override
    protected Reader createReader(InputStream in) throws IOException {
        unreadable = null;
        if (in instanceof TextInput given) {
            return new StringReader(given.text());
        }
        switch (Decoding.of(in.readNBytes((int) LARGEST + 1), LARGEST)) {
            case Decoding.Readable readable:
                return new StringReader(readable.text().string());
            case Decoding.Unreadable problem:
                unreadable = problem;
                return new StringReader("");
        }
    }

    @Override
    protected void updateInternalState(IParseResult result) {
        names = null;
        super.updateInternalState(result);
    }

    @Override
    protected void clearInternalState() {
        names = null;
        super.clearInternalState();
    }

    @Override
    protected void addSyntaxErrors() {
        if (unreadable != null) {
            getErrors().add(new SyntaxProblem(getParseResult().getRootNode(), SyntaxProblem.SYNTAX, describe(unreadable), 0, 0));
            return;
        }
        getErrors().addAll(syntax.check(getParseResult().getRootNode()));
        for (INode node : getParseResult().getSyntaxErrors()) {
            getErrors().add(new SyntaxProblem(node, SyntaxProblem.SYNTAX, node.getSyntaxErrorMessage().getMessage(), node.getOffset(),
                    node.getLength()));
        }
    }

    /** Why a document could not be read, in words. */
    public static String describe(Decoding.Unreadable problem) {
        return switch (problem.reason()) {
            case MISSING -> Messages.of("document.missing");
            case UNREADABLE -> Messages.of("document.unreadable", problem.detail());
            case NOT_UTF8 -> Messages.of("document.notUtf8", problem.detail(), problem.line(), problem.column());
            case TOO_LARGE -> Messages.of("document.tooLarge", problem.detail());
        };
    }
}
