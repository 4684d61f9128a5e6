package org.rejoinder.editor.rename;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.DocumentChange;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextChange;
import org.eclipse.ltk.core.refactoring.TextEditChangeGroup;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEditGroup;
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
 * Gives a name another one in all files that write it, as one change that can be looked at first and taken back whole.
 * Files with unsaved changes stay unsaved, and a change of one document only is a step of that document's undo; all
 * others are saved.
 */
public final class NameRefactoring extends Refactoring {

    private final DocumentModel model;
    private final NameRename rename;
    private final Map<IFile, Edits> others = new LinkedHashMap<>();
    private Edits own;
    private String wanted;

    /** The changes of a document as it was when they were made. */
    private record Edits(String document, List<Edit> edits) {

        /** The line of an edit, by which the reader of a preview knows it. */
        String line(Edit edit) {
            int begin = document.lastIndexOf('\n', edit.begin() - 1) + 1;
            int end = document.indexOf('\n', edit.end());
            long number = 1 + document.substring(0, begin).chars().filter(c -> c == '\n').count();
            return Messages.of("rename.line", number, document.substring(begin, end < 0 ? document.length() : end).strip());
        }
    }

    /**
     * Creates the renaming.
     *
     * @param model  the document in which the name was pointed at
     * @param rename the name
     */
    public NameRefactoring(DocumentModel model, NameRename rename) {
        this.model = model;
        this.rename = rename;
        this.wanted = rename.name();
    }

    /** {@return the name as it is} */
    String oldName() {
        return rename.name();
    }

    /**
     * Takes the new name.
     *
     * @return what is wrong with it; fatal where it cannot be the new one
     */
    public RefactoringStatus wanted(String name) {
        wanted = name;
        String problem = rename.problem(name, model.structure(), model.otherNames());
        return problem == null ? new RefactoringStatus() : RefactoringStatus.createFatalErrorStatus(problem);
    }

    @Override
    public String getName() {
        return Messages.of("rename.title");
    }

    @Override
    public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
        return new RefactoringStatus();
    }

    /** Looks through the files that see each other; they are as open documents have them, saved or not. */
    @Override
    public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) throws OperationCanceledException {
        RefactoringStatus status = wanted(wanted);
        others.clear();
        Structure structure = model.structure();
        own = new Edits(structure.document(), rename.edits(wanted, structure, model.uri()));
        Path file = model.file();
        if (status.hasFatalError() || file == null) {
            return status;
        }
        List<Path> documents = Neighbourhood.of(file).documents();
        SubMonitor progress = SubMonitor.convert(monitor, Messages.of("rename.looking"), documents.size());
        for (Path other : documents) {
            progress.split(1);
            if (!other.equals(file.toAbsolutePath().normalize())) {
                look(other, status);
            }
        }
        if (!others.isEmpty()) {
            status.merge(RefactoringStatus.create(ResourcesPlugin.getWorkspace()
                    .validateEdit(others.keySet().toArray(IFile[]::new), getValidationContext())));
        }
        return status;
    }

    private void look(Path other, RefactoringStatus status) {
        Structure structure = Structure.of(content(other));
        List<Edit> edits = rename.edits(wanted, structure, other.toUri().toString());
        if (edits.isEmpty()) {
            return;
        }
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(other.toUri());
        if (files.length == 0) {
            status.addFatalError(Messages.of("rename.outside", other));
            return;
        }
        if (rename.hides(wanted, structure, other.toUri().toString())) {
            status.addError(Messages.of("rename.hidden", other.getFileName(), wanted));
        }
        others.put(files[0], new Edits(structure.document(), edits));
    }

    private static String content(Path file) {
        for (DocumentModel open : OpenDocuments.get().all()) {
            if (file.equals(open.file())) {
                return open.document().get();
            }
        }
        return Decoding.read(file, RejoinderResource.LARGEST) instanceof Decoding.Readable readable ? readable.text().string() : "";
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        List<Change> changes = new ArrayList<>();
        if (!own.edits().isEmpty()) {
            changes.add(ownChange());
        }
        others.forEach((other, edits) -> changes.add(with(edits, new TextFileChange(other.getName(), other))));
        return new CompositeChange(Messages.of("rename.change", rename.name(), wanted), changes.toArray(Change[]::new));
    }

    private Change ownChange() {
        IFile file = model.workspaceFile();
        if (file == null) {
            return with(own, new DocumentChange(model.file() == null ? rename.name() : model.file().getFileName().toString(),
                    model.document()));
        }
        TextFileChange change = new TextFileChange(file.getName(), file);
        if (others.isEmpty()) {
            change.setSaveMode(TextFileChange.LEAVE_DIRTY);
        }
        return with(own, change);
    }

    private static TextChange with(Edits edits, TextChange change) {
        change.setTextType("rejoinder");
        change.setEdit(new MultiTextEdit());
        for (Edit edit : edits.edits()) {
            ReplaceEdit replace = new ReplaceEdit(edit.begin(), edit.end() - edit.begin(), edit.replacement());
            change.getEdit().addChild(replace);
            change.addTextEditChangeGroup(new TextEditChangeGroup(change,
                    new TextEditGroup(edits.line(edit), replace)));
        }
        return change;
    }
}
