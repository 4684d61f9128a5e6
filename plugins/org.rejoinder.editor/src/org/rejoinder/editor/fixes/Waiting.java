package org.rejoinder.editor.fixes;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Waits for work that must not be done on the user interface's thread, while that goes on drawing. */
final class Waiting {

    private Waiting() {
    }

    /** Does the work on another thread and returns when it is done; on another thread already, does it there. */
    static void on(Runnable work) {
        if (Display.getCurrent() == null) {
            work.run();
            return;
        }
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> work.run());
        } catch (InvocationTargetException e) {
            ILog.of(Waiting.class).error(e.getMessage(), e);
        } catch (InterruptedException e) {
            // Nothing was done.
            return;
        }
    }
}
