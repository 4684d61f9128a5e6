package org.rejoinder.language.writing;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.rejoinder.model.Document;
import org.rejoinder.model.Named;

/** What an element is called where another refers to it. */
@FunctionalInterface
public interface Names {

    /**
     * The model's own names: simple within a document and for shared files, else ARTICLE.NAME; a proxy by its URI's fragment,
     * which is its global name.
     */
    Names STANDARD = (from, target) -> {
        if (target.eIsProxy()) {
            URI uri = ((InternalEObject) target).eProxyURI();
            String fragment = uri == null ? null : uri.fragment();
            if (fragment == null || fragment.startsWith("/") || fragment.contains("|") || fragment.contains(":")) {
                throw new IllegalArgumentException("no name for " + uri);
            }
            return fragment;
        }
        if (target.getName() == null) {
            throw new IllegalArgumentException("no name for a " + target.eClass().getName());
        }
        EObject own = from;
        while (own != null && !(own instanceof Document)) {
            own = own.eContainer();
        }
        if (!(target.eContainer() instanceof Document other) || other == own || other.getArticle() == null
                || other.getArticle().getName() == null) {
            return target.getName();
        }
        return other.getArticle().getName() + '.' + target.getName();
    };

    /**
     * The name.
     *
     * @param from what refers
     * @param target what it refers to; may be a proxy
     * @throws IllegalArgumentException when it has none
     */
    String of(EObject from, Named target);
}
