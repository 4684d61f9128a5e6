package org.rejoinder.editor.fixes;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** The last entry of a finding's fixes: it changes nothing, and leads to the rule's explanation, which it also shows beside the list. */
final class ExplainProposal implements ICompletionProposal {

    private final RuleHelp help;

    ExplainProposal(String rule) {
        this.help = new RuleHelp(rule);
    }

    @Override
    public void apply(IDocument document) {
        help.show();
    }

    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public String getAdditionalProposalInfo() {
        // the window takes it for HTML
        return help.text().replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>");
    }

    @Override
    public String getDisplayString() {
        return help.label();
    }

    @Override
    public Image getImage() {
        return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_LCL_LINKTO_HELP);
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
