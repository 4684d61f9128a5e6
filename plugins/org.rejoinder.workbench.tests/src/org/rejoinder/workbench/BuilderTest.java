package org.rejoinder.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.workspace.FindingMarkers;
import org.rejoinder.workspace.RejoinderNature;

/** The Problems view is right for files that nobody has opened. */
class BuilderTest {

    private Bench bench;

    @BeforeEach
    void project() throws Exception {
        bench = new Bench("Bücher und Türme");
    }

    @Test
    void aFindingBecomesAMarkerWithItsRuleAndPlace() throws Exception {
        bench.write("a.txt", Bench.TEXT);
        IFile file = bench.write("a.rejoinder", Bench.document("A", "a.txt", "nowhere at all"));
        bench.build();
        assertTrue(Bench.markers(file).contains("TXT-02"), Bench.markers(file).toString());
        for (IMarker marker : file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO)) {
            if (marker.getAttribute(FindingMarkers.RULE, "").equals("TXT-02")) {
                assertEquals(8, marker.getAttribute(IMarker.LINE_NUMBER, 0));
                assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
            }
        }
    }

    @Test
    void aChangedTextIsSeenByTheDocumentsThatNameIt() throws Exception {
        bench.write("texts/a b.txt", Bench.TEXT);
        IFile file = bench.write("a.rejoinder", Bench.document("A", "texts/a b.txt", "the gate is broken"));
        bench.build();
        assertFalse(Bench.markers(file).contains("TXT-02"), Bench.markers(file).toString());
        bench.write("texts/a b.txt", Bench.TEXT.replace("broken", "mended"));
        bench.build();
        assertTrue(Bench.markers(file).contains("TXT-02"), Bench.markers(file).toString());
    }

    @Test
    void aChangedSharedFileIsSeenByItsDependents() throws Exception {
        bench.write("a.txt", Bench.TEXT);
        IFile shared = bench.write("shared.rejoinder", "source Diver person \"Bo Diver\" role \"diver\"\n");
        IFile file = bench.write("a.rejoinder",
                Bench.document("A", "a.txt", "the gate is broken").replace("by Holm", "by Diver"));
        bench.build();
        assertFalse(Bench.markers(file).contains("SRC-01"), Bench.markers(file).toString());
        bench.write("shared.rejoinder", "source Swimmer person \"Bo Diver\" role \"diver\"\n");
        bench.build();
        assertTrue(Bench.markers(file).contains("SRC-01"), Bench.markers(file).toString());
        shared.delete(true, null);
        bench.build();
        assertTrue(Bench.markers(file).contains("SRC-01"), Bench.markers(file).toString());
    }

    @Test
    void aSharedFileChangedOnDiskIsSeenByClosedDocumentsAndByOneThatIsOpenAndUnsaved() throws Exception {
        bench.write("a.txt", Bench.TEXT);
        IFile shared = bench.write("shared.rejoinder", "source Diver person \"Bo Diver\" role \"diver\"\n");
        IFile[] files = new IFile[3];
        for (int i = 0; i < files.length; i++) {
            files[i] = bench.write("d" + i + ".rejoinder", Bench.document("D" + i, "a.txt", "the gate is broken").replace("by Holm", "by Diver"));
        }
        bench.build();
        ITextEditor editor = Bench.open(files[2]);
        IDocument document = Bench.documentOf(editor);
        String typed = "// typed and not saved\n";
        Bench.ui(() -> {
            document.replace(0, 0, typed);
            return null;
        });
        Bench.until("checked", () -> Bench.squiggles(editor).stream().noneMatch(each -> each.endsWith("Diver") && each.startsWith("error")));
        Files.writeString(shared.getLocation().toPath(), "source Swimmer person \"Bo Diver\" role \"diver\"\n");
        bench.project.refreshLocal(IResource.DEPTH_INFINITE, null);
        bench.build();
        for (IFile file : files) {
            assertTrue(Bench.markers(file).contains("SRC-01"), file + " " + Bench.markers(file));
        }
        Bench.until("the open document knows", () -> Bench.squiggles(editor).contains("error: Diver"));
        assertTrue(document.get().startsWith(typed) && Bench.ui(editor::isDirty), document.get());
        Bench.closeAll();
    }

    @Test
    void withoutAChangeNothingIsBuilt() throws Exception {
        IFile file = bench.write("a.rejoinder", Bench.document("A", "missing.txt", "x"));
        bench.build();
        List<Long> before = ids(file);
        assertFalse(before.isEmpty());
        // As after a start: the platform asks for a build, and finds no change since the last.
        ResourcesPlugin.getWorkspace().save(true, null);
        file.deleteMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO);
        ResourcesPlugin.getWorkspace().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
        assertEquals(List.of(), ids(file), "the builder ran");
    }

    private static List<Long> ids(IFile file) throws Exception {
        return Arrays.stream(file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO)).map(IMarker::getId).toList();
    }

    @Test
    void takingTheNatureTakesTheMarkers() throws Exception {
        IFile file = bench.write("a.rejoinder", Bench.document("A", "missing.txt", "x"));
        bench.build();
        assertFalse(Bench.markers(file).isEmpty());
        RejoinderNature.removeFrom(bench.project, null);
        assertTrue(Bench.markers(file).isEmpty());
    }

    @Test
    void bytesThatAreNoTextAreOneMarkerAndNoException() throws Exception {
        IFile file = bench.project.getFile("binary.rejoinder");
        file.write(new byte[] {(byte) 0xff, 0, (byte) 0xfe, 7}, true, false, true, null);
        bench.build();
        assertEquals(1, Bench.markers(file).size());
    }
}
