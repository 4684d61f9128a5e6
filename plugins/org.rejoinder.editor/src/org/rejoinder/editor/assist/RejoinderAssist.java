package org.rejoinder.editor.assist;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.rejoinder.editor.document.DocumentModel;
import org.rejoinder.editor.document.OpenDocuments;
import org.rejoinder.language.ide.completion.Completion;
import org.rejoinder.language.ide.completion.Proposal;
import org.rejoinder.language.ide.syntax.Structure;

/** Proposes what the language services propose. Called by the platform on a worker thread, at each letter. */
public final class RejoinderAssist implements IContentAssistProcessor {

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        IDocument document = viewer.getDocument();
        if (document == null) {
            return new ICompletionProposal[0];
        }
        Structure structure = OpenDocuments.get().structure(document);
        Optional<DocumentModel> model = OpenDocuments.get().model(document);
        Completion completion = new Completion(structure, model.map(DocumentModel::otherNames).orElse(List.of()),
                model.map(DocumentModel::article).orElse(null));
        List<Proposal> proposals = completion.at(Math.min(offset, structure.document().length()));
        return proposals.stream().map(RejoinderProposal::new).toArray(ICompletionProposal[]::new);
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[] {'"'};
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
