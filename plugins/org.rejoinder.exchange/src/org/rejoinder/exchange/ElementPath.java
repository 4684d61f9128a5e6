package org.rejoinder.exchange;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.rejoinder.model.Article;
import org.rejoinder.model.Document;
import org.rejoinder.model.Named;

/**
 * What an element of a document is called in reports: a declaration by its name ({@code S2}), one without a name by its
 * number among all ({@code elements[7]}), a part of one by its feature ({@code S2.says}, {@code S2.targets[0].aims[1]}).
 */
public final class ElementPath {

    private ElementPath() {
    }

    /** The path; empty for a document. */
    public static String of(EObject element) {
        if (element instanceof Document || element.eContainer() == null) {
            return "";
        }
        if (element instanceof Article) {
            return "article";
        }
        if (element instanceof Named named && named.getName() != null && element.eContainer() instanceof Document) {
            return named.getName();
        }
        EReference feature = element.eContainmentFeature();
        String step = feature.getName();
        if (feature.isMany()) {
            step += "[" + ((List<?>) element.eContainer().eGet(feature)).indexOf(element) + "]";
        }
        String parent = of(element.eContainer());
        return parent.isEmpty() ? step : parent + "." + step;
    }
}
