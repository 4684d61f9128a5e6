package org.rejoinder.rules;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.rejoinder.language.RejoinderStandaloneSetup;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.language.resource.TextInput;
import org.rejoinder.model.Article;
import org.rejoinder.model.Document;
import org.rejoinder.rules.RuleVerification.ExampleFile;
import org.rejoinder.rules.facts.ArticleFacts;
import org.rejoinder.rules.facts.FactIndex;
import org.rejoinder.text.Decoding;

/** Reads documents of the language for the tests of the rules, and examines them. */
public final class Documents {

    private static final Injector INJECTOR = new RejoinderStandaloneSetup().createInjectorAndDoEMFRegistration();

    private Documents() {
    }

    /** What the first of the files sees, and what was found of it. */
    public record Checked(Document document, Decoding text, Examination examination) {

        /** The findings as {@code RULE path}, in order. */
        public List<String> brief() {
            return examination.findings().stream().map(f -> f.rule() + " " + f.path()).toList();
        }

        /** The act of that name in the article. */
        public ActReading act(String name) {
            return examination.acts().stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow();
        }
    }

    /** Checks a document that sees nothing else. */
    public static Checked check(String document) {
        return check(List.of(new ExampleFile("test.rejoinder", document)), Settings.STANDARD, null);
    }

    /** Checks the first of some files. */
    public static Checked check(List<ExampleFile> files, Settings settings, Path folder) {
        return check(new Examiner(RuleRegistry.standard()), files, settings, folder);
    }

    /** Checks the first of some files with an examiner. */
    public static Checked check(Examiner examiner, List<ExampleFile> files, Settings settings, Path folder) {
        List<RejoinderResource> resources = parse(files);
        List<Document> shared = new ArrayList<>();
        List<ArticleFacts> articles = new ArrayList<>();
        for (RejoinderResource other : resources.subList(1, resources.size())) {
            if (other.document().getArticle() == null) {
                shared.add(other.document());
            }
        }
        for (RejoinderResource other : resources.subList(1, resources.size())) {
            if (other.document().getArticle() != null) {
                articles.add(examiner.examine(other.document(), text(other.document(), folder), seeing(shared, List.of()), settings).facts());
            }
        }
        RejoinderResource first = resources.get(0);
        List<Finding> ofLanguage = new ArrayList<>();
        for (Resource.Diagnostic error : first.getErrors()) {
            String code = error instanceof AbstractDiagnostic known && known.getCode() != null ? known.getCode() : "SYN-01";
            ofLanguage.add(Finding.of(code, Severity.ERROR, error.getMessage(), new ElementPath(ElementPath.DOCUMENT, "", List.of())));
        }
        // told by whoever sees the whole file, not by the parser
        for (org.rejoinder.model.Declaration each : first.document().getElements()) {
            if (each instanceof org.rejoinder.model.Named named && named.getName() != null && first.names().get(named.getName()).size() > 1) {
                ofLanguage.add(Finding.of("SYN-02", Severity.ERROR, named.getName(), ElementPath.of(named)));
            }
        }
        Decoding text = text(first.document(), folder);
        return new Checked(first.document(), text, examiner.examine(first.document(), text, seeing(shared, articles), settings, ofLanguage, List.of(), List.of()));
    }

    private static List<RejoinderResource> parse(List<ExampleFile> files) {
        XtextResourceSet set = INJECTOR.getInstance(XtextResourceSet.class);
        List<RejoinderResource> resources = new ArrayList<>();
        for (ExampleFile file : files) {
            RejoinderResource resource = (RejoinderResource) set.createResource(URI.createURI("memory:/" + file.name()));
            try {
                resource.load(new TextInput(file.content()), Map.of());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            resources.add(resource);
        }
        resources.forEach(EcoreUtil::resolveAll);
        return resources;
    }

    private static Decoding text(Document document, Path folder) {
        Article article = document.getArticle();
        if (article == null) {
            return null;
        }
        if (article.getEmbeddedText() != null) {
            return Decoding.ofText(article.getEmbeddedText());
        }
        if (article.getTextFile() == null) {
            return null;
        }
        return folder == null ? Decoding.unreadable(Decoding.Reason.MISSING, article.getTextFile())
                : Decoding.read(folder.resolve(article.getTextFile()), 32L << 20);
    }

    private static Surroundings seeing(List<Document> shared, List<ArticleFacts> articles) {
        return new Surroundings() {
            @Override
            public List<ArticleFacts> articles() {
                return articles;
            }

            @Override
            public List<ArticleFacts> articles(ArticleFacts own) {
                return new FactIndex(articles).connected(own, null);
            }

            @Override
            public List<Document> shared() {
                return shared;
            }
        };
    }
}
