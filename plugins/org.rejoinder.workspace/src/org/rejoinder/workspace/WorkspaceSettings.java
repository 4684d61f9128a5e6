package org.rejoinder.workspace;

import java.util.Map;
import java.util.Properties;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.rejoinder.rules.Settings;

/**
 * The rules' settings as preferences of the workspace and of projects, under the keys of {@link Settings}. A project's
 * are the file {@code .settings/org.rejoinder.prefs}, which the command line reads as well; a project that has settings
 * of its own takes none of the workspace's.
 */
public final class WorkspaceSettings {

    /** The node of the preferences. */
    public static final String NODE = "org.rejoinder";

    private WorkspaceSettings() {
    }

    /** {@return the settings that hold for projects without settings of their own, by key} */
    public static Properties common() {
        return read(InstanceScope.INSTANCE);
    }

    /** {@return a project's own settings by key; empty where it has none} */
    public static Properties own(IProject project) {
        return read(new ProjectScope(project));
    }

    private static Properties read(IScopeContext scope) {
        Properties settings = new Properties();
        IEclipsePreferences node = scope.getNode(NODE);
        try {
            for (String key : node.keys()) {
                if (Settings.isKey(key)) {
                    settings.setProperty(key, node.get(key, ""));
                }
            }
        } catch (BackingStoreException | IllegalStateException e) {
            // The node went with its project.
            ILog.of(WorkspaceSettings.class).warn(e.getMessage(), e);
        }
        return settings;
    }

    /**
     * Stores the workspace's settings, and has the projects checked for which they hold.
     *
     * @param settings all of them by key; what is stored and not among them goes
     * @throws BackingStoreException where they cannot be stored
     */
    public static void storeCommon(Map<String, String> settings) throws BackingStoreException {
        if (store(InstanceScope.INSTANCE, settings)) {
            recheck();
        }
    }

    /**
     * Stores a project's own settings. The file changes, so that the project is checked anew.
     *
     * @param settings all of them by key; none for a project that takes the workspace's
     * @throws BackingStoreException where they cannot be stored
     */
    public static void storeOwn(IProject project, Map<String, String> settings) throws BackingStoreException {
        store(new ProjectScope(project), settings);
    }

    private static boolean store(IScopeContext scope, Map<String, String> settings) throws BackingStoreException {
        Properties before = read(scope);
        if (before.equals(settings)) {
            return false;
        }
        IEclipsePreferences node = scope.getNode(NODE);
        before.stringPropertyNames().stream().filter(key -> !settings.containsKey(key)).forEach(node::remove);
        settings.forEach(node::put);
        node.flush();
        return true;
    }

    private static void recheck() {
        Job job = Job.create(Wording.of("job.recheck"), monitor -> {
            IProject[] projects = ResourcesPlugin.getWorkspace().getRoot().getProjects();
            SubMonitor progress = SubMonitor.convert(monitor, projects.length);
            for (IProject project : projects) {
                if (RejoinderNature.isOn(project) && own(project).isEmpty()) {
                    project.build(IncrementalProjectBuilder.FULL_BUILD, RejoinderBuilder.ID, Map.of(), progress.split(1));
                }
            }
        });
        job.setRule(ResourcesPlugin.getWorkspace().getRuleFactory().buildRule());
        job.schedule();
    }
}
