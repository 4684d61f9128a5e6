package org.rejoinder.ui.refactoring;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.ReplaceEdit;
import org.rejoinder.language.ide.edits.Edit;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.language.ide.textfile.TextFileName;
import org.rejoinder.ui.Messages;

/** Makes the changes of documents when files get other places: each then names its text from where it lies. */
final class TextReferenceChanges {

    private final Map<IPath, IPath> moved = new HashMap<>();

    /** Says that a file or folder of the workspace gets another full path. */
    void move(IResource resource, IPath to) {
        moved.put(resource.getFullPath(), to);
    }

    /**
     * {@return the changes of all documents concerned; null where there are none}
     *
     * @throws CoreException where a document cannot be read
     */
    Change create() throws CoreException {
        CompositeChange changes = new CompositeChange(Messages.of("rename.change"));
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.isAccessible()) {
                project.accept(proxy -> {
                    if (proxy.getType() == IResource.FILE && proxy.getName().endsWith(".rejoinder")
                            && !proxy.isDerived()) {
                        add(changes, (IFile) proxy.requestResource());
                    }
                    return true;
                }, IResource.NONE);
            }
        }
        return changes.getChildren().length == 0 ? null : changes;
    }

    private void add(CompositeChange changes, IFile file) throws CoreException {
        Optional<TextFileName> name = TextFileName.in(Structure.of(content(file)));
        if (name.isEmpty()) {
            return;
        }
        Path folder = Path.of(file.getParent().getFullPath().toPortableString());
        Optional<Path> text = name.get().from(folder);
        if (text.isEmpty() || Path.of(name.get().name()).isAbsolute()) {
            return;
        }
        IPath old = IPath.fromPortableString(text.get().toString().replace('\\', '/'));
        IPath newText = target(old);
        IPath newFile = target(file.getFullPath());
        if (newText.equals(old) && newFile.removeLastSegments(1).equals(file.getFullPath().removeLastSegments(1))) {
            return;
        }
        Path newFolder = Path.of(newFile.removeLastSegments(1).toPortableString());
        Edit edit = name.get().changedTo(newFolder, Path.of(newText.toPortableString()));
        if (edit.replacement().equals(content(file).substring(edit.begin(), edit.end()))) {
            return;
        }
        TextFileChange change = new TextFileChange(file.getName(), file);
        change.setEdit(new ReplaceEdit(edit.begin(), edit.end() - edit.begin(), edit.replacement()));
        changes.add(change);
    }

    private IPath target(IPath path) {
        for (Map.Entry<IPath, IPath> move : moved.entrySet()) {
            if (move.getKey().isPrefixOf(path)) {
                return move.getValue().append(path.removeFirstSegments(move.getKey().segmentCount()));
            }
        }
        return path;
    }

    private static String content(IFile file) throws CoreException {
        ITextFileBuffer buffer =
                FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
        if (buffer != null && buffer.getDocument() != null) {
            return buffer.getDocument().get();
        }
        try (java.io.InputStream in = file.getContents(true)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new CoreException(Status.error(file.getFullPath().toString(), e));
        }
    }
}
