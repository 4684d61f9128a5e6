package org.rejoinder.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.rejoinder.workspace.FindingMarkers;

/** Quick fixes of markers. */
class FixesTest {

    private static IMarkerResolution fix(IFile file, String rule, String words) throws Exception {
        for (IMarker marker : file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO)) {
            if (marker.getAttribute(FindingMarkers.RULE, "").equals(rule)) {
                for (IMarkerResolution resolution : Bench.ui(() -> IDE.getMarkerHelpRegistry().getResolutions(marker))) {
                    if (resolution.getLabel().contains(words)) {
                        Bench.ui(() -> {
                            resolution.run(marker);
                            return null;
                        });
                        return resolution;
                    }
                }
            }
        }
        throw new AssertionError("no fix with " + words + " for " + rule + " among " + Bench.markers(file));
    }

    private static int relevance(IMarkerResolution resolution) {
        return ((IMarkerResolutionRelevance) resolution).getRelevanceForResolution();
    }

    private static String content(IFile file) throws Exception {
        return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void theProblemsViewMendsAClosedFile() throws Exception {
        Bench bench = new Bench("Fixes");
        bench.write("a.txt", Bench.TEXT);
        IFile file = bench.write("a.rejoinder", Bench.document("A", "a.txt", "the gate"));
        bench.build();
        fix(file, "TXT-05", "2");
        assertTrue(content(file).contains("\"the gate\" #2"), content(file));
        bench.build();
        assertEquals(0, Bench.markers(file).stream().filter("TXT-05"::equals).count());
    }

    @Test
    void everyFindingCanBeExplained() throws Exception {
        Bench bench = new Bench("Explained");
        bench.write("a.txt", Bench.TEXT);
        IFile file = bench.write("a.rejoinder", Bench.document("A", "a.txt", "the gate") + "\nstatement S9 by Holm\n  says \"no such words at all\"\n  cue \"said\" #1\n");
        bench.build();
        IMarker[] markers = file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO);
        assertTrue(markers.length > 1);
        for (IMarker marker : markers) {
            String rule = FindingMarkers.rule(marker);
            IMarkerResolution[] all = Bench.ui(() -> IDE.getMarkerHelpRegistry().getResolutions(marker));
            IMarkerResolution last = all[all.length - 1];
            assertEquals("Explain " + rule, last.getLabel());
            for (int i = 0; i + 1 < all.length; i++) {
                assertTrue(relevance(all[i]) > relevance(all[i + 1]), "what mends comes ahead, the best of it first: " + rule);
            }
            assertTrue(last instanceof IMarkerResolution2 explained && explained.getDescription().startsWith(rule + " "), rule);
        }
        Bench.open(file);
        assertEquals(0, Bench.ui(() -> IDE.getMarkerHelpRegistry().getResolutions(markers[0])).length, "the editor offers the same");
    }

    @Test
    void anUndeclaredSourceIsDeclared() throws Exception {
        Bench bench = new Bench("Fixes");
        bench.write("a.txt", Bench.TEXT);
        IFile file = bench.write("a.rejoinder", Bench.document("A", "a.txt", "the gate is broken").replace("by Holm", "by Diver"));
        bench.build();
        fix(file, "SRC-01", "Declare");
        assertTrue(content(file).contains("source Diver person"), content(file));
    }
}
