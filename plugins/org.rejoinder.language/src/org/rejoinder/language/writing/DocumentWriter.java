package org.rejoinder.language.writing;

import java.util.List;
import org.rejoinder.language.formatting.Layout;
import org.rejoinder.model.Act;
import org.rejoinder.model.Article;
import org.rejoinder.model.Claim;
import org.rejoinder.model.Declaration;
import org.rejoinder.model.Document;
import org.rejoinder.model.Rebuttal;
import org.rejoinder.model.Remark;
import org.rejoinder.model.Source;

/**
 * Writes a model as a document: readable, clauses in their canonical order, passages in the raw form that the model keeps.
 * Parsing what it wrote gives an equal model, places apart, which the language does not write.
 */
public final class DocumentWriter {

    private final Names names;

    /** Writes references as the model's own names say. */
    public DocumentWriter() {
        this(Names.STANDARD);
    }

    /** @param names gives the names of what is referred to, where the model does not hold it */
    public DocumentWriter(Names names) {
        this.names = names;
    }

    /**
     * The document.
     *
     * @throws IllegalArgumentException when an embedded text cannot stand in a document (see
     *     {@link org.rejoinder.language.conversion.Quotation#isEmbeddable(String)}), or a reference has no name
     */
    public String write(Document document) {
        return write(document, "");
    }

    /**
     * The document with the comments of an earlier text of it: each stays with the declaration and clause that it stood at,
     * or, where these are gone, at the end.
     *
     * @throws IllegalArgumentException as {@link #write(Document)}
     */
    public String write(Document document, String existing) {
        Comments comments = Comments.of(existing);
        StringBuilder out = new StringBuilder();
        Declaration before = null;
        if (document.getArticle() != null) {
            append(out, document.getArticle(), comments);
            before = document.getArticle();
        }
        for (Declaration element : document.getElements()) {
            if (before != null && isApart(before, element)) {
                out.append('\n');
            }
            append(out, element, comments);
            before = element;
        }
        comments.rest().forEach(c -> out.append(c).append('\n'));
        return Layout.apply(out.toString());
    }

    /** One declaration, without its document: what a view inserts. Ends with a line break. */
    public String write(Declaration declaration) {
        StringBuilder out = new StringBuilder();
        append(out, declaration, Comments.of(""));
        return Layout.apply(out.toString());
    }

    /** Acts stand apart; neighbouring sources, claims and remarks do not. */
    private static boolean isApart(Declaration before, Declaration after) {
        return after instanceof Act || before.eClass() != after.eClass();
    }

    private void append(StringBuilder out, Declaration declaration, Comments comments) {
        Clauses clauses = clauses(declaration);
        Comments.Of own = comments.of(declaration);
        own.ahead().forEach(c -> out.append(c).append('\n'));
        out.append(clauses.head());
        own.behind("").forEach(c -> out.append(' ').append(c));
        out.append('\n');
        for (Clauses.Clause clause : clauses.lines()) {
            own.ahead(clause.word()).forEach(c -> out.append("  ").append(c).append('\n'));
            out.append("  ").append(clause.text());
            own.behind(clause.word()).forEach(c -> out.append(' ').append(c));
            out.append('\n');
        }
        own.rest().forEach(c -> out.append("  ").append(c).append('\n'));
    }

    private Clauses clauses(Declaration declaration) {
        Clauses clauses = new Clauses(names, declaration);
        switch (declaration) {
            case Article article -> clauses.article(article);
            case Source source -> clauses.source(source);
            case Claim claim -> clauses.claim(claim);
            case Rebuttal rebuttal -> clauses.rebuttal(rebuttal);
            case Act act -> clauses.act(act);
            case Remark remark -> clauses.remark(remark);
            default -> throw new IllegalArgumentException(declaration.eClass().getName());
        }
        return clauses;
    }

    /** The words that begin the clauses of what is written, in order; for tests and Organise Clauses. */
    List<String> order(Declaration declaration) {
        return clauses(declaration).lines().stream().map(Clauses.Clause::word).toList();
    }
}
