package org.rejoinder.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.language.snapshot.ArticleTexts;
import org.rejoinder.language.snapshot.DocumentSet;
import org.rejoinder.language.snapshot.Language;
import org.rejoinder.language.snapshot.LocatedFinding;
import org.rejoinder.language.snapshot.LocatedSuppression;
import org.rejoinder.language.snapshot.Neighbourhood;
import org.rejoinder.language.snapshot.Snapshot;
import org.rejoinder.model.Act;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.Settings;

/** Documents in files: what they see of each other, where findings stand, and what is said of those that cannot be read. */
class SnapshotTest {

    private static final Language LANGUAGE = Language.standalone(RuleRegistry.standard());

    @TempDir
    Path folder;

    private final Map<String, Snapshot> snapshots = new LinkedHashMap<>();
    private final Map<String, String> unusable = new LinkedHashMap<>();

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private void examine(Path... files) {
        List<Path> all = new ArrayList<>(List.of(files));
        new DocumentSet(LANGUAGE, Settings.STANDARD, all, ArticleTexts.files()).examine(all, new DocumentSet.Receiver() {
            @Override
            public void examined(Path file, Snapshot snapshot) {
                snapshots.put(file.getFileName().toString(), snapshot);
            }

            @Override
            public void unusable(Path file, String reason) {
                unusable.put(file.getFileName().toString(), reason);
            }
        });
    }

    private List<String> found(String file) {
        Snapshot snapshot = snapshots.get(file);
        return snapshot.findings().stream().map(f -> f.finding().rule() + " " + words(snapshot, f)).toList();
    }

    private static String words(Snapshot snapshot, LocatedFinding finding) {
        return snapshot.text().substring(finding.region().offset(), finding.region().end());
    }

    @Test
    void aSilencedNameIsShownWhereItStands() throws IOException {
        examine(write("a.rejoinder", "article A\n  text '''\nA clerk spoke.\n'''\nstatement S1 by Clerc\n  suppress SRC-01 \"later\"\n"));
        Snapshot snapshot = snapshots.get("a.rejoinder");
        LocatedSuppression silenced = snapshot.suppressed().get(0);
        assertEquals("SRC-01 Clerc", silenced.suppressed().finding().rule() + " "
                + snapshot.text().substring(silenced.region().offset(), silenced.region().end()));
    }

    @Test
    void aReferenceIntoAnotherArticleStaysAProxyWithItsName() throws IOException {
        Path a = write("a.rejoinder", "article A\n  text '''\nThe cat sat.\n'''\nsource S person \"The cat\"\nstatement S1 by S\n  cue \"sat\"\n");
        Path b = write("b.rejoinder", "article B\n  text '''\nThe cat sat.\n'''\nsource S person \"The cat\"\n"
                + "statement S1 by S\n  cue \"sat\"\n  repeats A.S1\n");
        examine(a, b);
        Act act = (Act) snapshots.get("b.rejoinder").document().getElements().get(1);
        assertTrue(act.getRepeats().get(0).eIsProxy());
        assertEquals(List.of(), found("b.rejoinder"));
    }

    @Test
    void aMissingPassageIsFoundAtItsWords() throws IOException {
        examine(write("a.rejoinder", "article A\n  text '''\nThe cat sat.\n'''\nsource S person \"The cat\"\nstatement S1 by S\n"
                + "  says \"the dog\"\n  cue \"sat\"\n"));
        assertEquals(List.of("TXT-02 \"the dog\""), found("a.rejoinder"));
    }

    @Test
    void twoFilesMayNotShareAnArticlesId() throws IOException {
        examine(write("a.rejoinder", "article A\n  text '''\nx\n'''\n"), write("b.rejoinder", "article A\n  text '''\nx\n'''\n"));
        assertEquals(List.of("SYN-02 A"), found("a.rejoinder"));
        assertEquals(List.of("SYN-02 A"), found("b.rejoinder"));
    }

    @Test
    void aNameDeclaredTwiceIsFoundAtTheSecond() throws IOException {
        examine(write("a.rejoinder", "source S person \"s\"\nsource S person \"t\"\n"));
        assertEquals(List.of("SYN-02 S"), found("a.rejoinder"));
        assertEquals(28, snapshots.get("a.rejoinder").findings().get(0).region().offset() + 1);
    }

    @Test
    void whatCannotBeReadIsSaidAndTheOthersAreExamined() throws IOException {
        Path binary = Files.write(folder.resolve("binary.rejoinder"), new byte[] {(byte) 0xFF, 0, (byte) 0xC3, 1});
        Path good = write("good.rejoinder", "source S person \"s\"\n");
        examine(binary, folder.resolve("none.rejoinder"), good);
        assertNotNull(snapshots.get("good.rejoinder"));
        assertTrue(unusable.get("binary.rejoinder").contains("UTF-8"), unusable::toString);
        assertEquals("There is no such document.", unusable.get("none.rejoinder"));
    }

    @Test
    void everythingBelowTheProjectIsSeen() throws IOException {
        write(".project", "");
        Path a = write("x/a.rejoinder", "");
        Path b = write("y/z/b.rejoinder", "");
        write(".hidden/c.rejoinder", "");
        assertEquals(List.of(a.toAbsolutePath(), b.toAbsolutePath()), Neighbourhood.of(a).documents());
        Files.delete(folder.resolve(".project"));
        assertEquals(List.of(a.toAbsolutePath()), Neighbourhood.of(a).documents());
    }
}
