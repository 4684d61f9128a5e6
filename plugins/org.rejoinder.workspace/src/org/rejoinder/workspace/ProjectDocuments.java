package org.rejoinder.workspace;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.language.ide.textfile.TextFileName;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.text.Decoding;

/** The documents of a project, and which of them see something of a file. */
public final class ProjectDocuments {

    /** {@return whether a file is a document} */
    public static boolean isDocument(IFile file) {
        return "rejoinder".equals(file.getFileExtension());
    }

    /**
     * {@return the documents of a project, derived files left out}
     *
     * @throws CoreException where the project cannot be walked
     */
    public Set<IFile> of(IProject project) throws CoreException {
        Set<IFile> documents = new LinkedHashSet<>();
        project.accept(proxy -> {
            if (proxy.isDerived()) {
                return false;
            }
            if (proxy.getType() == IResource.FILE && proxy.getName().endsWith(".rejoinder")) {
                documents.add((IFile) proxy.requestResource());
            }
            return true;
        }, IResource.NONE);
        return documents;
    }

    /**
     * {@return the documents among all that a change of files concerns: those that changed; all, where a shared file
     * changed; those that name a changed text, or speak of a changed article}
     */
    Set<IFile> affectedBy(Set<IFile> changed, Set<IFile> all) {
        Set<IFile> affected = new LinkedHashSet<>();
        Set<String> articles = new LinkedHashSet<>();
        Set<Path> texts = new LinkedHashSet<>();
        for (IFile file : changed) {
            if (isDocument(file)) {
                Optional<String> article = Structure.of(content(file)).articleId();
                if (article.isEmpty()) {
                    return all;
                }
                articles.add(article.get() + ".");
                affected.add(file);
            } else if (file.getLocation() != null) {
                texts.add(file.getLocation().toPath());
            }
        }
        for (IFile file : all) {
            String content = content(file);
            boolean speaks = articles.stream().anyMatch(content::contains);
            if (speaks || file.getLocation() != null && names(content, file.getLocation().toPath(), texts)) {
                affected.add(file);
            }
        }
        affected.retainAll(all);
        return affected;
    }

    private static boolean names(String content, Path document, Set<Path> texts) {
        return !texts.isEmpty() && TextFileName.in(Structure.of(content))
                .flatMap(name -> name.from(document.getParent())).filter(texts::contains).isPresent();
    }

    private static String content(IFile file) {
        return file.getLocation() != null
                && Decoding.read(file.getLocation().toPath(), RejoinderResource.LARGEST) instanceof Decoding.Readable readable
                        ? readable.text().string() : "";
    }
}
