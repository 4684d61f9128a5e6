package org.rejoinder.rules.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.language.snapshot.ArticleTexts;
import org.rejoinder.language.snapshot.DeclaredNames;
import org.rejoinder.language.snapshot.Language;
import org.rejoinder.language.snapshot.Session;
import org.rejoinder.language.snapshot.Snapshot;
import org.rejoinder.language.snapshot.Visible;
import org.rejoinder.rules.Finding;
import org.rejoinder.rules.Profile;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.Settings;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.facts.ArticleFacts;

/**
 * A thousand generated documents of which no rule warns, and faults planted into them: each is found, by its rule and where it
 * is, and nothing is raised elsewhere.
 */
class PlantedFaultsTest {

    private static final int PROJECTS = 250;
    private static final int ARTICLES = 4;
    private static final int FAULTS = 3;
    /** The strictest profile, in which all rules are on. */
    private static final Settings STRICT = Settings.STANDARD.with(Profile.AP);
    /** What no document can break: stored places, imports, exports, and a rule that fails. */
    private static final Set<String> NO_DOCUMENTS = Set.of("INT-01", "TXT-01", "ATT-11", "XPT-01", "XPT-02");

    @TempDir
    private Path folder;
    private final Language language = Language.standalone(RuleRegistry.standard());
    private final List<String> wrong = new ArrayList<>();

    @Test
    void everyPlantedFaultIsFoundAndNothingElse() throws IOException {
        List<Fault> faults = new ArrayList<>(DocumentFaults.all());
        faults.addAll(QuotationFaults.all());
        faults.addAll(AttributionFaults.all());
        faults.addAll(ReplyFaults.all());
        faults.addAll(FaultsInOtherForms.all());
        Map<Fault, Integer> sown = new IdentityHashMap<>();
        for (int seed = 1; seed <= PROJECTS; seed++) {
            GeneratedProject project = new GeneratedProject(seed, ARTICLES);
            Session session = session(project);
            for (GeneratedArticle article : project.articles) {
                List<String> clean = keys(session, article);
                Ground ground = new Ground(project, article, new Random(seed));
                List<String> names = new ArrayList<>();
                // those first that were planted least
                faults.sort(Comparator.comparing(f -> sown.getOrDefault(f, 0)));
                for (Fault fault : faults) {
                    boolean suits = !fault.alone() || names.isEmpty();
                    if (suits && plant(fault, ground)) {
                        names.add(fault.rule());
                        sown.merge(fault, 1, Integer::sum);
                    }
                    if (names.size() == FAULTS || fault.alone() && !names.isEmpty()) {
                        break;
                    }
                }
                compare(ground, clean, session, names);
            }
        }
        assertEquals("", String.join("\n", wrong.subList(0, Math.min(40, wrong.size()))), wrong.size() + " wrong");
        Map<String, Integer> planted = new TreeMap<>();
        RuleRegistry.standard().rules().stream().map(Rule::id).filter(id -> !NO_DOCUMENTS.contains(id)).forEach(id -> planted.put(id, 0));
        faults.forEach(f -> planted.merge(f.rule(), sown.getOrDefault(f, 0), Integer::sum));
        planted.values().removeIf(times -> times >= 20);
        assertEquals(Map.of(), planted, "faults of these rules were planted less than twenty times");
        assertTrue(sown.values().stream().mapToInt(i -> i).sum() > 2500, sown.values().toString());
    }

    @Test
    void faultsOfAFileOfSharedSourcesAreFoundThere() throws IOException {
        List<Fault> faults = SharedFileFaults.all();
        for (int seed = 1; seed <= 5; seed++) {
            GeneratedProject project = new GeneratedProject(seed, ARTICLES);
            Session session = session(project);
            List<String> clean = keys(session, project.shared);
            assertEquals(List.of(), clean);
            for (Fault fault : faults) {
                Ground ground = new Ground(project, project.shared, new Random(seed));
                assertTrue(plant(fault, ground), fault.rule());
                compare(ground, clean, session, List.of(fault.rule()));
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    /** Whether the document had a place for the fault. */
    private static boolean plant(Fault fault, Ground ground) {
        int before = ground.expected.size();
        try {
            fault.planter().accept(ground);
        } catch (Ground.NoPlace e) {
            return false;
        }
        return ground.expected.size() > before;
    }

    private void compare(Ground ground, List<String> clean, Session session, List<String> names) {
        List<String> found = keys(session, ground.a);
        List<String> moved = clean.stream().filter(f -> !found.remove(f)).toList();
        List<String> lost = new ArrayList<>();
        for (Ground.Expected expected : ground.expected) {
            String key = expected.finding();
            String hit = found.stream().filter(f -> f.startsWith(key + "\t")
                    && (expected.words() == null || f.equals(key + "\t" + plain(expected.words())))).findFirst().orElse(null);
            if (hit == null) {
                lost.add(key + " " + expected.words());
            } else {
                found.remove(hit);
            }
        }
        // found of the clean document too, but at words that the faults have changed
        moved.forEach(f -> found.stream().filter(other -> element(other).equals(element(f))).findFirst().ifPresent(found::remove));
        if (!lost.isEmpty() || !found.isEmpty()) {
            wrong.add(ground.a.id + " " + names + ": not found " + lost + ", raised elsewhere " + found);
        }
    }

    /** The findings as rule, element and words of the text; of clean documents none is an error or a warning. */
    private List<String> keys(Session session, GeneratedArticle article) {
        Snapshot snapshot = session.snapshot(uri(article), article.write());
        List<String> keys = new ArrayList<>();
        for (Finding finding : snapshot.examination().findings()) {
            String words = finding.place() == null || snapshot.article() == null ? "" : plain(snapshot.article().at(finding.place()));
            keys.add(finding.rule() + " " + finding.path() + "\t" + words);
            if (finding.severity() != Severity.INFO && !article.isPlanted()) {
                wrong.add(article.id + " is meant to be clean: " + finding);
            }
        }
        return keys;
    }

    private static String element(String key) {
        return key.substring(0, key.indexOf('\t'));
    }

    private static String plain(String words) {
        return words.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'");
    }

    private URI uri(GeneratedArticle article) {
        return URI.createFileURI(folder.resolve((article.id == null ? "shared" : article.file) + ".rejoinder").toString());
    }

    private Session session(GeneratedProject project) throws IOException {
        // shared files are read from where they are
        Files.writeString(folder.resolve("shared.rejoinder"), project.shared.write());
        List<IResourceDescription> names = new ArrayList<>();
        names.add(DeclaredNames.of(uri(project.shared), project.shared.write()));
        project.articles.forEach(a -> names.add(DeclaredNames.of(uri(a), a.write())));
        Session first = language.session(new Visible(names, Map.of()), STRICT, ArticleTexts.files());
        Map<URI, ArticleFacts> facts = new LinkedHashMap<>();
        project.articles.forEach(a -> facts.put(uri(a), first.facts(uri(a), a.write())));
        return language.session(new Visible(names, facts), STRICT, ArticleTexts.files());
    }
}
