package org.rejoinder.ui.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferenceLinkArea;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.rejoinder.editor.nature.NatureOffer;
import org.rejoinder.ui.Messages;

/** The root of our preferences. */
public final class RejoinderPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** Called by the platform. */
    public RejoinderPreferencePage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, NatureOffer.NODE);
        store.setDefault(NatureOffer.OFFER, true);
        setPreferenceStore(store);
        setDescription(Messages.of("preferences.description"));
    }

    @Override
    protected void createFieldEditors() {
        addField(new BooleanFieldEditor(NatureOffer.OFFER, Messages.of("preferences.offer"), getFieldEditorParent()));
        if (getContainer() instanceof IWorkbenchPreferenceContainer container) {
            new PreferenceLinkArea(getFieldEditorParent(), SWT.NONE, "org.eclipse.ui.preferencePages.ColorsAndFonts",
                    Messages.of("preferences.colours"), container, null);
        }
    }
}
