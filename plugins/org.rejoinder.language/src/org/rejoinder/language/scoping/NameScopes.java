package org.rejoinder.language.scoping;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.model.RejoinderPackage;

/** Makes the scope of a reference. */
@Singleton
public class NameScopes implements IScopeProvider {

    @Inject
    private VisibleFiles files;

    @Override
    public IScope getScope(EObject context, EReference reference) {
        if (!(context.eResource() instanceof RejoinderResource resource)) {
            return IScope.NULLSCOPE;
        }
        return new NameScope(resource, reference.getEReferenceType(), allowed(reference), files);
    }

    /** A rebuttal is directed against acts and sources, never against an article or a claim. */
    private static Predicate<EClass> allowed(EReference reference) {
        if (reference != RejoinderPackage.Literals.AIM__TARGET) {
            return type -> true;
        }
        return type -> type != RejoinderPackage.Literals.CLAIM && type != RejoinderPackage.Literals.ARTICLE;
    }
}
