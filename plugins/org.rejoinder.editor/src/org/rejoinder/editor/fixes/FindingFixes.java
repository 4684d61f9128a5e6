package org.rejoinder.editor.fixes;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.rejoinder.editor.document.DocumentModel;
import org.rejoinder.editor.document.FindingAnnotation;
import org.rejoinder.editor.document.OpenDocuments;
import org.rejoinder.language.ide.fixes.Fix;

/** Offers the fixes of the findings at the caret, and what explains them. They are known already: nothing is computed here. */
public final class FindingFixes implements IQuickAssistProcessor {

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        IAnnotationModel annotations = context.getSourceViewer().getAnnotationModel();
        DocumentModel model = OpenDocuments.get().model(context.getSourceViewer().getDocument()).orElse(null);
        List<ICompletionProposal> proposals = new ArrayList<>();
        if (annotations == null || model == null) {
            return new ICompletionProposal[0];
        }
        Set<String> explained = new LinkedHashSet<>();
        int begin = context.getOffset();
        int end = begin + Math.max(0, context.getLength());
        for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            Position position = annotations.getPosition(annotation);
            boolean here = position != null && position.getOffset() <= end
                    && begin <= position.getOffset() + position.getLength();
            if (annotation instanceof FindingAnnotation found && here) {
                for (Fix fix : found.finding().fixes()) {
                    proposals.add(new FixProposal(fix, found.finding(), position.getOffset(), model));
                }
                explained.add(found.finding().rule());
            }
        }
        explained.forEach(rule -> proposals.add(new ExplainProposal(rule)));
        return proposals.toArray(ICompletionProposal[]::new);
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return annotation instanceof FindingAnnotation found && found.isQuickFixable();
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return false;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
