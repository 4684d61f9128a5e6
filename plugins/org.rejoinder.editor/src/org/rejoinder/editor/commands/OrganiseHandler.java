package org.rejoinder.editor.commands;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.xtext.util.CancelIndicator;
import org.rejoinder.editor.Messages;
import org.rejoinder.editor.document.DocumentModel;
import org.rejoinder.editor.document.OpenDocuments;
import org.rejoinder.language.ide.edits.Edit;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.language.snapshot.Snapshot;
import org.rejoinder.language.writing.ClauseOrder;

/** Brings the clauses of a document into their usual order. It is parsed in the background; the change is one undo step. */
public final class OrganiseHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart part = HandlerUtil.getActiveEditor(event);
        Optional<DocumentModel> model = OpenDocuments.get().model(part);
        ITextEditor editor = part == null ? null : part.getAdapter(ITextEditor.class);
        if (model.isPresent() && editor != null) {
            ICoreRunnable work = monitor -> organise(model.get(), editor);
            Job job = Job.create(Messages.of("organise.job"), work);
            job.setUser(false);
            job.schedule();
        }
        return null;
    }

    private static void organise(DocumentModel model, ITextEditor editor) {
        String before = model.document().get();
        Snapshot snapshot = OpenDocuments.get().checking().snapshot(before, model.file(), CancelIndicator.NullImpl);
        RejoinderResource parsed = snapshot.resource();
        boolean broken = !parsed.getErrors().isEmpty();
        String after = broken ? before : ClauseOrder.organise(parsed);
        editor.getSite().getShell().getDisplay().asyncExec(() -> {
            if (broken) {
                MessageDialog.openInformation(editor.getSite().getShell(), Messages.of("organise.job"),
                        Messages.of("organise.errors"));
            } else if (!after.equals(before) && before.equals(model.document().get())) {
                model.apply(List.of(change(before, after)), editor);
            }
        });
    }

    /** The smallest stretch that differs, so that caret and folds elsewhere stay. */
    private static Edit change(String before, String after) {
        int begin = 0;
        int most = Math.min(before.length(), after.length());
        while (begin < most && before.charAt(begin) == after.charAt(begin)) {
            begin++;
        }
        int behind = 0;
        while (behind < most - begin
                && before.charAt(before.length() - 1 - behind) == after.charAt(after.length() - 1 - behind)) {
            behind++;
        }
        return new Edit(begin, before.length() - behind, after.substring(begin, after.length() - behind));
    }
}
