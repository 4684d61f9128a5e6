package org.rejoinder.language.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;
import org.eclipse.xtext.resource.impl.ProjectDescription;
import org.eclipse.xtext.util.CancelIndicator;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.language.resource.TextInput;
import org.rejoinder.model.Document;
import org.rejoinder.rules.Settings;
import org.rejoinder.rules.Surroundings;
import org.rejoinder.rules.facts.ArticleFacts;
import org.rejoinder.text.Decoding;

/**
 * Makes snapshots of documents against one state of the files that they see. Shared files are loaded once and kept; the
 * documents themselves are not. For one thread at a time.
 */
public final class Session {

    private static final String PROJECT = "rejoinder";

    private final Language language;
    private final Visible visible;
    private final Settings settings;
    private final ArticleTexts texts;
    private final VisibleResources resources;
    private final Set<URI> linked = new HashSet<>();

    Session(Language language, Visible visible, Settings settings, ArticleTexts texts, FileContents contents) {
        this.language = language;
        this.visible = visible;
        this.settings = settings;
        this.texts = texts;
        this.resources = language.resources(contents);
        resources.loadable(visible.shared());
        ProjectDescription project = new ProjectDescription();
        project.setName(PROJECT);
        project.attachToEmfObject(resources);
        new ChunkedResourceDescriptions(Map.of(PROJECT, visible.names()), resources);
    }

    /**
     * Reads, links and examines a document.
     *
     * @param uri where it is; the article's text is next to it
     * @param text as it is now, saved or not; what the index knows of the document itself is not used
     */
    public Snapshot snapshot(URI uri, String text) {
        return snapshot(uri, text, CancelIndicator.NullImpl);
    }

    /**
     * As {@link #snapshot(URI, String)}.
     *
     * @param cancel is asked between reading, linking and examining; then an
     *     {@link org.eclipse.xtext.service.OperationCanceledError} is thrown, which is no exception
     */
    public Snapshot snapshot(URI uri, String text, CancelIndicator cancel) {
        return with(uri, text, resource -> {
            link(resource, cancel);
            Decoding decoding = texts.of(uri, resource.document());
            language.checkCanceled(cancel);
            FindingPlaces places = new FindingPlaces(resource, language.nameCheck().check(resource));
            var examination = language.examiner().examine(resource.document(), decoding, surroundings(resource), settings, places.findings(),
                    places.misread(), places.unread());
            return new Snapshot(text, resource, decoding, examination, places.locate(examination.findings()),
                    places.locateSuppressed(examination.suppressed()));
        });
    }

    /** The facts of a document, without running a rule. */
    public ArticleFacts facts(URI uri, String text) {
        return with(uri, text, resource -> {
            link(resource, CancelIndicator.NullImpl);
            Document document = resource.document();
            return language.examiner().facts(document, texts.of(uri, document), surroundings(resource), settings);
        });
    }

    private void link(RejoinderResource resource, CancelIndicator cancel) {
        language.checkCanceled(cancel);
        resource.resolveLazyCrossReferences(cancel);
    }

    /**
     * Reads a document for as long as something is made of it. Then it goes out of the set, but stays whole: who holds it can
     * read it. A shared file that another document has loaded is back then: that state stays for the others.
     */
    private <T> T with(URI uri, String text, Function<RejoinderResource, T> made) {
        Resource known = resources.getResource(uri, false);
        if (known != null) {
            resources.getResources().remove(known);
        }
        RejoinderResource resource = (RejoinderResource) resources.createResource(uri);
        try {
            resource.load(new TextInput(text), Map.of());
            return made.apply(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            resources.getResources().remove(resource);
            if (known != null) {
                resources.getResources().add(known);
            }
        }
    }

    /** A shared file's model, linked so that reading it later changes nothing; null when it can no longer be read. */
    private Document sharedDocument(URI uri) {
        try {
            boolean known = linked.contains(uri);
            if (!(resources.getResource(uri, true) instanceof RejoinderResource resource)) {
                return null;
            }
            if (!known) {
                resource.resolveLazyCrossReferences(CancelIndicator.NullImpl);
                linked.add(uri);
            }
            return resource.document();
        } catch (WrappedException e) {
            return null;
        }
    }

    private Surroundings surroundings(RejoinderResource own) {
        return new Surroundings() {
            @Override
            public List<ArticleFacts> articles() {
                return visible.factsBut(own.getURI());
            }

            @Override
            public List<ArticleFacts> articles(ArticleFacts facts) {
                return visible.connected(own.getURI(), facts);
            }

            @Override
            public List<Document> shared() {
                List<Document> shared = new ArrayList<>();
                for (URI uri : visible.shared()) {
                    Document document = uri.equals(own.getURI()) ? null : sharedDocument(uri);
                    if (document != null) {
                        shared.add(document);
                    }
                }
                return shared;
            }

            @Override
            public String qualifiedName(EObject proxy) {
                URI uri = ((InternalEObject) proxy).eProxyURI();
                URI file = uri == null ? null : uri.trimFragment();
                // what shared files declare is read as model
                return file == null || file.equals(own.getURI()) || visible.shared().contains(file) ? null : uri.fragment();
            }
        };
    }
}
