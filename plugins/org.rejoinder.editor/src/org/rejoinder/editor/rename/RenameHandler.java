package org.rejoinder.editor.rename;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
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
        NameRefactoring refactoring = new NameRefactoring(model, rename.get());
        try {
            new RefactoringWizardOpenOperation(new NameWizard(refactoring)).run(shell, Messages.of("rename.title"));
        } catch (InterruptedException e) {
            // Another refactoring is under way, and the user would not wait for it.
            return;
        }
    }
}
