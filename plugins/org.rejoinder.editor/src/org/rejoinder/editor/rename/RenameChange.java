package org.rejoinder.editor.rename;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.rejoinder.editor.Messages;
import org.rejoinder.editor.document.DocumentModel;
import org.rejoinder.editor.document.OpenDocuments;
import org.rejoinder.language.ide.edits.Edit;
import org.rejoinder.language.ide.rename.NameRename;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.language.snapshot.Neighbourhood;
import org.rejoinder.text.Decoding;

/**
 * The changes that a new name makes: in one document, a step of its undo; in several files, one step for all. Files with
 * unsaved changes stay unsaved, others are saved.
 */
final class RenameChange {

    private final DocumentModel model;
    private final NameRename rename;
    private final String wanted;
    private final Map<IFile, List<Edit>> others = new LinkedHashMap<>();
    private List<Edit> own = List.of();
    private Path outside;

    RenameChange(DocumentModel model, NameRename rename, String wanted) {
        this.model = model;
        this.rename = rename;
        this.wanted = wanted;
    }

    /** Looks through the files that see each other. Not on the user interface's thread. */
    void gather() {
        own = rename.edits(wanted, model.structure(), model.uri());
        Path file = model.file();
        if (file == null) {
            return;
        }
        for (Path other : Neighbourhood.of(file).documents()) {
            if (!other.equals(file.toAbsolutePath().normalize())) {
                List<Edit> edits = rename.edits(wanted, Structure.of(content(other)), other.toUri().toString());
                if (!edits.isEmpty()) {
                    add(other, edits);
                }
            }
        }
    }

    private void add(Path other, List<Edit> edits) {
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(other.toUri());
        if (files.length == 0) {
            outside = other;
        } else {
            others.put(files[0], edits);
        }
    }

    private static String content(Path file) {
        for (DocumentModel open : OpenDocuments.get().all()) {
            if (file.equals(open.file())) {
                return open.document().get();
            }
        }
        return Decoding.read(file, RejoinderResource.LARGEST) instanceof Decoding.Readable readable ? readable.text().string() : "";
    }

    /** {@return a file that writes the name and is not in the workspace, so that it cannot be changed; null for none} */
    Path outside() {
        return outside;
    }

    /**
     * Makes the changes. On the user interface's thread.
     *
     * @throws InvocationTargetException where a file cannot be changed
     */
    void perform(ITextEditor editor) throws InvocationTargetException, InterruptedException {
        if (others.isEmpty()) {
            model.apply(own, editor);
            return;
        }
        CompositeChange all = new CompositeChange(Messages.of("rename.change", rename.name(), wanted));
        IFile file = editor.getEditorInput().getAdapter(IFile.class);
        if (file != null && !own.isEmpty()) {
            all.add(change(file, own));
        }
        others.forEach((other, edits) -> all.add(change(other, edits)));
        PerformChangeOperation operation = new PerformChangeOperation(all);
        operation.setUndoManager(RefactoringCore.getUndoManager(), all.getName());
        PlatformUI.getWorkbench().getProgressService().run(false, false, monitor -> {
            try {
                all.initializeValidationData(monitor);
                ResourcesPlugin.getWorkspace().run(operation, monitor);
            } catch (CoreException e) {
                throw new InvocationTargetException(e);
            }
        });
    }

    private static TextFileChange change(IFile file, List<Edit> edits) {
        TextFileChange change = new TextFileChange(file.getName(), file);
        MultiTextEdit all = new MultiTextEdit();
        edits.forEach(edit -> all.addChild(new ReplaceEdit(edit.begin(), edit.end() - edit.begin(), edit.replacement())));
        change.setEdit(all);
        return change;
    }
}
