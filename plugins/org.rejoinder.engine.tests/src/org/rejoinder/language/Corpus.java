package org.rejoinder.language;

import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.rejoinder.model.Document;
import org.rejoinder.model.Named;

/** The small documents that lie beside the tests of the language, and what is read in them. */
final class Corpus {

    private static final Path HERE =
            Path.of(System.getProperty("rejoinder.root", "../.."), "plugins/org.rejoinder.engine.tests/src/org/rejoinder/language");

    private final Injector injector = new RejoinderStandaloneSetup().createInjectorAndDoEMFRegistration();

    /** The documents of a folder and of those in it, by name. */
    static List<Path> documents(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(HERE.resolve(folder))) {
            return files.filter(f -> f.toString().endsWith(".rejoinder")).sorted().toList();
        }
    }

    /** The documents, read into one resource set, so that they see each other; linked. */
    List<Resource> read(List<Path> files) {
        XtextResourceSet set = injector.getInstance(XtextResourceSet.class);
        List<Resource> resources = files.stream().map(f -> set.getResource(URI.createFileURI(f.toAbsolutePath().toString()), true)).toList();
        resources.forEach(r -> EcoreUtil2.resolveLazyCrossReferences(r, CancelIndicator.NullImpl));
        return resources;
    }

    static Document document(Resource resource) {
        return (Document) resource.getContents().get(0);
    }

    /** What is wrong with a document, a line each, for messages of a test. */
    static String problems(Resource resource) {
        StringBuilder told = new StringBuilder();
        resource.getErrors().forEach(e -> told.append(e.getLine()).append(": ").append(e.getMessage()).append('\n'));
        return told.toString();
    }

    /** All that an element holds, as text; what it refers to by name. */
    static String told(EObject element) {
        StringBuilder told = new StringBuilder(element.eClass().getName()).append('{');
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (element.eIsSet(feature)) {
                told.append(feature.getName()).append('=');
                Object value = element.eGet(feature);
                for (Object one : value instanceof List<?> several ? several : List.of(value)) {
                    boolean contained = feature instanceof EReference reference && reference.isContainment();
                    told.append(contained ? told((EObject) one) : one instanceof Named named ? named.getName() : one).append(' ');
                }
            }
        }
        return told.append('}').toString();
    }
}
