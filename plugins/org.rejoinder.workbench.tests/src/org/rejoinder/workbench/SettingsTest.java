package org.rejoinder.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rejoinder.ui.preferences.RulesPage;
import org.rejoinder.workspace.FindingMarkers;
import org.rejoinder.workspace.WorkspaceSettings;

/** Severities chosen for the workspace and for a project hold in the Problems view and in open editors. */
class SettingsTest {

    private static final String PREFS = ".settings/org.rejoinder.prefs";

    private Bench bench;
    private IFile file;

    /** A document whose second source, which nobody speaks as, is a finding of a rule that can be switched off. */
    @BeforeEach
    void project() throws Exception {
        WorkspaceSettings.storeCommon(Map.of());
        bench = new Bench("Settings");
        bench.write("a.txt", Bench.TEXT);
        file = bench.write("a.rejoinder", Bench.document("A", "a.txt", "the gate is broken")
                + "\nsource Idle person \"Bo Idle\" role \"idler\"\n");
        bench.build();
    }

    @AfterEach
    void clear() throws Exception {
        Bench.closeAll();
        WorkspaceSettings.storeCommon(Map.of());
    }

    private List<String> severities(String rule) {
        List<String> found = new ArrayList<>();
        try {
            for (IMarker marker : file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO)) {
                if (marker.getAttribute(FindingMarkers.RULE, "").equals(rule)) {
                    found.add(String.valueOf(marker.getAttribute(IMarker.SEVERITY, -1)));
                }
            }
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    @Test
    void aSeverityOfTheWorkspaceRechecksProjectsAndEditors() throws Exception {
        assertEquals(1, severities("ATT-02").size(), Bench.markers(file).toString());
        ITextEditor editor = Bench.open(file);
        Bench.until("a squiggle", () -> Bench.squiggles(editor).contains("warning: Idle"));
        WorkspaceSettings.storeCommon(Map.of("rule.ATT-02", "error"));
        Bench.until("an error marker", () -> severities("ATT-02").equals(List.of(String.valueOf(IMarker.SEVERITY_ERROR))));
        Bench.until("an error squiggle", () -> Bench.squiggles(editor).contains("error: Idle"));
        WorkspaceSettings.storeCommon(Map.of("rule.ATT-02", "off"));
        Bench.until("no marker", () -> severities("ATT-02").isEmpty());
        Bench.until("no squiggle", () -> Bench.squiggles(editor).stream().noneMatch(each -> each.endsWith("Idle")));
    }

    @Test
    void aProjectThatDecidesForItselfTakesNothingOfTheWorkspace() throws Exception {
        WorkspaceSettings.storeOwn(bench.project, Map.of("profile", "research", "rule.ATT-02", "info"));
        bench.build();
        Bench.until("its own severity", () -> severities("ATT-02").equals(List.of(String.valueOf(IMarker.SEVERITY_INFO))));
        String stored = new String(bench.project.getFile(PREFS).readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(stored.contains("rule.ATT-02=info"), stored);
        WorkspaceSettings.storeCommon(Map.of("rule.ATT-02", "error"));
        bench.build();
        assertEquals(List.of(String.valueOf(IMarker.SEVERITY_INFO)), severities("ATT-02"));
        WorkspaceSettings.storeOwn(bench.project, Map.of());
        bench.build();
        Bench.until("the workspace's severity", () -> severities("ATT-02").equals(List.of(String.valueOf(IMarker.SEVERITY_ERROR))));
        assertFalse(bench.project.getFile(PREFS).exists());
    }

    @Test
    void aFileOfSettingsThatSomebodyWroteIsReadAsTheCommandLineReadsIt() throws Exception {
        bench.write(PREFS, "# ours\nrule.ATT-02=off\n");
        bench.build();
        assertEquals(List.of(), severities("ATT-02"));
        assertEquals(Map.of("rule.ATT-02", "off"), WorkspaceSettings.own(bench.project));
    }

    @Test
    void bothPagesOpenAndOkayWithoutAChangeStoresNothing() throws Exception {
        Bench.ui(() -> {
            PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Bench.page().getWorkbenchWindow().getShell(),
                    RulesPage.ID, null, null);
            dialog.setBlockOnOpen(false);
            dialog.open();
            assertTrue(((RulesPage) dialog.getSelectedPage()).performOk());
            dialog.close();
            PreferenceDialog properties = PreferencesUtil.createPropertyDialogOn(
                    Bench.page().getWorkbenchWindow().getShell(), bench.project, "org.rejoinder.ui.projectRules", null, null);
            properties.setBlockOnOpen(false);
            properties.open();
            assertTrue(((RulesPage) properties.getSelectedPage()).performOk());
            properties.close();
            return null;
        });
        assertEquals(Map.of(), WorkspaceSettings.common());
        assertFalse(bench.project.getFile(PREFS).exists());
    }
}
