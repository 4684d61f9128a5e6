package org.rejoinder.language.snapshot;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResourceSet;

/** A resource set that never loads another article: references into one stay proxies, answered from their descriptions. */
final class VisibleResources extends XtextResourceSet {

    private final Set<URI> loadable = new HashSet<>();

    void loadable(Iterable<URI> shared) {
        shared.forEach(loadable::add);
    }

    @Override
    public Resource getResource(URI uri, boolean load) {
        return super.getResource(uri, load && (loadable.contains(uri) || uri.isPlatformPlugin()));
    }
}
