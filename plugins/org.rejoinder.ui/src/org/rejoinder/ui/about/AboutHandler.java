package org.rejoinder.ui.about;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;
import org.rejoinder.ui.Messages;

/** Shows which version is installed. */
public final class AboutHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.of("about.title"),
                Messages.of("about.text", FrameworkUtil.getBundle(AboutHandler.class).getVersion()));
        return null;
    }
}
