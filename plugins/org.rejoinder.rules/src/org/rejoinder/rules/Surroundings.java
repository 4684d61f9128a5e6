package org.rejoinder.rules;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.rejoinder.model.Document;
import org.rejoinder.rules.facts.ArticleFacts;

/** What a document sees besides itself. */
public interface Surroundings {

    /** A document that sees nothing else. */
    Surroundings ALONE = new Surroundings() {
    };

    /** Facts of the other articles that the document sees, in a stable order; never its own. */
    default List<ArticleFacts> articles() {
        return List.of();
    }

    /**
     * Those of {@link #articles()} that have to do with the document. Whoever sees many articles answers from a
     * {@link org.rejoinder.rules.facts.FactIndex}.
     *
     * @param own the document's facts
     */
    default List<ArticleFacts> articles(ArticleFacts own) {
        return articles();
    }

    /** The shared files that the document sees, as models. */
    default List<Document> shared() {
        return List.of();
    }

    /**
     * The qualified name of an element of another article that the document refers to and that is a proxy still, from its
     * description.
     *
     * @return null if it is not known; then the proxy is resolved
     */
    default String qualifiedName(EObject proxy) {
        return null;
    }
}
