package org.rejoinder.ui.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.rejoinder.editor.document.DocumentModel;
import org.rejoinder.editor.document.OpenDocuments;
import org.rejoinder.editor.images.Images;
import org.rejoinder.ui.Messages;
import org.rejoinder.workspace.ProjectDocuments;

/** The documents of the workspace by project, and those that are open and lie outside. */
final class ArticleTree implements ITreeContentProvider {

    /** A project, or what is outside of all, with its documents. */
    record Group(String label, IProject project, List<Document> documents) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Group that && label.equals(that.label);
        }

        @Override
        public int hashCode() {
            return label.hashCode();
        }
    }

    /** A document, labelled by its place in the project. */
    record Document(String label, Path path, IFile file) {
    }

    private final Map<Path, Document> documents = new LinkedHashMap<>();
    private final List<Group> groups = new ArrayList<>();

    ArticleTree() {
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.isAccessible()) {
                List<Document> inside = new ArrayList<>();
                for (IFile file : documents(project)) {
                    if (file.getLocation() != null) {
                        inside.add(new Document(file.getProjectRelativePath().toString(), file.getLocation().toPath(), file));
                    }
                }
                add(project.getName(), project, inside);
            }
        }
        List<Document> outside = new ArrayList<>();
        for (DocumentModel model : OpenDocuments.get().all()) {
            Path file = model.file();
            if (file != null && !documents.containsKey(file)) {
                outside.add(new Document(file.toString(), file, null));
            }
        }
        add(Messages.of("export.outside"), null, outside);
    }

    private static Iterable<IFile> documents(IProject project) {
        try {
            return new ProjectDocuments().of(project);
        } catch (CoreException e) {
            ILog.of(ArticleTree.class).log(e.getStatus());
            return List.of();
        }
    }

    private void add(String label, IProject project, List<Document> inside) {
        if (!inside.isEmpty()) {
            inside.forEach(document -> documents.put(document.path(), document));
            groups.add(new Group(label, project, List.copyOf(inside)));
        }
    }

    /** {@return all documents, in the order in which they are shown} */
    List<Document> documents() {
        return List.copyOf(documents.values());
    }

    @Override
    public Object[] getElements(Object input) {
        return groups.toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        return element instanceof Group group ? group.documents().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return groups.stream().filter(group -> group.documents().contains(element)).findFirst().orElse(null);
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Group;
    }

    /** Shows projects and documents. */
    static final class Labels extends LabelProvider {

        @Override
        public String getText(Object element) {
            return element instanceof Group group ? group.label() : ((Document) element).label();
        }

        @Override
        public Image getImage(Object element) {
            return element instanceof Document ? Images.get(Images.DOCUMENT)
                    : PlatformUI.getWorkbench().getSharedImages().getImage(IDE.SharedImages.IMG_OBJ_PROJECT);
        }
    }
}
