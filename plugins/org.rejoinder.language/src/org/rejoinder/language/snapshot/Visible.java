package org.rejoinder.language.snapshot;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.rejoinder.language.resource.DocumentDescriptions;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.facts.ArticleFacts;
import org.rejoinder.rules.facts.FactIndex;

/**
 * The files that see each other, as an index knows them: their names, and the facts of their articles. Made anew when one of
 * them changes; not changed afterwards.
 */
public final class Visible {

    /** Nothing is seen. */
    public static final Visible NOTHING = new Visible(List.of(), Map.of());

    private final ResourceDescriptionsData names;
    private final List<URI> shared = new ArrayList<>();
    private final List<URI> articles = new ArrayList<>();
    private final List<ArticleFacts> facts = new ArrayList<>();
    private FactIndex index;

    /**
     * From descriptions.
     *
     * @param descriptions of all files, in the order in which facts are to be told
     * @param factsOf the facts by file, as far as they are known already
     */
    public Visible(Iterable<? extends IResourceDescription> descriptions, Map<URI, ArticleFacts> factsOf) {
        List<IResourceDescription> all = new ArrayList<>();
        for (IResourceDescription description : descriptions) {
            all.add(description);
            if (isShared(description)) {
                shared.add(description.getURI());
            }
            ArticleFacts known = factsOf.get(description.getURI());
            if (known != null) {
                articles.add(description.getURI());
                facts.add(known);
            }
        }
        names = new ResourceDescriptionsData(all);
    }

    /** From an index that keeps the facts in its user data, as {@link DocumentDescriptions} puts them there. */
    public static Visible of(Iterable<? extends IResourceDescription> index) {
        Map<URI, ArticleFacts> facts = new LinkedHashMap<>();
        for (IResourceDescription description : index) {
            for (IEObjectDescription article : description.getExportedObjectsByType(RejoinderPackage.Literals.ARTICLE)) {
                String written = article.getUserData(DocumentDescriptions.FACTS);
                if (written != null) {
                    facts.put(description.getURI(), ArticleFacts.read(written));
                }
            }
        }
        return new Visible(index, facts);
    }

    /** Whether a description is of a file without an article. */
    public static boolean isShared(IResourceDescription description) {
        for (IEObjectDescription object : description.getExportedObjects()) {
            return DocumentDescriptions.SHARED.equals(object.getUserData(DocumentDescriptions.FILE));
        }
        return false;
    }

    ResourceDescriptionsData names() {
        return names;
    }

    /** The files without an article. */
    List<URI> shared() {
        return shared;
    }

    /** The facts of the articles that have to do with one. */
    List<ArticleFacts> connected(URI uri, ArticleFacts own) {
        synchronized (facts) {
            if (index == null) {
                index = new FactIndex(facts);
            }
        }
        int known = articles.indexOf(uri);
        return index.connected(own, known < 0 ? null : facts.get(known));
    }

    /** The facts of all articles but one file's. */
    List<ArticleFacts> factsBut(URI own) {
        int skipped = articles.indexOf(own);
        return skipped < 0 ? java.util.Collections.unmodifiableList(facts) : new AbstractList<>() {
            @Override
            public ArticleFacts get(int index) {
                return facts.get(index < skipped ? index : index + 1);
            }

            @Override
            public int size() {
                return facts.size() - 1;
            }
        };
    }
}
