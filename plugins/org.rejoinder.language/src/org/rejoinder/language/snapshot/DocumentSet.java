package org.rejoinder.language.snapshot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.Settings;
import org.rejoinder.rules.facts.ArticleFacts;
import org.rejoinder.text.Decoding;

/**
 * Documents in files that see each other. Names are gathered first, then the articles' facts, then each wanted document is
 * examined; no more than one model is held at a time, shared files apart.
 */
public final class DocumentSet {

    /** Takes what comes of each document. */
    public interface Receiver {

        /** A document was examined. */
        void examined(Path file, Snapshot snapshot);

        /**
         * A document could not be read.
         *
         * @param reason in words: why, and what to do
         */
        void unusable(Path file, String reason);
    }

    /**
     * What came of a document.
     *
     * @param snapshot null when it could not be read
     * @param reason why it could not, in words, and what to do; null when it could
     */
    public record Outcome(Path file, Snapshot snapshot, String reason) {
    }

    private final Language language;
    private final Settings settings;
    private final ArticleTexts texts;
    private final FileContents contents;
    private final Map<URI, Path> files = new LinkedHashMap<>();

    /**
     * @param all every file of the set; they see each other
     * @param texts where the articles' texts are read
     */
    public DocumentSet(Language language, Settings settings, Collection<Path> all, ArticleTexts texts) {
        this(language, settings, all, texts, FileContents.SAVED);
    }

    /** As the other one, with what the documents' files hold told by somebody. */
    public DocumentSet(Language language, Settings settings, Collection<Path> all, ArticleTexts texts, FileContents contents) {
        this.language = language;
        this.settings = settings;
        this.texts = texts;
        this.contents = contents;
        all.forEach(f -> files.put(uri(f), f));
    }

    /** The URI of a file. */
    public static URI uri(Path file) {
        return URI.createFileURI(file.toAbsolutePath().normalize().toString());
    }

    /** Examines documents of the set, in the given order. A file that cannot be read is left out of what the others see. */
    public void examine(Collection<Path> wanted, Receiver receiver) {
        examine(wanted, Function.identity(), (Outcome outcome) -> {
            if (outcome.snapshot() != null) {
                receiver.examined(outcome.file(), outcome.snapshot());
            } else {
                receiver.unusable(outcome.file(), outcome.reason());
            }
        });
    }

    /**
     * As {@link #examine(Collection, Receiver)}, where something is made of each document on the thread that examined it.
     *
     * @param maker is called by several threads at once
     * @param taker gets what it made, on the calling thread, in the order of the documents
     */
    public <R> void examine(Collection<Path> wanted, Function<Outcome, R> maker, Consumer<R> taker) {
        Visible visible = visible();
        new InOrder<Path, R>(DocumentSet::size, () -> {
            Session session = language.session(visible, settings, texts, contents);
            return file -> maker.apply(outcome(file, session));
        }).each(wanted, taker);
    }

    private Outcome outcome(Path file, Session session) {
        return switch (contents.read(file, RejoinderResource.LARGEST)) {
            case Decoding.Readable readable -> new Outcome(file, session.snapshot(uri(file), readable.text().string()), null);
            case Decoding.Unreadable problem -> new Outcome(file, null, RejoinderResource.describe(problem));
        };
    }

    /** For snapshots against the set as it is now. */
    public Session session() {
        return language.session(visible(), settings, texts, contents);
    }

    private record Described(IResourceDescription description, Set<String> mentioned) {
    }

    private record Told(URI uri, ArticleFacts facts) {
    }

    private Visible visible() {
        if (files.size() <= 1) {
            // Nothing to be seen, and nothing to be read twice.
            return Visible.NOTHING;
        }
        List<IResourceDescription> descriptions = new ArrayList<>(files.size());
        List<URI> articles = new ArrayList<>();
        Map<URI, Set<String>> mentioned = new LinkedHashMap<>();
        new InOrder<Path, Described>(DocumentSet::size, () -> file -> {
            String text = text(file);
            return text == null ? null : new Described(DeclaredNames.of(uri(file), text), qualifiers(text));
        }).each(files.values(), described -> {
            if (described != null) {
                descriptions.add(described.description());
                if (!Visible.isShared(described.description())) {
                    URI uri = described.description().getURI();
                    articles.add(uri);
                    mentioned.put(uri, described.mentioned());
                }
            }
        });
        Map<URI, ArticleFacts> facts = new LinkedHashMap<>();
        List<URI> connected = connected(articles, descriptions, mentioned);
        if (connected.size() > 1) {
            Visible names = new Visible(descriptions, Map.of());
            new InOrder<URI, Told>(uri -> size(files.get(uri)), () -> {
                Session session = language.session(names, settings, texts, contents);
                return uri -> {
                    String text = text(files.get(uri));
                    return text == null ? null : new Told(uri, session.facts(uri, text));
                };
            }).each(connected, told -> {
                if (told != null) {
                    facts.put(told.uri(), told.facts());
                }
            });
        }
        return new Visible(descriptions, facts);
    }

    /**
     * The articles of which others may want to know facts: those that name another one or are named, and all as soon as there
     * are shared claims, on which they may take sides. Thousands of articles that stand alone are so read once less.
     */
    private static List<URI> connected(List<URI> articles, List<IResourceDescription> descriptions, Map<URI, Set<String>> mentioned) {
        Map<String, List<URI>> ids = new HashMap<>();
        for (IResourceDescription description : descriptions) {
            boolean shared = Visible.isShared(description);
            for (IEObjectDescription object : description.getExportedObjects()) {
                if (shared && object.getEClass() == RejoinderPackage.Literals.CLAIM) {
                    return articles;
                }
                if (object.getEClass() == RejoinderPackage.Literals.ARTICLE) {
                    ids.computeIfAbsent(object.getName().toString(), i -> new ArrayList<>(1)).add(description.getURI());
                }
            }
        }
        Set<URI> connected = new HashSet<>();
        mentioned.forEach((uri, qualifiers) -> {
            for (String qualifier : qualifiers) {
                for (URI other : ids.getOrDefault(qualifier, List.of())) {
                    if (!other.equals(uri)) {
                        connected.add(uri);
                        connected.add(other);
                    }
                }
            }
        });
        return articles.stream().filter(connected::contains).toList();
    }

    /** What stands ahead of a dot between two letters; words within passages too, which does no harm. */
    private static Set<String> qualifiers(String text) {
        Set<String> found = new HashSet<>();
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            int begin = dot;
            while (begin > 0 && Character.isJavaIdentifierPart(text.charAt(begin - 1))) {
                begin--;
            }
            if (begin < dot) {
                found.add(text.substring(begin, dot));
            }
        }
        return found;
    }

    /** In bytes; 0 when there is no such file, which reading it will tell. */
    private static long size(Path file) {
        return file.toFile().length();
    }

    private String text(Path file) {
        return contents.read(file, RejoinderResource.LARGEST) instanceof Decoding.Readable readable ? readable.text().string() : null;
    }
}
