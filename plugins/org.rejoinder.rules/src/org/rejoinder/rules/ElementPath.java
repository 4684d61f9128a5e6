package org.rejoinder.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rejoinder.model.Declaration;
import org.rejoinder.model.Document;
import org.rejoinder.model.Named;
import org.rejoinder.model.Remark;

/**
 * Names a spot of a document without holding the model: a declaration and, within it, features. A plain value.
 *
 * @param position number of the declaration in {@code Document.elements}, from 0; {@link #ARTICLE} for the article,
 *     {@link #DOCUMENT} for the file as such
 * @param element the declaration's name; of a remark {@code remark.N} (the N-th remark of the file, from 1); {@code ?} while
 *     a name is missing
 * @param steps the way within the declaration, empty for the declaration as such
 */
public record ElementPath(int position, String element, List<Step> steps) {

    /** Position of the article. */
    public static final int ARTICLE = -1;
    /** Position of the document itself. */
    public static final int DOCUMENT = -2;

    /**
     * One step: a value of a feature.
     *
     * @param feature the feature's name in the model, as in {@code says}
     * @param index which value, from 0; 0 for a feature with one value
     */
    public record Step(String feature, int index) {
    }

    /** Keeps a copy of the steps. */
    public ElementPath {
        steps = List.copyOf(steps);
    }

    /** The path of an object of a document: a declaration, or anything contained in one. */
    public static ElementPath of(EObject object) {
        return of(object, Map.of());
    }

    /**
     * As {@link #of(EObject)}.
     *
     * @param positions of declarations of the document, as far as they are known: to look for one costs the more the longer the
     *     document is
     */
    static ElementPath of(EObject object, Map<Declaration, Integer> positions) {
        List<Step> steps = new ArrayList<>();
        EObject at = object;
        while (at.eContainer() != null && !(at instanceof Declaration) && !(at instanceof Document)) {
            EStructuralFeature feature = at.eContainmentFeature();
            int index = feature.isMany() ? ((List<?>) at.eContainer().eGet(feature)).indexOf(at) : 0;
            steps.add(new Step(feature.getName(), index));
            at = at.eContainer();
        }
        Collections.reverse(steps);
        if (!(at instanceof Declaration declaration)) {
            return new ElementPath(DOCUMENT, "", steps);
        }
        if (!(declaration.eContainer() instanceof Document document) || document.getArticle() == declaration) {
            return new ElementPath(ARTICLE, nameOf(declaration, ""), steps);
        }
        Integer known = positions.get(declaration);
        int position = known != null ? known : document.getElements().indexOf(declaration);
        return new ElementPath(position, nameOf(declaration, unnamed(document, declaration)), steps);
    }

    /**
     * The path of a value of a feature.
     *
     * @param feature null for the object itself
     */
    public static ElementPath of(EObject object, EStructuralFeature feature, int index) {
        ElementPath path = of(object);
        return feature == null ? path : path.then(feature.getName(), index);
    }

    /** A step further. */
    public ElementPath then(String feature, int index) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(new Step(feature, index));
        return new ElementPath(position, element, longer);
    }

    /** The declaration as such. */
    public ElementPath declaration() {
        return steps.isEmpty() ? this : new ElementPath(position, element, List.of());
    }

    /**
     * Finds the object that owns the last step (with no steps: the declaration) in the document that the path was made of.
     *
     * @return null if the document has no such object
     */
    public EObject owner(Document document) {
        EObject at = position == DOCUMENT ? document : position == ARTICLE ? document.getArticle()
                : position < document.getElements().size() ? document.getElements().get(position) : null;
        for (int i = 0; i < steps.size() - 1 && at != null; i++) {
            EStructuralFeature feature = at.eClass().getEStructuralFeature(steps.get(i).feature());
            Object value = feature == null ? null : at.eGet(feature);
            if (value instanceof List<?> list) {
                value = steps.get(i).index() < list.size() ? list.get(steps.get(i).index()) : null;
            }
            at = value instanceof EObject next ? next : null;
        }
        return at;
    }

    /** Whether the other names the same spot, or one within it. */
    public boolean holds(ElementPath other) {
        return position == other.position && steps.size() <= other.steps.size() && steps.equals(other.steps.subList(0, steps.size()));
    }

    /** The last step; null if the path names the declaration as such. */
    public Step last() {
        return steps.isEmpty() ? null : steps.get(steps.size() - 1);
    }

    /** As in {@code S2/says/fragments.1}: stable under edits elsewhere. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(element);
        for (Step step : steps) {
            text.append('/').append(step.feature()).append(step.index() == 0 ? "" : "." + step.index());
        }
        return text.toString();
    }

    private static String nameOf(Declaration declaration, String otherwise) {
        return declaration instanceof Named named && named.getName() != null ? named.getName() : otherwise;
    }

    private static String unnamed(Document document, Declaration declaration) {
        if (!(declaration instanceof Remark)) {
            return "?";
        }
        int number = 0;
        for (Declaration each : document.getElements()) {
            number += each instanceof Remark ? 1 : 0;
            if (each == declaration) {
                break;
            }
        }
        return "remark." + number;
    }
}
