package org.rejoinder.editor.document;

import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.rejoinder.language.ide.checking.CheckedFinding;

/** A finding as an editor shows it: a squiggle, with the fixes that the finding offers. */
public final class FindingAnnotation extends Annotation implements IQuickFixableAnnotation {

    private static final String TYPE = "org.rejoinder.editor.finding.";

    private final CheckedFinding finding;

    FindingAnnotation(CheckedFinding finding) {
        super(TYPE + finding.severity().word(), false, finding.message() + " (" + finding.rule() + ")");
        this.finding = finding;
    }

    /** {@return the finding} */
    public CheckedFinding finding() {
        return finding;
    }

    @Override
    public void setQuickFixable(boolean state) {
        // It is known from the finding.
    }

    @Override
    public boolean isQuickFixableStateSet() {
        return true;
    }

    @Override
    public boolean isQuickFixable() {
        // it can be explained at least
        return true;
    }
}
