package org.rejoinder.exchange;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rejoinder.model.Document;
import org.rejoinder.model.Fragment;
import org.rejoinder.model.Passage;
import org.rejoinder.text.Place;

/** A document with the places of its passages stored beside their words, as our own formats keep it. */
public final class StoredPlaces {

    private StoredPlaces() {
    }

    /**
     * A copy of an article's document in which each fragment has its place; one that has none has -1. References to
     * elements of other files are proxies with their names (see {@link ForeignNames}).
     */
    public static Document copy(AnnotatedArticle article) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(false);
        Document copy = (Document) copier.copy(article.document());
        copy.getMisread().clear();
        copier.copyReferences();
        for (Map.Entry<EObject, EObject> pair : copier.entrySet()) {
            nameForeign(pair.getKey(), pair.getValue(), copier);
            if (pair.getKey() instanceof Passage passage) {
                store(article.places(passage), (Passage) pair.getValue());
            }
        }
        return copy;
    }

    private static void store(List<Place> places, Passage passage) {
        for (int i = 0; i < passage.getFragments().size(); i++) {
            Fragment fragment = passage.getFragments().get(i);
            boolean placed = i < places.size();
            fragment.setBegin(placed ? places.get(i).begin() : -1);
            fragment.setEnd(placed ? places.get(i).end() : -1);
        }
    }

    @SuppressWarnings("unchecked")
    private static void nameForeign(EObject original, EObject copy, Map<EObject, EObject> copies) {
        for (EReference reference : original.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer() || !original.eIsSet(reference)) {
                continue;
            }
            if (reference.isMany()) {
                List<EObject> list = (List<EObject>) copy.eGet(reference);
                list.clear();
                ((org.eclipse.emf.ecore.util.InternalEList<EObject>) original.eGet(reference)).basicList()
                        .forEach(t -> list.add(named(t, copies)));
            } else {
                copy.eSet(reference, named((EObject) original.eGet(reference, false), copies));
            }
        }
    }

    private static EObject named(EObject target, Map<EObject, EObject> copies) {
        EObject copy = copies.get(target);
        if (copy != null) {
            return copy;
        }
        String name = ForeignNames.of(target);
        return name == null ? target : ForeignNames.proxy(target.eClass(), name);
    }
}
