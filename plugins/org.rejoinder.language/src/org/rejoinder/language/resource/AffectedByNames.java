package org.rejoinder.language.resource;

import com.google.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionManager;

/**
 * Says which documents have to be looked at again after others changed: by names alone, since the stock way asks a
 * container for a file that has only just been added, and fails.
 */
@Singleton
public class AffectedByNames extends DefaultResourceDescriptionManager {

    @Override
    public boolean isAffected(Delta delta, IResourceDescription candidate) {
        Set<QualifiedName> changed = new HashSet<>();
        addNames(changed, delta);
        return isAffectedBy(changed, candidate);
    }

    @Override
    public boolean isAffected(Collection<Delta> deltas, IResourceDescription candidate, IResourceDescriptions context) {
        Set<QualifiedName> changed = new HashSet<>();
        for (Delta delta : deltas) {
            if (delta.haveEObjectDescriptionsChanged()) {
                addNames(changed, delta);
            }
        }
        return isAffectedBy(changed, candidate);
    }

    private static void addNames(Set<QualifiedName> names, Delta delta) {
        for (IResourceDescription side : new IResourceDescription[] {delta.getOld(), delta.getNew()}) {
            if (side != null) {
                side.getExportedObjects().forEach(o -> names.add(o.getName().toLowerCase()));
            }
        }
    }

    /** It refers to a changed name, or declares it too. */
    private static boolean isAffectedBy(Set<QualifiedName> changed, IResourceDescription candidate) {
        if (changed.isEmpty()) {
            return false;
        }
        for (QualifiedName name : candidate.getImportedNames()) {
            if (changed.contains(name.toLowerCase())) {
                return true;
            }
        }
        for (IEObjectDescription object : candidate.getExportedObjects()) {
            if (changed.contains(object.getName().toLowerCase())) {
                return true;
            }
        }
        return false;
    }
}
