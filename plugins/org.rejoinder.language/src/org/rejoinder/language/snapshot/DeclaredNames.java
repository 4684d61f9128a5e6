package org.rejoinder.language.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.persistence.SerializableEObjectDescription;
import org.eclipse.xtext.resource.persistence.SerializableResourceDescription;
import org.rejoinder.language.resource.DocumentDescriptions;
import org.rejoinder.language.syntax.Declarations;
import org.rejoinder.language.syntax.Declarations.Declared;
import org.rejoinder.language.syntax.Vocabulary.Declaration;
import org.rejoinder.model.RejoinderPackage;

/**
 * What other files may know of a document, its facts apart, without parsing it: what {@link DocumentDescriptions} says of a
 * parsed one.
 */
public final class DeclaredNames {

    private static final String ARTICLE = "//@article";
    private static final String ELEMENTS = "//@elements.";

    private final URI file;
    private final List<Declared> declarations;
    private final boolean inArticle;
    /** The article's Id; null when it has none, and when there is no article. */
    private final String article;
    private final List<SerializableEObjectDescription> described = new ArrayList<>();

    private DeclaredNames(URI file, List<Declared> declarations) {
        this.file = file;
        this.declarations = declarations;
        Declared found = declarations.stream().filter(d -> d.kind() == Declaration.ARTICLE).findFirst().orElse(null);
        this.inArticle = found != null;
        this.article = found == null ? null : found.name();
        describe();
    }

    /**
     * The names that a document declares.
     *
     * @param file where it is
     * @param text as it is now
     */
    public static IResourceDescription of(URI file, String text) {
        SerializableResourceDescription description = new SerializableResourceDescription();
        description.setURI(file);
        description.setDescriptions(new DeclaredNames(file, Declarations.of(text)).described);
        description.setReferences(List.of());
        description.setImportedNames(List.of());
        return description;
    }

    private void describe() {
        // The same for all names of a file, and nobody writes into it.
        HashMap<String, String> data = new HashMap<>(
                Map.of(DocumentDescriptions.FILE, inArticle ? DocumentDescriptions.IN_ARTICLE : DocumentDescriptions.SHARED));
        Set<String> taken = new HashSet<>();
        int element = 0;
        for (Declared declared : declarations) {
            if (declared.kind() == Declaration.ARTICLE) {
                continue;
            }
            if (declared.name() != null && (!inArticle || article != null)) {
                QualifiedName name = inArticle ? QualifiedName.create(article, declared.name()) : QualifiedName.create(declared.name());
                add(declared.kind(), name, taken.add(declared.name()) ? null : ELEMENTS + element, data);
            }
            element++;
        }
        if (article != null) {
            add(Declaration.ARTICLE, QualifiedName.create(article), taken.contains(article) ? ARTICLE : null, data);
            described.add(0, described.remove(described.size() - 1));
        }
    }

    /** @param fragment null for the name */
    private void add(Declaration kind, QualifiedName name, String fragment, HashMap<String, String> data) {
        Name object = new Name(file, fragment);
        object.setEClass(type(kind));
        object.setQualifiedName(name);
        object.setUserData(data);
        described.add(object);
    }

    /** Makes its URI when it is asked for: of the names of thousands of files hardly any is referred to from another. */
    private static final class Name extends SerializableEObjectDescription {

        private final URI file;
        private final String fragment;

        Name(URI file, String fragment) {
            this.file = file;
            this.fragment = fragment;
        }

        @Override
        public URI getEObjectURI() {
            if (eObjectURI == null) {
                eObjectURI = file.appendFragment(fragment == null ? getQualifiedName().toString() : fragment);
            }
            return eObjectURI;
        }

        @Override
        public EObject getEObjectOrProxy() {
            eObjectURI = getEObjectURI();
            return super.getEObjectOrProxy();
        }
    }

    private static EClass type(Declaration kind) {
        return switch (kind) {
            case ARTICLE -> RejoinderPackage.Literals.ARTICLE;
            case SOURCE -> RejoinderPackage.Literals.SOURCE;
            case CLAIM -> RejoinderPackage.Literals.CLAIM;
            case STATEMENT -> RejoinderPackage.Literals.STATEMENT;
            case REBUTTAL -> RejoinderPackage.Literals.REBUTTAL;
            case NONE, REMARK, MISREAD -> throw new IllegalArgumentException(kind.name());
        };
    }
}
