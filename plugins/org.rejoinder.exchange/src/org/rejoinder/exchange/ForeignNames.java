package org.rejoinder.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rejoinder.model.Document;
import org.rejoinder.model.Named;
import org.rejoinder.model.RejoinderPackage;

/**
 * What elements of other files are called: acts of other articles by qualified name ({@code Guarantees.S2}), sources and
 * claims of a shared file by their names. An imported reference to one is a proxy whose URI is {@code rejoinder:} with the
 * name as its fragment.
 */
public final class ForeignNames {

    /** The scheme of the proxies' URIs. */
    public static final String SCHEME = "rejoinder";

    private ForeignNames() {
    }

    /**
     * What a document calls an element of another file.
     *
     * @param element an element of another document, or a proxy
     * @return null if it has no name
     */
    public static String of(EObject element) {
        if (element.eIsProxy()) {
            String fragment = ((InternalEObject) element).eProxyURI().fragment();
            return fragment == null ? null : URI.decode(fragment);
        }
        if (!(element instanceof Named named) || named.getName() == null) {
            return null;
        }
        Document document = element.eContainer() instanceof Document container ? container : null;
        return document == null || document.getArticle() == null || document.getArticle().getName() == null ? named.getName()
                : document.getArticle().getName() + "." + named.getName();
    }

    /**
     * A stand-in for an element of another file.
     *
     * @param type what the reference refers to; of {@code Act} and {@code Named} a concrete class is chosen
     * @param name what the document calls the element
     */
    public static EObject proxy(EClass type, String name) {
        EClass concrete = type;
        if (type == RejoinderPackage.Literals.NAMED) {
            concrete = name.contains(".") ? RejoinderPackage.Literals.STATEMENT : RejoinderPackage.Literals.SOURCE;
        } else if (type.isAbstract()) {
            concrete = RejoinderPackage.Literals.STATEMENT;
        }
        EObject proxy = EcoreUtil.create(concrete);
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI(SCHEME + ":name").appendFragment(URI.encodeFragment(name, false)));
        return proxy;
    }

    /** The declarations of a document by name; of two with one name, neither. */
    public static Map<String, Named> unique(Document document) {
        Map<String, Named> byName = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (var element : document.getElements()) {
            if (element instanceof Named named && named.getName() != null && byName.put(named.getName(), named) != null) {
                twice.add(named.getName());
            }
        }
        byName.keySet().removeAll(twice);
        return byName;
    }
}
