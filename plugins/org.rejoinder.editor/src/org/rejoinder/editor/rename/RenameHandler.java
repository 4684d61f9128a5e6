package org.rejoinder.editor.rename;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.rejoinder.editor.Messages;
import org.rejoinder.editor.document.DocumentModel;
import org.rejoinder.editor.document.OpenDocuments;
import org.rejoinder.language.ide.rename.NameRename;
import org.rejoinder.language.ide.syntax.Structure;

/** Asks for another name of what the caret stands in, and writes it in all files. */
public final class RenameHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart part = HandlerUtil.getActiveEditor(event);
        Optional<DocumentModel> model = OpenDocuments.get().model(part);
        ITextEditor editor = part == null ? null : part.getAdapter(ITextEditor.class);
        if (model.isPresent() && editor != null
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            rename(model.get(), editor, selection.getOffset());
        }
        return null;
    }

    private static void rename(DocumentModel model, ITextEditor editor, int offset) {
        Shell shell = editor.getSite().getShell();
        Structure structure = model.structure();
        Optional<NameRename> rename = NameRename.at(structure, model.uri(), model.otherNames(), offset);
        if (rename.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.of("rename.title"), Messages.of("rename.nothing"));
            return;
        }
        String name = rename.get().name();
        InputDialog dialog = new InputDialog(shell, Messages.of("rename.title"), Messages.of("rename.label", name), name,
                wanted -> rename.get().problem(wanted, structure, model.otherNames()));
        if (dialog.open() == Window.OK && !dialog.getValue().equals(name)) {
            perform(model, editor, rename.get(), dialog.getValue());
        }
    }

    private static void perform(DocumentModel model, ITextEditor editor, NameRename rename, String wanted) {
        RenameChange change = new RenameChange(model, rename, wanted);
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> change.gather());
            if (change.outside() != null) {
                MessageDialog.openInformation(editor.getSite().getShell(), Messages.of("rename.title"),
                        Messages.of("rename.outside", change.outside()));
            } else {
                change.perform(editor);
            }
        } catch (InvocationTargetException e) {
            StatusManager.getManager().handle(Status.error(Messages.of("rename.failed"), e.getTargetException()),
                    StatusManager.SHOW | StatusManager.LOG);
        } catch (InterruptedException e) {
            // Nothing has been changed.
            return;
        }
    }
}
