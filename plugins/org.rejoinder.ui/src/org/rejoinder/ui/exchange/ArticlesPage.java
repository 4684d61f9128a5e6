package org.rejoinder.ui.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.dialogs.ContainerCheckedTreeViewer;
import org.rejoinder.editor.document.DocumentModel;
import org.rejoinder.editor.document.OpenDocuments;
import org.rejoinder.ui.Messages;

/** Asks which articles are exported. */
final class ArticlesPage extends WizardPage {

    private final IStructuredSelection selection;
    private final IEditorPart editor;
    private ArticleTree tree;
    private ContainerCheckedTreeViewer viewer;

    /**
     * @param selection what is selected: files, folders, projects; where it holds no document, the editor's is taken
     * @param editor    the editor in front; may be null
     */
    ArticlesPage(IStructuredSelection selection, IEditorPart editor) {
        super("articles");
        this.selection = selection;
        this.editor = editor;
        setTitle(Messages.of("export.articles.title"));
        setDescription(Messages.of("export.articles.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
        tree = new ArticleTree();
        viewer = new ContainerCheckedTreeViewer(page, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(520, 300).applyTo(viewer.getControl());
        viewer.setContentProvider(tree);
        viewer.setLabelProvider(new ArticleTree.Labels());
        viewer.setInput(tree);
        viewer.expandAll();
        select(wanted());
        viewer.addCheckStateListener(event -> validate());
        button(page, "export.all", document -> true);
        button(page, "export.none", document -> false);
        setControl(page);
        validate();
    }

    private void button(Composite page, String key, Predicate<ArticleTree.Document> which) {
        Button button = new Button(page, SWT.PUSH);
        button.setText(Messages.of(key));
        button.addListener(SWT.Selection, event -> {
            select(which);
            validate();
        });
    }

    private void select(Predicate<ArticleTree.Document> which) {
        viewer.setCheckedElements(tree.documents().stream().filter(which).toArray());
    }

    private Predicate<ArticleTree.Document> wanted() {
        List<IResource> resources = new ArrayList<>();
        for (Object element : selection) {
            IResource resource = Adapters.adapt(element, IResource.class);
            if (resource != null) {
                resources.add(resource);
            }
        }
        Predicate<ArticleTree.Document> selected = document -> document.file() != null && resources.stream()
                .anyMatch(resource -> resource.getFullPath().isPrefixOf(document.file().getFullPath()));
        if (tree.documents().stream().anyMatch(selected)) {
            return selected;
        }
        Path open = OpenDocuments.get().model(editor).map(DocumentModel::file).orElse(null);
        return document -> document.path().equals(open);
    }

    private void validate() {
        boolean none = tree.documents().isEmpty();
        setErrorMessage(none ? Messages.of("export.articles.missing") : null);
        setPageComplete(!none && !documents().isEmpty());
    }

    /** {@return the chosen documents} */
    List<Path> documents() {
        List<Path> chosen = new ArrayList<>();
        for (Object element : viewer.getCheckedElements()) {
            if (element instanceof ArticleTree.Document document) {
                chosen.add(document.path());
            }
        }
        return chosen;
    }
}
