package org.rejoinder.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.language.ide.article.ArticleMark;
import org.rejoinder.language.ide.checking.CheckedDocument;
import org.rejoinder.language.ide.checking.CheckedFinding;
import org.rejoinder.language.ide.checking.DocumentChecking;
import org.rejoinder.language.ide.checking.Round;
import org.rejoinder.language.ide.fixes.Fix;
import org.rejoinder.language.ide.edits.Edit;
import org.rejoinder.language.ide.hover.HoverText;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.language.snapshot.FileContents;
import org.rejoinder.text.Decoding;

class DocumentCheckingTest {

    private static final String TEXT = "Keeper Ada Holm said the gate is broken. Later she said the gate was old.\n";

    @TempDir
    Path folder;
    private final DocumentChecking checking = new DocumentChecking();

    private CheckedDocument check(String document) throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
        return checking.check(document, folder.resolve("a.rejoinder"), CancelIndicator.NullImpl);
    }

    private static String document(String says) {
        return "article A\n  language \"en\"\n  text \"a.txt\"\n\nsource Holm person \"Ada Holm\" role \"keeper\"\n\nstatement S1 by Holm\n  says "
                + says + "\n  cue \"said\"\n";
    }

    private static CheckedFinding finding(CheckedDocument checked, String rule) {
        return checked.findings().stream().filter(f -> f.rule().equals(rule)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + rule + " in " + checked.findings()));
    }

    private static String apply(String document, Fix fix) {
        assertEquals(1, fix.edits().size());
        Edit edit = fix.edits().get(0);
        return edit.applyTo(document);
    }

    @Test
    void aPassageThatStandsTwiceOffersEachPlaceAndTheChoiceMendsIt() throws IOException {
        String document = document("\"the gate\"");
        CheckedFinding finding = finding(check(document), "TXT-05");
        assertEquals("\"the gate\"", document.substring(finding.begin(), finding.end()));
        assertEquals(2, finding.fixes().stream().filter(f -> f.title().startsWith("Choose occurrence")).count());
        String mended = apply(document, finding.fixes().get(1));
        assertTrue(mended.contains("\"the gate\" #2"), mended);
        assertTrue(check(mended).findings().stream().noneMatch(f -> f.rule().equals("TXT-05")));
    }

    @Test
    void aPassageThatStandsNowhereOffersTheNearest() throws IOException {
        String document = document("\"the gate is brokn\"");
        CheckedFinding finding = finding(check(document), "TXT-02");
        String mended = apply(document, finding.fixes().get(0));
        assertTrue(mended.contains("says \"the gate is"), mended);
        assertTrue(check(mended).findings().stream().noneMatch(f -> f.rule().equals("TXT-02")));
    }

    @Test
    void anUndeclaredSourceIsDeclaredByAFix() throws IOException {
        String document = document("\"the gate is broken\"").replace("by Holm", "by Diver");
        CheckedFinding finding = finding(check(document), "SRC-01");
        Fix declare = finding.fixes().stream().filter(f -> apply(document, f).contains("source Diver")).findFirst().orElseThrow();
        assertTrue(check(apply(document, declare)).findings().stream().noneMatch(f -> f.rule().equals("SRC-01")));
    }

    @Test
    void aSharedFileThatChangesIsSeenAtOnce() throws IOException {
        String document = document("\"the gate is broken\"").replace("by Holm", "by Diver");
        assertTrue(check(document).findings().stream().anyMatch(f -> f.rule().equals("SRC-01")));
        Files.writeString(folder.resolve("shared.rejoinder"), "source Diver person \"Bo Diver\" role \"diver\"\n");
        CheckedDocument checked = check(document);
        assertTrue(checked.findings().stream().noneMatch(f -> f.rule().equals("SRC-01")), checked.findings().toString());
        assertEquals(List.of("Diver"), checked.otherNames().stream().map(n -> n.name()).toList());
    }

    @Test
    void whatIsMarkedIsReadOffTheArticle() throws IOException {
        CheckedDocument checked = check(document("\"the gate is broken\""));
        ArticleMark says = checked.marks().stream().filter(m -> m.role() == ArticleMark.Role.STATEMENT).findFirst().orElseThrow();
        assertEquals("the gate is broken", TEXT.substring(says.begin(), says.end()));
        assertTrue(checked.marks().stream().anyMatch(m -> m.role() == ArticleMark.Role.SOURCE && m.element().equals("Holm")));
        assertTrue(checked.marks().stream().anyMatch(m -> m.role() == ArticleMark.Role.CUE));
    }

    @Test
    void hoverTellsFormAndStanding() throws IOException {
        String document = document("\"the gate is broken\"");
        Structure structure = Structure.of(document);
        String text = new HoverText(structure, List.of(), check(document).examination())
                .of(structure.nameAt(document.indexOf("S1")).orElseThrow()).orElseThrow();
        assertTrue(text.contains("Form: paraphrased") && text.contains("Standing: undisputed"), text);
    }

    @Test
    void halfTypedDocumentsAreCheckedWithoutAnException() throws IOException {
        String document = document("\"the gate is broken\"");
        for (int end = 0; end <= document.length(); end += 3) {
            CheckedDocument checked = check(document.substring(0, end));
            for (CheckedFinding finding : checked.findings()) {
                assertTrue(finding.begin() >= 0 && finding.begin() <= finding.end() && finding.end() <= end, finding.toString());
            }
        }
    }

    @Test
    void aRoundFindsWhatSingleChecksFindAndLooksAtOtherFilesOnce() throws IOException {
        int documents = 12;
        Files.writeString(folder.resolve(".project"), "");
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(folder.resolve("shared.rejoinder"), "source Holm person \"Ada Holm\" role \"keeper\"\n");
        for (int i = 0; i < documents; i++) {
            Files.writeString(folder.resolve("d" + i + ".rejoinder"), "article A" + i + "\n  language \"en\"\n  text \"a.txt\"\n\n"
                    + "statement S1 by " + (i % 3 == 0 ? "Nobody" : "Holm") + "\n  says \"the gate is broken\"\n  cue \"said\" #1\n"
                    + (i == 1 ? "  repeats A2.S1\n" : ""));
        }
        AtomicInteger looked = new AtomicInteger();
        DocumentChecking counted = new DocumentChecking(Properties::new, new FileContents() {

            @Override
            public Decoding read(Path file, long largest) {
                return SAVED.read(file, largest);
            }

            @Override
            public String stamp(Path file) {
                looked.addAndGet(file.endsWith("shared.rejoinder") ? 1 : 0);
                return FileContents.super.stamp(file);
            }
        });
        Round round = new Round();
        for (int i = 0; i < documents; i++) {
            Path file = folder.resolve("d" + i + ".rejoinder");
            List<CheckedFinding> single = checking.check(Files.readString(file), file, CancelIndicator.NullImpl).findings();
            assertEquals(single, counted.check(Decoding.read(file, RejoinderResource.LARGEST), file, round).findings());
        }
        assertTrue(looked.get() <= 3, looked + " looks at the shared file for " + documents + " documents");
        // The next round sees what has changed.
        Files.writeString(folder.resolve("shared.rejoinder"), "source Nobody person \"Ada Holm\" role \"keeper\"\n");
        Path other = folder.resolve("d1.rejoinder");
        finding(counted.check(Decoding.read(other, RejoinderResource.LARGEST), other, new Round()), "SRC-01");
    }
}
