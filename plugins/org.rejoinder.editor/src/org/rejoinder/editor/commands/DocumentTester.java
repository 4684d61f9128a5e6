package org.rejoinder.editor.commands;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.IEditorInput;

/** Whether an editor shows a document of ours; by the name, so that it holds for files of no project, too. */
public final class DocumentTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return receiver instanceof IEditorInput input && input.getName().endsWith(".rejoinder");
    }
}
