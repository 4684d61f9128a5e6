package org.rejoinder.language;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.language.resource.TextInput;

/** Documents for tests, parsed and linked. */
public final class Parsed {

    private static final Injector INJECTOR = new RejoinderStandaloneSetup().createInjectorAndDoEMFRegistration();

    private Parsed() {
    }

    /** One text that sees no other file. */
    public static RejoinderResource text(String text) {
        return files(Map.of("a.rejoinder", text)).get(0);
    }

    /** Texts that see each other, in the order of the map. */
    public static List<RejoinderResource> files(Map<String, String> texts) {
        XtextResourceSet set = INJECTOR.getInstance(XtextResourceSet.class);
        List<RejoinderResource> resources = texts.entrySet().stream().map(e -> load(set, e.getKey(), e.getValue())).toList();
        resources.forEach(r -> EcoreUtil2.resolveLazyCrossReferences(r, CancelIndicator.NullImpl));
        return resources;
    }

    private static RejoinderResource load(XtextResourceSet set, String name, String text) {
        RejoinderResource resource = (RejoinderResource) set.createResource(URI.createURI("memory:/" + name));
        try {
            resource.load(new TextInput(text), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resource;
    }

    /** What is wrong, each as {@code line RULE message}. */
    public static List<String> problems(RejoinderResource resource) {
        return resource.getErrors().stream().map(e -> e.getLine() + " " + ((org.eclipse.xtext.diagnostics.AbstractDiagnostic) e).getCode()
                + " " + e.getMessage()).toList();
    }

    /** The documents of a folder beside this class, in the order of their names. */
    public static List<Path> documents(String folder) {
        try (Stream<Path> files = Files.list(Path.of(Parsed.class.getResource(folder).toURI()))) {
            return files.filter(f -> f.toString().endsWith(".rejoinder")).sorted().toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text of a file. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
