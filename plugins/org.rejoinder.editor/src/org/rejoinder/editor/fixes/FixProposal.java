package org.rejoinder.editor.fixes;

import java.util.Comparator;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.rejoinder.editor.document.DocumentModel;
import org.rejoinder.editor.images.Images;
import org.rejoinder.language.ide.checking.CheckedFinding;
import org.rejoinder.language.ide.fixes.Fix;

/** A fix in the list. If the document has changed since it was checked, the fix is looked for in the present state. */
final class FixProposal implements ICompletionProposal {

    private final Fix fix;
    private final CheckedFinding finding;
    private final int begin;
    private final DocumentModel model;

    /** @param begin where the finding stands by now */
    FixProposal(Fix fix, CheckedFinding finding, int begin, DocumentModel model) {
        this.fix = fix;
        this.finding = finding;
        this.begin = begin;
        this.model = model;
    }

    @Override
    public void apply(IDocument document) {
        Fix current = fix;
        if (begin != finding.begin() || !model.isChecked()) {
            Waiting.on(model::refresh);
            // Another finding may have a fix of the same title.
            current = model.checked().findings().stream().filter(other -> other.rule().equals(finding.rule()))
                    .sorted(Comparator.comparingInt(other -> Math.abs(other.begin() - begin)))
                    .flatMap(other -> other.fixes().stream()).filter(other -> other.title().equals(fix.title()))
                    .findFirst().orElse(null);
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
        return Images.get(Images.FIX);
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
