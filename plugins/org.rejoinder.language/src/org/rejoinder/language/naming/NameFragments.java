package org.rejoinder.language.naming;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.model.Named;

/** URI fragments that are global names, so that an element keeps its URI while others are written ahead of it. */
@Singleton
public class NameFragments implements IFragmentProvider {

    private final QualifiedNames names;

    @Inject
    NameFragments(QualifiedNames names) {
        this.names = names;
    }

    @Override
    public String getFragment(EObject element, Fallback fallback) {
        if (element instanceof Named named && element.eResource() instanceof RejoinderResource resource) {
            QualifiedName name = names.getFullyQualifiedName(named);
            List<Named> all = name == null ? List.of() : resource.names().get(name.toString());
            if (!all.isEmpty() && all.get(0) == named) {
                return name.toString();
            }
        }
        return fallback.getFragment(element);
    }

    @Override
    public EObject getEObject(Resource resource, String fragment, Fallback fallback) {
        if (resource instanceof RejoinderResource own && !fragment.startsWith("/")) {
            List<Named> all = own.names().get(fragment);
            if (!all.isEmpty()) {
                return all.get(0);
            }
        }
        return fallback.getEObject(fragment);
    }
}
