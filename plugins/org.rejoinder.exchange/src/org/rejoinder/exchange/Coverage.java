package org.rejoinder.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rejoinder.model.Document;
import org.rejoinder.rules.ElementPath;

/**
 * Which features of the model a format carries. Everything that a document has set and that is not carried is a loss, so
 * that a feature which the model gains later is reported and not dropped in silence.
 */
public final class Coverage {

    private final String format;
    private final Map<EStructuralFeature, Predicate<EObject>> carried = new HashMap<>();

    private Coverage(String format) {
        this.format = format;
    }

    /** Nothing is carried yet but the document's own tree of article and elements. */
    public static Coverage of(String format) {
        return new Coverage(format);
    }

    /** These features are carried. */
    public Coverage carries(EStructuralFeature... features) {
        for (EStructuralFeature feature : features) {
            carried.put(feature, e -> true);
        }
        return this;
    }

    /** All features of these classes, inherited ones included, are carried. */
    public Coverage carries(EClass... classes) {
        for (EClass type : classes) {
            carries(type.getEAllStructuralFeatures().toArray(EStructuralFeature[]::new));
        }
        return this;
    }

    /** These features are not carried, though their class was. */
    public Coverage except(EStructuralFeature... features) {
        for (EStructuralFeature feature : features) {
            carried.remove(feature);
        }
        return this;
    }

    /** A feature is carried for the elements that the condition holds of. */
    public Coverage carriesIf(EStructuralFeature feature, Predicate<EObject> condition) {
        carried.put(feature, condition);
        return this;
    }

    /** What of this document is not carried. Of a part that is lost as a whole, its parts are not listed. */
    public LossReport losses(Document document) {
        List<Loss> losses = new ArrayList<>();
        check(document, losses);
        return new LossReport(format, losses);
    }

    private void check(EObject element, List<Loss> losses) {
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (feature.isTransient() || feature.isDerived() || !element.eIsSet(feature)) {
                continue;
            }
            if (!(element instanceof Document) && !carried.getOrDefault(feature, e -> false).test(element)) {
                losses.add(new Loss(ElementPath.of(element).toString(), feature.getName(),
                        Messages.of(Coverage.class, "loss.uncarried", format)));
            } else if (feature instanceof EReference reference && reference.isContainment()) {
                Object value = element.eGet(feature);
                for (Object part : value instanceof List<?> list ? list : List.of(value)) {
                    check((EObject) part, losses);
                }
            }
        }
    }
}
