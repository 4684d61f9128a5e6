package org.rejoinder.language.scoping;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.rejoinder.language.naming.QualifiedNames;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.model.Named;

/**
 * The names of the other files that a document sees: those of its project in the index of its resource set, or, where
 * there is no index, of the other documents in the set.
 */
@Singleton
public class VisibleFiles {

    @Inject
    private QualifiedNames names;

    /** What the other files declare under a global name. */
    public List<IEObjectDescription> find(Resource from, EClass type, QualifiedName name) {
        List<IEObjectDescription> found = new ArrayList<>(1);
        ResourceDescriptionsData index = index(from);
        if (index != null) {
            for (IEObjectDescription description : index.getExportedObjects(type, name, false)) {
                if (!description.getEObjectURI().trimFragment().equals(from.getURI())) {
                    found.add(description);
                }
            }
            return found;
        }
        for (RejoinderResource other : others(from)) {
            for (Named named : other.names().get(name.toString())) {
                if (type.isInstance(named) && name.equals(names.getFullyQualifiedName(named))) {
                    found.add(EObjectDescription.create(name, named));
                }
            }
        }
        return found;
    }

    /** Everything of a type that the other files declare. */
    public List<IEObjectDescription> all(Resource from, EClass type) {
        List<IEObjectDescription> found = new ArrayList<>();
        ResourceDescriptionsData index = index(from);
        if (index != null) {
            URI own = from.getURI();
            for (IEObjectDescription description : index.getExportedObjectsByType(type)) {
                if (!description.getEObjectURI().trimFragment().equals(own)) {
                    found.add(description);
                }
            }
            return found;
        }
        for (RejoinderResource other : others(from)) {
            for (List<Named> same : other.names().all()) {
                Named named = same.get(0);
                QualifiedName name = names.getFullyQualifiedName(named);
                if (type.isInstance(named) && name != null) {
                    found.add(EObjectDescription.create(name, named));
                }
            }
        }
        return found;
    }

    private static ResourceDescriptionsData index(Resource from) {
        ResourceSet set = from.getResourceSet();
        ChunkedResourceDescriptions chunks = set == null ? null : ChunkedResourceDescriptions.findInEmfObject(set);
        ProjectDescription project = set == null ? null : ProjectDescription.findInEmfObject(set);
        return chunks == null || project == null ? null : chunks.getContainer(project.getName());
    }

    private static List<RejoinderResource> others(Resource from) {
        List<RejoinderResource> others = new ArrayList<>();
        if (from.getResourceSet() != null) {
            for (Resource resource : List.copyOf(from.getResourceSet().getResources())) {
                if (resource instanceof RejoinderResource other && other != from) {
                    others.add(other);
                }
            }
        }
        return others;
    }
}
