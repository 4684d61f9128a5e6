package org.rejoinder.editor.fixes;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ISharedImages;
import org.rejoinder.editor.document.DocumentModel;
import org.rejoinder.language.ide.checking.CheckedFinding;
import org.rejoinder.language.ide.fixes.Fix;

/** A fix in the list. If the document has changed since it was checked, the fix is looked for in the present state. */
final class FixProposal implements ICompletionProposal {

    private final Fix fix;
    private final int shift;
    private final DocumentModel model;

    FixProposal(Fix fix, int shift, DocumentModel model) {
        this.fix = fix;
        this.shift = shift;
        this.model = model;
    }

    @Override
    public void apply(IDocument document) {
        Fix current = fix;
        if (shift != 0 || !model.isChecked()) {
            Waiting.on(model::refresh);
            current = model.checked().findings().stream().map(CheckedFinding::fixes).flatMap(java.util.List::stream)
                    .filter(other -> other.title().equals(fix.title())).findFirst().orElse(null);
        }
        if (current != null) {
            model.apply(current.edits(), null);
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public String getDisplayString() {
        return fix.title();
    }

    @Override
    public Image getImage() {
        return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_INFO_TSK);
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
