package org.rejoinder.ui.opening;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;
import org.rejoinder.editor.navigation.Editors;

/**
 * The platform's IDE with files opened, for scripts that show something:
 * {@code -application org.rejoinder.ui.open -perspective org.rejoinder.ui.perspective FILE...}. Java alone, without the
 * platform's launcher, has no other way to open a file at the start.
 */
public final class OpenApplication implements IApplication {

    private static final String APPLICATIONS = "org.eclipse.core.runtime.applications";
    private static final String IDE = "org.eclipse.ui.ide.workbench";
    private static final String STARTED = "org/eclipse/e4/ui/LifeCycle/appStartupComplete";

    private IApplication ide;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        List<Path> files = new ArrayList<>();
        for (String argument : (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS)) {
            if (!argument.startsWith("-") && Files.isRegularFile(Path.of(argument))) {
                files.add(Path.of(argument).toAbsolutePath());
            }
        }
        Dictionary<String, Object> topic = new Hashtable<>();
        topic.put(EventConstants.EVENT_TOPIC, STARTED);
        BundleContext bundle = FrameworkUtil.getBundle(OpenApplication.class).getBundleContext();
        bundle.registerService(EventHandler.class,
                event -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(files)), topic);
        ide = application();
        return ide.start(context);
    }

    private static IApplication application() throws CoreException {
        IConfigurationElement[] runs = Platform.getExtensionRegistry().getExtension(APPLICATIONS, IDE).getConfigurationElements();
        return (IApplication) runs[0].getChildren("run")[0].createExecutableExtension("class");
    }

    private static void open(List<Path> files) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        for (Path file : files) {
            try {
                Editors.open(window == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage()
                        : window.getActivePage(), file.toUri());
            } catch (CoreException e) {
                ILog.of(OpenApplication.class).log(e.getStatus());
            }
        }
    }

    @Override
    public void stop() {
        if (ide != null) {
            ide.stop();
        }
    }
}
