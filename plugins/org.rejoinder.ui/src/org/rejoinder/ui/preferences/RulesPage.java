package org.rejoinder.ui.preferences;

import java.util.Map;
import java.util.Properties;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.dialogs.PropertyPage;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.service.prefs.BackingStoreException;
import org.rejoinder.rules.Profile;
import org.rejoinder.ui.Messages;
import org.rejoinder.workspace.WorkspaceSettings;

/** How severe each rule is, and when it fires: of the workspace, or of the project whose properties are shown. */
public final class RulesPage extends PropertyPage implements IWorkbenchPreferencePage {

    /** The page's id among the preferences. */
    public static final String ID = "org.rejoinder.ui.rules";

    private RuleChoices choices;
    private Button own;
    private Combo profile;
    private RuleTable rules;
    private ThresholdFields thresholds;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.of("rules.description"));
    }

    /** The project whose properties are shown; null for the workspace's preferences. */
    private IProject project() {
        IResource resource = getElement() == null ? null : Adapters.adapt(getElement(), IResource.class);
        return resource == null ? null : resource.getProject();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(page);
        Properties stored = project() == null ? WorkspaceSettings.common() : WorkspaceSettings.own(project());
        boolean decides = project() == null || !stored.isEmpty();
        choices = new RuleChoices(decides ? stored : WorkspaceSettings.common());
        if (project() != null) {
            createOwn(page, decides);
        }
        new Label(page, SWT.NONE).setText(Messages.of("rules.profile"));
        profile = new Combo(page, SWT.READ_ONLY);
        for (Profile each : Profile.values()) {
            profile.add(Messages.of("profile." + each.word()));
        }
        GridDataFactory.fillDefaults().grab(true, false).applyTo(profile);
        TabFolder tabs = new TabFolder(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(tabs);
        Composite first = tab(tabs, "rules.tab.severities");
        GridLayoutFactory.swtDefaults().applyTo(first);
        rules = new RuleTable(first, choices);
        thresholds = new ThresholdFields(tab(tabs, "rules.tab.thresholds"), choices);
        profile.addListener(SWT.Selection, event -> {
            choices.profile(Profile.values()[profile.getSelectionIndex()]);
            rules.refresh();
        });
        refresh();
        enable();
        applyDialogFont(page);
        return page;
    }

    private void createOwn(Composite page, boolean decides) {
        own = new Button(page, SWT.CHECK);
        own.setText(Messages.of("rules.own"));
        own.setSelection(decides);
        own.addListener(SWT.Selection, event -> enable());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(own);
        Link link = new Link(page, SWT.NONE);
        link.setText(Messages.of("rules.workspace"));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(link);
        link.addListener(SWT.Selection, event -> PreferencesUtil
                .createPreferenceDialogOn(getShell(), ID, new String[] {ID}, null).open());
    }

    private static Composite tab(TabFolder tabs, String key) {
        Composite content = new Composite(tabs, SWT.NONE);
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(Messages.of(key));
        item.setControl(content);
        return content;
    }

    private void refresh() {
        profile.select(choices.profile().ordinal());
        rules.refresh();
        thresholds.refresh();
    }

    private void enable() {
        boolean enabled = own == null || own.getSelection();
        profile.setEnabled(enabled);
        rules.setEnabled(enabled);
        thresholds.setEnabled(enabled);
    }

    @Override
    protected void performDefaults() {
        choices.resetAll();
        if (own != null) {
            own.setSelection(false);
        }
        refresh();
        enable();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        if (choices == null) {
            return true;
        }
        try {
            if (project() == null) {
                WorkspaceSettings.storeCommon(choices.chosen());
            } else {
                WorkspaceSettings.storeOwn(project(), own.getSelection() ? choices.decided() : Map.of());
            }
            return true;
        } catch (BackingStoreException e) {
            StatusManager.getManager().handle(Status.error(Messages.of("rules.unsaved"), e), StatusManager.SHOW);
            return false;
        }
    }
}
