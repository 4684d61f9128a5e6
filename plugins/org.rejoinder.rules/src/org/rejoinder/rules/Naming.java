package org.rejoinder.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.rejoinder.model.Declaration;
import org.rejoinder.model.Document;
import org.rejoinder.model.Named;

/**
 * Qualified names of what a document declares and refers to. A reference into another article stays a proxy: its name comes
 * from the surroundings, and its model is never loaded.
 */
final class Naming {

    private final Document document;
    private final Surroundings surroundings;
    private final Map<EObject, String> ids = new IdentityHashMap<>();
    private final Map<EObject, EObject> resolved = new IdentityHashMap<>();

    Naming(Document document, Surroundings surroundings) {
        this.document = document;
        this.surroundings = surroundings;
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < document.getElements().size(); i++) {
            Declaration declaration = document.getElements().get(i);
            if (declaration instanceof Named named) {
                String id = qualified(document, named.getName() == null ? "?" + i : named.getName());
                // of two with one name, references mean the first
                ids.put(named, taken.add(id) ? id : id + "?" + i);
            }
        }
    }

    /** The qualified name; empty for null or what can not be resolved. */
    String id(EObject named) {
        if (named == null) {
            return "";
        }
        String id = ids.get(named);
        if (id == null) {
            id = find(named);
            ids.put(named, id);
        }
        return id;
    }

    /** The qualified names of a list's values, without resolving what need not be. */
    List<String> ids(List<? extends EObject> values) {
        int size = values.size();
        List<String> names = size == 0 ? List.of() : new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String id = id(unresolved(values, i));
            if (!id.isEmpty()) {
                names.add(id);
            }
        }
        return names;
    }

    /** The values, those that have a name of the surroundings as proxies, the others resolved. */
    <T extends EObject> List<T> values(List<T> values) {
        int size = values.size();
        List<T> all = size == 0 ? List.of() : new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            T real = real(unresolved(values, i));
            if (real != null) {
                all.add(real);
            }
        }
        return all;
    }

    /** The value itself, or the proxy where it belongs to another article; null if it can not be resolved. */
    @SuppressWarnings("unchecked")
    <T extends EObject> T real(T value) {
        if (value == null || !value.eIsProxy() || surroundings.qualifiedName(value) != null) {
            return value;
        }
        EObject found = resolved.computeIfAbsent(value, v -> EcoreUtil.resolve(v, document));
        return found.eIsProxy() ? null : (T) found;
    }

    private String find(EObject value) {
        String known = value.eIsProxy() ? surroundings.qualifiedName(value) : null;
        EObject real = known == null ? real(value) : null;
        if (real instanceof Named named && named.getName() != null) {
            return named.eContainer() instanceof Document home ? qualified(home, named.getName()) : named.getName();
        }
        return known == null ? "" : known;
    }

    private static String qualified(Document home, String name) {
        String article = home.getArticle() == null ? null : home.getArticle().getName();
        return article == null ? name : article + "." + name;
    }

    private static <T extends EObject> T unresolved(List<T> values, int index) {
        return values instanceof InternalEList<T> basic ? basic.basicGet(index) : values.get(index);
    }
}
