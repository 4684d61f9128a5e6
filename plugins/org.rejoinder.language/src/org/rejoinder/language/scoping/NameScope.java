package org.rejoinder.language.scoping;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.model.Named;

/** What a reference of one type may mean in one document: the document's own names, then those of the files that it sees. */
final class NameScope implements IScope {

    private final RejoinderResource resource;
    private final EClass type;
    private final Predicate<EClass> allowed;
    private final VisibleFiles files;

    NameScope(RejoinderResource resource, EClass type, Predicate<EClass> allowed, VisibleFiles files) {
        this.resource = resource;
        this.type = type;
        this.allowed = allowed;
        this.files = files;
    }

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        for (Named named : resource.names().get(name.toString())) {
            if (isMeant(named.eClass())) {
                return EObjectDescription.create(name, named);
            }
        }
        for (IEObjectDescription description : files.find(resource, type, name)) {
            if (isMeant(description.getEClass())) {
                return description;
            }
        }
        return null;
    }

    private boolean isMeant(EClass found) {
        return type.isSuperTypeOf(found) && allowed.test(found);
    }

    @Override
    public Iterable<IEObjectDescription> getElements(QualifiedName name) {
        IEObjectDescription single = getSingleElement(name);
        return single == null ? List.of() : List.of(single);
    }

    @Override
    public IEObjectDescription getSingleElement(EObject object) {
        for (IEObjectDescription description : getAllElements()) {
            if (isSame(description, object)) {
                return description;
            }
        }
        return null;
    }

    @Override
    public Iterable<IEObjectDescription> getElements(EObject object) {
        List<IEObjectDescription> found = new ArrayList<>();
        for (IEObjectDescription description : getAllElements()) {
            if (isSame(description, object)) {
                found.add(description);
            }
        }
        return found;
    }

    private static boolean isSame(IEObjectDescription description, EObject object) {
        URI uri = EcoreUtil.getURI(object);
        return description.getEObjectOrProxy() == object || uri.equals(description.getEObjectURI());
    }

    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        List<IEObjectDescription> all = new ArrayList<>();
        for (List<Named> same : resource.names().all()) {
            for (Named named : same) {
                if (isMeant(named.eClass())) {
                    all.add(EObjectDescription.create(QualifiedName.create(named.getName()), named));
                    break;
                }
            }
        }
        for (IEObjectDescription description : files.all(resource, type)) {
            if (isMeant(description.getEClass())) {
                all.add(description);
            }
        }
        return all;
    }
}
