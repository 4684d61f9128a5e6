package org.rejoinder.editor.assist;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.rejoinder.editor.images.Images;
import org.rejoinder.language.ide.completion.Proposal;

/**
 * A proposal in the list. Its stretch reaches to where the caret was when it was made and grows with what is typed;
 * what stands behind that in a closed passage is replaced as well.
 */
final class RejoinderProposal
        implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension6 {

    private final Proposal proposal;
    private int typed;

    RejoinderProposal(Proposal proposal) {
        this.proposal = proposal;
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        apply(viewer.getDocument());
    }

    @Override
    public void apply(IDocument document) {
        try {
            int end = Math.min(document.getLength(), Math.max(proposal.begin(), proposal.end() + typed));
            document.replace(proposal.begin(), end - proposal.begin(), proposal.text());
        } catch (BadLocationException e) {
            // The document has changed under the list: nothing is put in.
            return;
        }
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        if (event != null) {
            typed += (event.getText() == null ? 0 : event.getText().length()) - event.getLength();
        }
        try {
            String prefix = document.get(proposal.begin(), Math.max(0, offset - proposal.begin()));
            // A word typed to its end and passed by is none to propose: its list would hide what can follow.
            boolean passed = proposal.kind() == Proposal.Kind.KEYWORD && prefix.length() > proposal.label().length();
            return !passed && proposal.text().regionMatches(true, 0, prefix, 0, prefix.length());
        } catch (BadLocationException e) {
            return false;
        }
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // Nothing is shown in the text.
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // Nothing is shown in the text.
    }

    @Override
    public Point getSelection(IDocument document) {
        return new Point(proposal.begin() + proposal.caret(), 0);
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString label = new StyledString(shortened());
        if (!proposal.detail().isEmpty()) {
            label.append("  " + proposal.detail(), StyledString.QUALIFIER_STYLER);
        }
        return label;
    }

    @Override
    public String getDisplayString() {
        return shortened();
    }

    private String shortened() {
        String label = proposal.label().replaceAll("\\s+", " ");
        return label.length() <= 90 ? label : label.substring(0, 60) + " … " + label.substring(label.length() - 25);
    }

    @Override
    public Image getImage() {
        return Images.get(switch (proposal.kind()) {
            case KEYWORD -> Images.KEYWORD;
            case SOURCE -> Images.SOURCE;
            case CLAIM -> Images.CLAIM;
            case STATEMENT -> Images.STATEMENT;
            case REBUTTAL -> Images.REBUTTAL;
            case PASSAGE -> Images.PASSAGE;
        });
    }

    @Override
    public String getAdditionalProposalInfo() {
        return proposal.kind() == Proposal.Kind.PASSAGE && proposal.label().length() > 60 ? proposal.label() : null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
