package org.rejoinder.editor.navigation;

import java.net.URI;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.rejoinder.editor.document.DocumentModel;
import org.rejoinder.language.ide.completion.VisibleName;

/** Opens a declaration, in the same editor where it stands in the same document. */
final class NameHyperlink implements IHyperlink {

    private final IRegion region;
    private final VisibleName target;
    private final DocumentModel from;
    private final ITextEditor editor;

    NameHyperlink(IRegion region, VisibleName target, DocumentModel from, ITextEditor editor) {
        this.region = region;
        this.target = target;
        this.from = from;
        this.editor = editor;
    }

    @Override
    public IRegion getHyperlinkRegion() {
        return region;
    }

    @Override
    public String getTypeLabel() {
        return null;
    }

    @Override
    public String getHyperlinkText() {
        return target.name();
    }

    @Override
    public void open() {
        int length = target.end() - target.begin();
        if (target.uri().equals(from.uri()) && editor != null) {
            editor.getSite().getPage().getNavigationHistory().markLocation(editor);
            editor.selectAndReveal(target.begin(), length);
            return;
        }
        try {
            IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            IEditorPart opened = Editors.open(page, URI.create(target.uri()));
            if (opened != null && opened.getAdapter(ITextEditor.class) instanceof ITextEditor text) {
                text.selectAndReveal(target.begin(), length);
            }
        } catch (CoreException e) {
            ILog.of(NameHyperlink.class).log(e.getStatus());
        }
    }
}
