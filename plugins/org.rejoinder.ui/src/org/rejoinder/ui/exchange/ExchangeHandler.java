package org.rejoinder.ui.exchange;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the Export or the Import wizard, as the command says, on what is selected. */
public final class ExchangeHandler extends AbstractHandler {

    private static final String EXPORT = "org.rejoinder.ui.export";

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        IStructuredSelection selection = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection structured
                ? structured : StructuredSelection.EMPTY;
        boolean export = EXPORT.equals(event.getCommand().getId());
        IWorkbenchWizard wizard = export ? new ExportWizard() : new ImportWizard();
        wizard.init(window.getWorkbench(), selection);
        new WizardDialog(window.getShell(), wizard).open();
        return null;
    }
}
