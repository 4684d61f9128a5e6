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
import org.rejoinder.model.Aim;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.model.Target;
import org.rejoinder.model.TargetKind;

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
        return new NameScope(resource, reference.getEReferenceType(), allowed(context, reference), files);
    }

    /**
     * A rebuttal is directed against acts and sources, never against an article or a claim. That a claim is undermined is said by a
     * rule of its own (REB-03), which knows what to do instead.
     */
    private static Predicate<EClass> allowed(EObject context, EReference reference) {
        if (reference != RejoinderPackage.Literals.AIM__TARGET) {
            return type -> true;
        }
        boolean claims = context instanceof Aim aim && aim.eContainer() instanceof Target target && target.getKind() == TargetKind.UNDERMINES;
        return type -> (claims || type != RejoinderPackage.Literals.CLAIM) && type != RejoinderPackage.Literals.ARTICLE;
    }
}
