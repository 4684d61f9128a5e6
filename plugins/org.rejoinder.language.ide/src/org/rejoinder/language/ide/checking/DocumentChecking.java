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
import java.util.TreeMap;
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
import org.rejoinder.language.ide.fixes.FindingFixes;
import org.rejoinder.language.ide.navigation.OtherFiles;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.language.snapshot.ArticleTexts;
import org.rejoinder.language.snapshot.DocumentSet;
import org.rejoinder.language.snapshot.Language;
import org.rejoinder.language.snapshot.Neighbourhood;
import org.rejoinder.language.snapshot.Session;
import org.rejoinder.language.snapshot.Snapshot;
import org.rejoinder.language.syntax.SyntaxProblem;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.Settings;
import org.rejoinder.rules.Severity;
import org.rejoinder.text.Decoding;

/**
 * Checks documents as they are now, saved or not, against the saved state of the files that they see. What those files
 * declare is read once and kept until one of them changes. For several threads, of which one checks at a time; the first
 * call takes longer, since it makes the language ready.
 */
public final class DocumentChecking {

    private final OtherFiles others = new OtherFiles();
    private final ArticleTexts texts = ArticleTexts.files();
    private final Map<Neighbourhood, Known> known = new HashMap<>();
    private final RuleRegistry registry = RuleRegistry.standard();
    private final Supplier<Properties> common;
    private Language language;

    /** Checks with the settings of each project, and the standard ones where a project has none. */
    public DocumentChecking() {
        this(Properties::new);
    }

    /** @param common the settings that hold for projects without settings of their own; asked at each check */
    public DocumentChecking(Supplier<Properties> common) {
        this.common = common;
    }

    /** What is kept of files that see each other, as long as their stamps are the same. */
    private record Known(List<String> stamps, Session session) {
    }

    /**
     * {@return what is found in a saved document}
     *
     * @param document what became of decoding its bytes; bytes that could not be decoded are one finding
     * @param file     its file
     */
    public CheckedDocument check(Decoding document, Path file) {
        return switch (document) {
            case Decoding.Readable readable -> check(readable.text().string(), file, CancelIndicator.NullImpl);
            case Decoding.Unreadable problem -> CheckedDocument.unreadable(new CheckedFinding(SyntaxProblem.SYNTAX,
                    Severity.ERROR, RejoinderResource.describe(problem), 0, 0, List.of()));
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
        Snapshot snapshot = snapshot(document, file, cancel);
        FindingFixes fixes = new FindingFixes(document, snapshot.document());
        List<CheckedFinding> findings = snapshot.findings().stream().map(f -> CheckedFinding.of(f, document.length(), fixes.of(f))).toList();
        return new CheckedDocument(document, findings, snapshot.article(), ArticleMarks.of(snapshot.examination()),
                file == null ? List.of() : others.seenFrom(file), snapshot.examination());
    }

    /**
     * {@return the snapshot of a document, for those who need its model; the parameters are those of
     * {@link #check(String, Path, CancelIndicator)}}
     */
    public synchronized Snapshot snapshot(String document, Path file, CancelIndicator cancel) {
        URI uri = file == null ? URI.createURI("untitled.rejoinder") : DocumentSet.uri(file);
        Session session = file == null ? language().session(org.rejoinder.language.snapshot.Visible.NOTHING,
                Settings.STANDARD, texts) : session(Neighbourhood.of(file), file.toAbsolutePath().normalize());
        return session.snapshot(uri, document, cancel);
    }

    private Session session(Neighbourhood neighbourhood, Path own) {
        List<Path> files = neighbourhood.documents();
        if (!files.contains(own)) {
            // Not saved yet. A set of one file is taken for that file alone, which sees nothing.
            files.add(own);
        }
        List<String> stamps = new ArrayList<>();
        files.forEach(file -> stamps.add(stamp(file)));
        if (neighbourhood.preferences() != null) {
            stamps.add(stamp(neighbourhood.preferences()));
        }
        Properties shared = common.get();
        stamps.add(new TreeMap<>(shared).toString());
        Known kept = known.get(neighbourhood);
        if (kept == null || !kept.stamps().equals(stamps)) {
            kept = new Known(stamps, new DocumentSet(language(), settings(neighbourhood, shared), files, texts).session());
            known.put(neighbourhood, kept);
        }
        return kept.session();
    }

    private static String stamp(Path file) {
        try {
            return file + " " + Files.getLastModifiedTime(file) + " " + Files.size(file);
        } catch (IOException e) {
            return file + " gone";
        }
    }

    /** A project's own settings stand alone, so that the command line says the same of it; without any the common hold. */
    private Settings settings(Neighbourhood neighbourhood, Properties shared) {
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
        return Settings.of(decides ? own : shared, name -> lines(neighbourhood.root().resolve(name)), registry,
                new ArrayList<>());
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
