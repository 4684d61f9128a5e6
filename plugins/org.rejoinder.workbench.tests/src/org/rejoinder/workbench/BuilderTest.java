package org.rejoinder.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
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
