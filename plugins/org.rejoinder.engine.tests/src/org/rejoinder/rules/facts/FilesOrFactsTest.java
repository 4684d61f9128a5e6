package org.rejoinder.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.language.snapshot.ArticleTexts;
import org.rejoinder.language.snapshot.DeclaredNames;
import org.rejoinder.language.snapshot.DocumentSet;
import org.rejoinder.language.snapshot.Language;
import org.rejoinder.language.snapshot.LocatedFinding;
import org.rejoinder.language.snapshot.Session;
import org.rejoinder.language.snapshot.Snapshot;
import org.rejoinder.language.snapshot.Visible;
import org.rejoinder.rules.ActReading;
import org.rejoinder.rules.Profile;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.RuleVerification;
import org.rejoinder.rules.RuleVerification.ExampleFile;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Scope;
import org.rejoinder.rules.Settings;

/**
 * The other articles of a project may be there as files, or as nothing but their facts, written down and read again: what is
 * found of a document is the same to the letter.
 */
class FilesOrFactsTest {

    private static final Settings STRICT = Settings.STANDARD.with(Profile.AP);
    private static final Path ROOT = Path.of(System.getProperty("rejoinder.root", "../.."));

    private final Language language = Language.standalone(RuleRegistry.standard());
    private final Set<String> found = new TreeSet<>();

    @TempDir
    private Path folder;

    @Test
    void theExamplesOfAllRules() throws IOException {
        for (Rule rule : RuleRegistry.standard().rules()) {
            for (String example : RuleVerification.examples(rule.id())) {
                List<ExampleFile> files = RuleVerification.files(rule.id(), example);
                if (files.size() > 1) {
                    Map<String, String> documents = new LinkedHashMap<>();
                    files.forEach(f -> documents.put(f.name(), f.content()));
                    compare(Files.createDirectory(folder.resolve(rule.id() + "." + example)), documents);
                }
            }
        }
    }

    @Test
    void oneProjectOfAllRules() throws IOException {
        // every rule that reads other articles has a case that leads from one article into another
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("sources.rejoinder", """
                source Courier outlet "The Courier"
                source Mayor person "The mayor"
                source Clerk anonymous "clerk"
                source Guard anonymous "guard"
                source Firm organisation "Calde Works"
                claim Safe "The bridge is safe"
                """);
        documents.put("first.rejoinder", article("First", "2026-03-10", """
                The mayor said the bridge is safe. A clerk revealed that it is old. “It will not fall this year,” the mayor added.
                A guard explained it may be sold.
                """, """
                statement S1 by Mayor says "the bridge is safe" cue "said" asserts Safe on 2026-03-10
                statement S2 by Clerk says "it is old" cue "revealed" asserts Safe supports Second.S3
                statement S3 by Mayor says "“It will not fall this year,”" cue "added"
                statement S4 by Guard says "it may be sold" cue "explained" hedged "may" supports S2
                statement S5 by Mayor cue "added" accuses Firm
                """));
        documents.put("second.rejoinder", article("Second", "2026-03-05", """
                The mayor argued the bridge holds. The mayor denied that it is old. “It will fall,” the mayor wrote, and told us that it is sold.
                A guard observed that it is strong. So the bridge is to be painted. Calde Works did not respond.
                Supper is served, the mayor stated. So it falls. A clerk hinted that the paint is wet.
                """, """
                statement S1 by Mayor says "the bridge holds" cue "argued" asserts Safe
                rebuttal R1 by Mayor denies First.S2, First.S1 "denied" cue "denied" expect stands
                statement S2 by Mayor says "“It will fall,”" cue "wrote" repeats First.S3
                statement S3 by Guard says "it is strong" cue "observed" asserts Safe supports First.S2
                statement S4 by Mayor says "it is sold" cue "told" repeats First.S4
                statement O1 by Courier says "So the bridge is to be painted." rests on First.S4
                rebuttal R2 by Firm silent on First.S1 cue "did not respond" on 2026-03-01
                rebuttal R3 by Mayor denies First.S4 says "Supper is served" cue "stated"
                statement S5 by Clerk says "the paint is wet" cue "hinted"
                statement O2 by Courier says "So it falls." rests on First.S2 supports First.S2
                """));
        compare(folder, documents);
        List<String> corpus = RuleRegistry.standard().rules().stream().filter(r -> r.scope() == Scope.CORPUS).map(Rule::id).toList();
        Set<String> unseen = new TreeSet<>(corpus);
        unseen.removeAll(found);
        assertEquals(Set.of(), unseen, "rules that read other articles, and found nothing here");
    }

    @Test
    void theDocumentsOfTheLanguageAndTheSample() throws IOException {
        for (String project : List.of("plugins/org.rejoinder.engine.tests/src/org/rejoinder/language/documents/across", "releng/sample")) {
            Map<String, String> documents = new TreeMap<>();
            try (Stream<Path> files = Files.list(ROOT.resolve(project))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    documents.put(file.getFileName().toString(), Files.readString(file));
                }
            }
            assertTrue(documents.size() > 2, project);
            compare(Files.createDirectories(folder.resolve(project)), documents);
        }
    }

    private static String article(String id, String published, String text, String declarations) {
        return "article " + id + " outlet Courier published " + published + "\n  text '''\n" + text + "'''\n" + declarations;
    }

    /** @param files documents, and texts of articles, by name */
    private void compare(Path project, Map<String, String> files) throws IOException {
        List<Path> documents = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = Files.writeString(project.resolve(file.getKey()), file.getValue());
            if (file.getKey().endsWith(".rejoinder")) {
                documents.add(path);
            }
        }
        Map<Path, String> asFiles = new LinkedHashMap<>();
        new DocumentSet(language, STRICT, documents, ArticleTexts.files()).examine(documents, new DocumentSet.Receiver() {
            @Override
            public void examined(Path file, Snapshot snapshot) {
                snapshot.findings().forEach(f -> found.add(f.finding().rule()));
                asFiles.put(file, report(snapshot));
            }

            @Override
            public void unusable(Path file, String reason) {
                asFiles.put(file, reason);
            }
        });
        Session session = factsOnly(documents, files);
        for (Path file : documents) {
            String text = files.get(file.getFileName().toString());
            assertEquals(asFiles.get(file), report(session.snapshot(DocumentSet.uri(file), text)), file.toString());
        }
    }

    /** Sees names and facts; the articles' documents are there no longer, only shared files and texts are. */
    private Session factsOnly(List<Path> documents, Map<String, String> files) throws IOException {
        List<IResourceDescription> names = new ArrayList<>();
        for (Path file : documents) {
            names.add(DeclaredNames.of(DocumentSet.uri(file), files.get(file.getFileName().toString())));
        }
        Session first = language.session(new Visible(names, Map.of()), STRICT, ArticleTexts.files());
        Map<URI, ArticleFacts> facts = new LinkedHashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            Path file = documents.get(i);
            if (!Visible.isShared(names.get(i))) {
                ArticleFacts own = first.facts(DocumentSet.uri(file), files.get(file.getFileName().toString()));
                facts.put(DocumentSet.uri(file), ArticleFacts.read(own.write()));
            }
        }
        for (int i = 0; i < documents.size(); i++) {
            if (!Visible.isShared(names.get(i))) {
                Files.delete(documents.get(i));
            }
        }
        return language.session(new Visible(names, facts), STRICT, ArticleTexts.files());
    }

    /** All that is found and read off, to the letter. */
    private static String report(Snapshot snapshot) {
        StringBuilder report = new StringBuilder();
        for (LocatedFinding each : snapshot.findings()) {
            report.append(each.region()).append(' ').append(each.finding()).append(' ').append(each.finding().place()).append(' ')
                    .append(each.finding().related()).append(each.related()).append(each.finding().remedies()).append('\n');
        }
        for (ActReading act : snapshot.examination().acts()) {
            report.append(act).append('\n');
        }
        return report.append(snapshot.examination().ledger()).toString();
    }
}
