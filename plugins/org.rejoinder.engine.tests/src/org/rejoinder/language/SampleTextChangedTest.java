package org.rejoinder.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.language.snapshot.ArticleTexts;
import org.rejoinder.language.snapshot.DocumentSet;
import org.rejoinder.language.snapshot.Language;
import org.rejoinder.language.snapshot.Snapshot;
import org.rejoinder.model.Fragment;
import org.rejoinder.model.Passage;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.Finding;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.Settings;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.reading.PassageReading;
import org.rejoinder.text.Decoding;
import org.rejoinder.text.Place;

/** The sample when its article's text is another: what is concerned fires, and nothing else moves. */
class SampleTextChangedTest {

    private static final Path SAMPLE = Path.of(System.getProperty("rejoinder.root", "../.."), "releng/sample");
    private static final Language LANGUAGE = Language.standalone(RuleRegistry.standard());
    private static final List<String> NAMES = List.of("lantern", "upland");

    /** Examines an article of the sample with another text; the other articles have their own. */
    private static Snapshot examined(String name, byte[] text) throws IOException {
        List<Path> all = List.of(SAMPLE.resolve("lantern.rejoinder"), SAMPLE.resolve("sources.rejoinder"), SAMPLE.resolve("upland.rejoinder"));
        ArticleTexts texts = (document, file) -> file.equals(name + ".txt") ? Decoding.of(text, ArticleTexts.LARGEST)
                : Decoding.read(SAMPLE.resolve(file), ArticleTexts.LARGEST);
        List<Snapshot> snapshots = new ArrayList<>();
        new DocumentSet(LANGUAGE, Settings.STANDARD, all, texts).examine(List.of(SAMPLE.resolve(name + ".rejoinder")), new DocumentSet.Receiver() {
            @Override
            public void examined(Path file, Snapshot snapshot) {
                snapshots.add(snapshot);
            }

            @Override
            public void unusable(Path file, String reason) {
                throw new AssertionError(reason);
            }
        });
        return snapshots.get(0);
    }

    private static String text(String name) throws IOException {
        return Files.readString(SAMPLE.resolve(name + ".txt"));
    }

    private static Snapshot examined(String name, String text) throws IOException {
        return examined(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Where each fragment of each passage is, by its path. */
    private static Map<ElementPath, Place> places(Snapshot snapshot) {
        Map<ElementPath, Place> places = new HashMap<>();
        for (PassageReading reading : snapshot.examination().passages()) {
            for (int i = 0; i < reading.places().size(); i++) {
                places.put(reading.fragment(i), reading.places().get(i));
            }
        }
        return places;
    }

    /** Whether the fragment says the character at an offset: its words do, not what its ellipsis leaves out; or its context does. */
    private static boolean says(Snapshot snapshot, ElementPath path, Place place, int offset) {
        ElementPath passage = new ElementPath(path.position(), path.element(), path.steps().subList(0, path.steps().size() - 1));
        Object owner = passage.then("fragments", path.last().index()).owner(snapshot.document());
        Fragment fragment = ((Passage) owner).getFragments().get(path.last().index());
        String text = snapshot.article().string();
        if (fragment.getBefore() != null) {
            int context = text.indexOf(fragment.getBefore());
            assertTrue(context > 0, fragment.getBefore());
            if (context <= offset && offset < context + fragment.getBefore().length()) {
                return true;
            }
        }
        if (!place.contains(offset)) {
            return false;
        }
        int gap = fragment.getWords().indexOf('…');
        int head = gap < 0 ? place.length() : fragment.getWords().substring(0, gap).strip().length();
        int tail = gap < 0 ? 0 : fragment.getWords().substring(gap + 1).strip().length();
        return offset < place.begin() + head || offset >= place.end() - tail;
    }

    @ParameterizedTest
    @ValueSource(strings = {"lantern", "upland"})
    void oneCharacterChangedConcernsThePassagesThatSayItAndNoOther(String name) throws IOException {
        String text = text(name);
        Snapshot before = examined(name, text);
        Map<ElementPath, Place> places = places(before);
        Random random = new Random(12);
        int fired = 0;
        for (int round = 0; round < 40; round++) {
            int offset = random.nextInt(text.length());
            while (!Character.isLetter(text.charAt(offset))) {
                offset = (offset + 1) % text.length();
            }
            int changed = offset;
            Snapshot after = examined(name, text.substring(0, changed) + (text.charAt(changed) == 'x' ? 'k' : 'x') + text.substring(changed + 1));
            Set<String> concerned = new TreeSet<>();
            places.forEach((path, place) -> {
                if (says(before, path, place, changed)) {
                    concerned.add(path.toString());
                }
            });
            Set<String> lost = new TreeSet<>();
            for (Finding finding : after.examination().findings()) {
                if (finding.severity() == Severity.ERROR && finding.rule().startsWith("TXT")) {
                    assertEquals("TXT-02", finding.rule(), finding::toString);
                    boolean context = finding.path().last().feature().equals("before");
                    lost.add(context ? finding.path().toString().replaceAll("/before$", "") : finding.path().toString());
                    Place old = places.get(finding.path());
                    // one or two words may well stand elsewhere too
                    boolean nearest = context || old.in(text).split("\\s+").length < 3 || finding.related().get(0).place().equals(old);
                    assertTrue(nearest, () -> finding + " is nearest to " + finding.related() + " and was at " + old);
                    assertTrue(context || finding.remedies().stream().allMatch(r -> r.asksReader()), "another letter is never the same words");
                }
            }
            // what is looked for near a statement is not looked for while that is not found
            concerned.removeIf(path -> !path.contains("/says/") && concerned.stream().anyMatch(
                    says -> says.startsWith(path.substring(0, path.indexOf('/')) + "/says/")));
            assertEquals(concerned, lost, "at " + changed + ": " + text.substring(Math.max(0, changed - 20), Math.min(text.length(), changed + 20)));
            places(after).forEach((path, place) -> assertEquals(places.get(path), place, path::toString));
            fired += lost.size();
        }
        assertTrue(fired > 20, "so few passages were hit: " + fired);
    }

    private static List<String> findings(Snapshot snapshot) {
        return snapshot.examination().findings().stream().filter(f -> !f.rule().equals("TXT-09")).map(Finding::toString).sorted().toList();
    }

    private static long oddities(Snapshot snapshot) {
        return snapshot.examination().findings().stream().filter(f -> f.rule().equals("TXT-09")).count();
    }

    @Test
    void aSignOfTwoUnitsAheadChangesNoFindingAndShiftsEveryPlace() throws IOException {
        for (String name : NAMES) {
            Snapshot before = examined(name, text(name));
            Snapshot after = examined(name, "📰" + text(name));
            assertEquals(findings(before), findings(after));
            assertEquals(oddities(before), oddities(after));
            places(before).forEach((path, place) -> {
                Place moved = places(after).get(path);
                assertEquals(new Place(place.begin() + 2, place.end() + 2), moved, path::toString);
                assertEquals(before.article().offsets().codePoint(place.begin()) + 1, after.article().offsets().codePoint(moved.begin()));
            });
        }
    }

    @Test
    void lineBreaksOfWindowsChangeNoFindingButSayThatTheyAreThere() throws IOException {
        for (String name : NAMES) {
            String windows = text(name).replace("\n", "\r\n");
            Snapshot before = examined(name, text(name));
            Snapshot after = examined(name, windows);
            assertEquals(findings(before), findings(after));
            assertEquals(1, oddities(after));
            places(before).forEach((path, place) -> {
                Place moved = places(after).get(path);
                assertEquals(place.in(text(before)), moved.in(windows).replace("\r\n", "\n"), path::toString);
                assertEquals(windows.codePointCount(0, moved.begin()), after.article().offsets().codePoint(moved.begin()));
            });
        }
    }

    private static String text(Snapshot snapshot) {
        return snapshot.article().string();
    }

    @Test
    void aByteOrderMarkChangesNoFindingAndNoPlaceButIsTold() throws IOException {
        for (String name : NAMES) {
            Snapshot before = examined(name, text(name));
            Snapshot after = examined(name, "\uFEFF" + text(name));
            assertEquals(findings(before), findings(after));
            assertEquals(1, oddities(after));
            assertEquals(places(before), places(after));
        }
    }
}
