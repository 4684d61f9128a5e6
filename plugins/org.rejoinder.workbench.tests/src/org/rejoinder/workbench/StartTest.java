package org.rejoinder.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What installing Rejoinder does to a workbench in which nobody has used it yet. */
class StartTest {

    private static final Set<String> TESTS = Set.of("org.rejoinder.workbench.tests");

    @Test
    void everyBundleOfOursResolves() {
        List<String> unresolved = ours().stream().filter(bundle -> bundle.getState() == Bundle.INSTALLED)
                .map(Bundle::getSymbolicName).toList();
        assertEquals(List.of(), unresolved);
        assertTrue(ours().size() >= 9, "only " + ours());
    }

    @Test
    void noPluginHasAnEarlyStartup() {
        assertTrue(PlatformUI.isWorkbenchRunning());
        List<String> early = Arrays.stream(org.eclipse.core.runtime.Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.ui.startup")).map(element -> element.getContributor().getName())
                .filter(name -> name.startsWith("org.rejoinder")).toList();
        assertEquals(List.of(), early);
    }

    private static List<Bundle> ours() {
        return Arrays.stream(FrameworkUtil.getBundle(StartTest.class).getBundleContext().getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.rejoinder."))
                .filter(bundle -> !TESTS.contains(bundle.getSymbolicName())).toList();
    }
}
