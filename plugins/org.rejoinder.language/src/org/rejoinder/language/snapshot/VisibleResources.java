package org.rejoinder.language.snapshot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.language.resource.TextInput;
import org.rejoinder.text.Decoding;

/** A resource set that never loads another article: references into one stay proxies, answered from their descriptions. */
final class VisibleResources extends XtextResourceSet {

    private final Set<URI> loadable = new HashSet<>();
    private final FileContents contents;

    VisibleResources(FileContents contents) {
        this.contents = contents;
    }

    void loadable(Iterable<URI> shared) {
        shared.forEach(loadable::add);
    }

    @Override
    public Resource getResource(URI uri, boolean load) {
        if (!load || !loadable.contains(uri) || !uri.isFile()) {
            return super.getResource(uri, load && (loadable.contains(uri) || uri.isPlatformPlugin()));
        }
        Resource known = super.getResource(uri, false);
        return known != null ? known : loaded(uri);
    }

    private Resource loaded(URI uri) {
        Decoding decoding = contents.read(Path.of(uri.toFileString()), RejoinderResource.LARGEST);
        if (!(decoding instanceof Decoding.Readable readable)) {
            // the usual way says what is wrong with it
            return super.getResource(uri, true);
        }
        Resource resource = createResource(uri);
        try {
            resource.load(new TextInput(readable.text().string()), Map.of());
        } catch (IOException e) {
            throw new WrappedException(e);
        }
        return resource;
    }
}
