package org.rejoinder.language.ide.checking;

import com.google.inject.Injector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.rejoinder.language.ide.RejoinderIdeSetup;
import org.rejoinder.language.ide.article.ArticleMarks;
import org.rejoinder.language.ide.fixes.DocumentPlaces;
import org.rejoinder.language.ide.navigation.OtherFiles;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.language.resource.TextInput;
import org.rejoinder.language.syntax.SyntaxProblem;
import org.rejoinder.model.Document;
import org.rejoinder.rules.Examination;
import org.rejoinder.rules.Examiner;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.Settings;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.Surroundings;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Decoding;

/** Checks documents that are being edited. For several threads; the first call takes longer. */
public final class DocumentChecking {

    private static final long LIMIT = 32L << 20;

    private final OtherFiles others = new OtherFiles();
    private final Examiner examiner = new Examiner(RuleRegistry.standard());
    private Injector injector;

    /**
     * {@return what is found in a saved document}
     *
     * @param document what became of decoding its bytes; bytes that could not be decoded are one finding
     */
    public CheckedDocument check(Decoding document, Path file) {
        return switch (document) {
            case Decoding.Readable readable -> check(readable.text().string(), file);
            case Decoding.Unreadable problem -> new CheckedDocument("", List.of(new CheckedFinding(SyntaxProblem.SYNTAX,
                    Severity.ERROR, RejoinderResource.describe(problem), 0, 0, List.of())), null, List.of(), List.of(), null);
        };
    }

    /**
     * {@return what is found in a document}
     *
     * @param document the text of the document, saved or not
     * @param file     its file; null where it is not on a disk, and then it sees no other file
     */
    public synchronized CheckedDocument check(String document, Path file) {
        Structure structure = Structure.of(document);
        XtextResourceSet set = injector().getInstance(XtextResourceSet.class);
        List<Document> shared = new ArrayList<>();
        if (file != null) {
            for (Map.Entry<Path, String> other : others.textsSeenFrom(file).entrySet()) {
                RejoinderResource resource = load(set, other.getKey(), other.getValue());
                if (resource.document() != null && resource.document().getArticle() == null) {
                    shared.add(resource.document());
                }
            }
        }
        RejoinderResource resource = load(set, file == null ? Path.of("untitled.rejoinder") : file, document);
        EcoreUtil2.resolveLazyCrossReferences(resource, CancelIndicator.NullImpl);
        List<CheckedFinding> findings = new ArrayList<>();
        for (Resource.Diagnostic error : resource.getErrors()) {
            if (error instanceof AbstractDiagnostic diagnostic) {
                findings.add(LanguageFindings.of(structure, diagnostic));
            }
        }
        Document model = resource.document();
        Decoding text = decode(model, file);
        ArticleText article = text instanceof Decoding.Readable readable ? readable.text() : null;
        Examination examination = examiner.examine(model, text, new Surroundings() {
            @Override
            public List<Document> shared() {
                return shared;
            }
        }, Settings.STANDARD);
        FindingPlaces places = new FindingPlaces(structure, new DocumentPlaces(model));
        examination.findings().forEach(finding -> findings.add(places.checked(finding)));
        findings.sort(Comparator.comparingInt(CheckedFinding::begin).thenComparing(CheckedFinding::severity));
        return new CheckedDocument(document, findings, article, ArticleMarks.of(examination),
                file == null ? List.of() : others.seenFrom(file), examination);
    }

    private static Decoding decode(Document model, Path file) {
        if (model.getArticle() == null) {
            return null;
        }
        if (model.getArticle().getEmbeddedText() != null) {
            return Decoding.ofText(model.getArticle().getEmbeddedText());
        }
        if (model.getArticle().getTextFile() == null || file == null) {
            return null;
        }
        return Decoding.read(file.getParent().resolve(model.getArticle().getTextFile()), LIMIT);
    }

    private RejoinderResource load(XtextResourceSet set, Path file, String text) {
        RejoinderResource resource = (RejoinderResource) injector().getInstance(XtextResource.class);
        resource.setURI(URI.createFileURI(file.toAbsolutePath().toString()));
        set.getResources().add(resource);
        try {
            resource.load(new TextInput(text), Map.of());
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail to be read", e);
        }
        return resource;
    }

    private Injector injector() {
        if (injector == null) {
            injector = new RejoinderIdeSetup().createInjector();
        }
        return injector;
    }
}
