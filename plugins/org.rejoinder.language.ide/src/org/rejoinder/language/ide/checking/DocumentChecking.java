package org.rejoinder.language.ide.checking;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.log4j.Logger;
import org.apache.log4j.varia.NullAppender;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;
import org.eclipse.xtext.util.CancelIndicator;
import org.rejoinder.language.ide.RejoinderIdeSetup;
import org.rejoinder.language.ide.article.ArticleMarks;
import org.rejoinder.language.ide.checking.KeptSession.State;
import org.rejoinder.language.ide.completion.VisibleName;
import org.rejoinder.language.ide.fixes.FindingFixes;
import org.rejoinder.language.ide.navigation.OtherFiles;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.language.snapshot.ArticleTexts;
import org.rejoinder.language.snapshot.DocumentSet;
import org.rejoinder.language.snapshot.FileContents;
import org.rejoinder.language.snapshot.Language;
import org.rejoinder.language.snapshot.Neighbourhood;
import org.rejoinder.language.snapshot.Session;
import org.rejoinder.language.snapshot.Snapshot;
import org.rejoinder.language.snapshot.Visible;
import org.rejoinder.language.syntax.SyntaxProblem;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.Settings;
import org.rejoinder.rules.Severity;
import org.rejoinder.text.Decoding;

/**
 * Checks documents as they are now, saved or not, against the files that they see. What those files
 * declare is read once and kept until one of them tells something else. For several threads, of which one checks at a time; the first
 * call takes longer, since it makes the language ready.
 */
public final class DocumentChecking {

    private final FileContents contents;
    private final OtherFiles others;
    private final ArticleTexts texts;
    private final Map<Neighbourhood, KeptSession> sessions = new HashMap<>();
    private final Map<Path, State> states = new HashMap<>();
    private final RuleRegistry registry = RuleRegistry.standard();
    private final Supplier<Properties> common;
    private Language language;

    /** Checks with the settings of each project, and the standard ones where a project has none. */
    public DocumentChecking() {
        this(Properties::new);
    }

    /** @param common the settings that hold for projects without settings of their own; asked at each check */
    public DocumentChecking(Supplier<Properties> common) {
        this(common, FileContents.SAVED);
    }

    /**
     * As the others, for documents that see each other unsaved.
     *
     * @param contents what the files hold
     */
    public DocumentChecking(Supplier<Properties> common, FileContents contents) {
        this.common = common;
        this.contents = contents;
        this.others = new OtherFiles(contents);
        this.texts = ArticleTexts.files(contents);
    }

    /**
     * {@return what is found in a saved document, without the names of other files}
     *
     * @param document what became of decoding its bytes; bytes that could not be decoded are one finding
     * @param file     its file
     * @param round    the round of checks that this one belongs to
     */
    public synchronized CheckedDocument check(Decoding document, Path file, Round round) {
        return switch (document) {
            case Decoding.Readable readable -> {
                String text = readable.text().string();
                Session session = round.session(file);
                Snapshot snapshot = (session != null ? session : session(file, round))
                        .snapshot(DocumentSet.uri(file), text, CancelIndicator.NullImpl);
                yield checked(text, file, snapshot, List.of());
            }
            case Decoding.Unreadable problem -> CheckedDocument.unreadable(new CheckedFinding(SyntaxProblem.SYNTAX,
                    Severity.ERROR, RejoinderResource.describe(problem), 0, 0, List.of(), List.of()));
        };
    }

    /**
     * {@return what is found in a document}
     *
     * @param document the text of the document, saved or not
     * @param file     its file; null where it is not on a disk, and then it sees no other file
     * @param cancel   is asked between the steps; then an {@link org.eclipse.xtext.service.OperationCanceledError} is
     *                 thrown, which is no exception
     */
    public synchronized CheckedDocument check(String document, Path file, CancelIndicator cancel) {
        return checked(document, file, snapshot(document, file, cancel), otherNames(file));
    }

    private CheckedDocument checked(String document, Path file, Snapshot snapshot, List<VisibleName> otherNames) {
        FindingFixes fixes = new FindingFixes(document, snapshot.document());
        RelatedSpots related = RelatedSpots.of(snapshot);
        List<CheckedFinding> findings = snapshot.findings().stream()
                .map(f -> CheckedFinding.of(f, document.length(), fixes.of(f), related.of(f.finding()))).toList();
        CheckedDocument checked = new CheckedDocument(document, findings, snapshot.article(), ArticleMarks.of(snapshot.examination()),
                otherNames, snapshot.examination());
        if (file != null) {
            remember(file, checked);
        }
        return checked;
    }

    /**
     * {@return the snapshot of a document, for those who need its model; the parameters are those of
     * {@link #check(String, Path, CancelIndicator)}}
     */
    public synchronized Snapshot snapshot(String document, Path file, CancelIndicator cancel) {
        URI uri = file == null ? URI.createURI("untitled.rejoinder") : DocumentSet.uri(file);
        Session session = file == null ? language().session(Visible.NOTHING,
                Settings.STANDARD, texts) : session(file, new Round());
        return session.snapshot(uri, document, cancel);
    }

    /** {@return the names that the other files of a document's neighbourhood declare, as those files are now} */
    public List<VisibleName> otherNames(Path file) {
        return file == null ? List.of() : others.seenFrom(file);
    }

    private Session session(Path document, Round round) {
        Neighbourhood neighbourhood = Neighbourhood.of(document);
        Path own = document.toAbsolutePath().normalize();
        List<Path> files = neighbourhood.documents();
        boolean seen = files.contains(own);
        if (!seen) {
            // Not saved yet. A set of one file is taken for that file alone, which sees nothing.
            files.add(own);
        }
        Map<Path, State> documents = new TreeMap<>();
        files.forEach(file -> documents.put(file, state(file)));
        String settings = new TreeMap<>(common.get()) + " " + neighbourhood.preferences()
                + (neighbourhood.preferences() == null ? "" : contents.stamp(neighbourhood.preferences()));
        KeptSession kept = sessions.get(neighbourhood);
        if (kept == null || !kept.serves(own, documents, settings) || !kept.lexicons().equals(stamps(kept.lexicons().keySet()))) {
            Set<Path> lexicons = new TreeSet<>();
            Settings chosen = settings(neighbourhood, lexicons);
            Session session = new DocumentSet(language(), chosen, files, texts, contents).session();
            kept = new KeptSession(documents, settings, stamps(lexicons), session);
            sessions.put(neighbourhood, kept);
        }
        if (seen && kept.serves(null, documents, settings)) {
            round.keep(neighbourhood, kept);
        }
        return kept.session();
    }

    private State state(Path file) {
        String stamp = contents.stamp(file);
        State last = states.get(file);
        return last != null && last.stamp().equals(stamp) ? last : new State(stamp, null);
    }

    /** A document that was checked as its file is: from now on it is known which changes of it concern others. */
    private void remember(Path file, CheckedDocument checked) {
        Path own = file.toAbsolutePath().normalize();
        String stamp = contents.stamp(own);
        if (contents.read(own, RejoinderResource.LARGEST) instanceof Decoding.Readable readable
                && readable.text().string().equals(checked.document())) {
            State state = new State(stamp, checked.outward());
            states.put(own, state);
            sessions.values().forEach(session -> session.learn(own, state));
        }
    }

    private Map<Path, String> stamps(Set<Path> files) {
        Map<Path, String> stamps = new TreeMap<>();
        files.forEach(file -> stamps.put(file, contents.stamp(file)));
        return stamps;
    }

    /**
     * A project's own settings stand alone, so that the command line says the same of it; without any the common hold.
     *
     * @param lexicons gets the files that the settings name
     */
    private Settings settings(Neighbourhood neighbourhood, Set<Path> lexicons) {
        Properties own = new Properties();
        Path file = neighbourhood.preferences();
        if (file != null) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                own.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                own.clear();
            }
        }
        boolean decides = own.stringPropertyNames().stream().anyMatch(Settings::isKey);
        return Settings.of(decides ? own : common.get(), name -> {
            Path lexicon = neighbourhood.root().resolve(name);
            lexicons.add(lexicon);
            return lines(lexicon);
        }, registry, new ArrayList<>());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return null;
        }
    }

    private Language language() {
        if (language == null) {
            // in OSGi the extension point has done it
            EPackage.Registry.INSTANCE.putIfAbsent(RejoinderPackage.eNS_URI, RejoinderPackage.eINSTANCE);
            // Xtext's grammar is in a format that only Xtext's own UI registers with EMF, which is not here.
            Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().putIfAbsent("xtextbin",
                    new BinaryGrammarResourceFactoryImpl());
            silenceParser();
            language = new Language(new RejoinderIdeSetup().createInjector(), registry);
        }
        return language;
    }

    /** What is wrong with a document is a finding; with no one who listens, log4j would complain on the error stream. */
    private static void silenceParser() {
        Logger xtext = Logger.getLogger("org.eclipse.xtext");
        if (!xtext.getAllAppenders().hasMoreElements()) {
            xtext.addAppender(new NullAppender());
        }
    }
}
