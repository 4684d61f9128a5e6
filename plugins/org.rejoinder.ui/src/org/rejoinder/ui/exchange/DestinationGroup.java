package org.rejoinder.ui.exchange;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;
import org.rejoinder.ui.Messages;

/** Asks where exported files go: beside each article, or into one folder of the workspace or of the file system. */
final class DestinationGroup {

    private static final String BESIDE = "beside";
    private static final String FOLDERS = "folders";
    private static final String REPLACE = "replace";

    private final IDialogSettings settings;
    private final Button beside;
    private final Button into;
    private final Combo folder;
    private final Button replace;

    /** @param changed is told of each change by the user */
    DestinationGroup(Composite page, IDialogSettings settings, Runnable changed) {
        this.settings = settings;
        Group group = new Group(page, SWT.NONE);
        group.setText(Messages.of("export.destination"));
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        beside = new Button(group, SWT.RADIO);
        beside.setText(Messages.of("export.beside"));
        GridDataFactory.fillDefaults().span(4, 1).applyTo(beside);
        into = new Button(group, SWT.RADIO);
        into.setText(Messages.of("export.into"));
        folder = new Combo(group, SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(folder);
        Remembered.list(settings, FOLDERS).forEach(folder::add);
        Button workspace = button(group, "export.workspace");
        Button disk = button(group, "export.disk");
        replace = new Button(group, SWT.CHECK);
        replace.setText(Messages.of("export.replace"));
        replace.setSelection(settings.getBoolean(REPLACE));
        GridDataFactory.fillDefaults().span(4, 1).applyTo(replace);
        boolean besideBefore = settings.get(BESIDE) == null || settings.getBoolean(BESIDE);
        beside.setSelection(besideBefore);
        into.setSelection(!besideBefore);
        if (folder.getItemCount() > 0) {
            folder.select(0);
        }
        workspace.addListener(SWT.Selection, event -> chooseInWorkspace());
        disk.addListener(SWT.Selection, event -> chooseOnDisk());
        beside.addListener(SWT.Selection, event -> changed.run());
        into.addListener(SWT.Selection, event -> changed.run());
        folder.addListener(SWT.Modify, event -> {
            beside.setSelection(false);
            into.setSelection(true);
            changed.run();
        });
    }

    private static Button button(Composite group, String key) {
        Button button = new Button(group, SWT.PUSH);
        button.setText(Messages.of(key));
        return button;
    }

    private void chooseInWorkspace() {
        ContainerSelectionDialog dialog = new ContainerSelectionDialog(folder.getShell(),
                ResourcesPlugin.getWorkspace().getRoot(), false, Messages.of("export.workspace.message"));
        if (dialog.open() == Window.OK && dialog.getResult().length > 0 && dialog.getResult()[0] instanceof IPath path) {
            IResource resource = ResourcesPlugin.getWorkspace().getRoot().findMember(path);
            if (resource != null && resource.getLocation() != null) {
                folder.setText(resource.getLocation().toOSString());
            }
        }
    }

    private void chooseOnDisk() {
        DirectoryDialog dialog = new DirectoryDialog(folder.getShell(), SWT.SAVE);
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    /** {@return what is wrong with the destination; null where nothing is} */
    String problem() {
        if (beside.getSelection()) {
            return null;
        }
        if (folder.getText().isBlank()) {
            return Messages.of("export.folder.missing");
        }
        try {
            Path path = Path.of(folder.getText().strip());
            if (!path.isAbsolute()) {
                return Messages.of("export.folder.relative");
            }
            Path there = path;
            while (there != null && !Files.exists(there)) {
                there = there.getParent();
            }
            boolean isFolder = there != null && Files.isDirectory(there);
            return !isFolder ? Messages.of("export.folder.file", there)
                    : Files.isWritable(there) ? null : Messages.of("export.folder.denied", there);
        } catch (InvalidPathException e) {
            return Messages.of("export.folder.invalid");
        }
    }

    /** {@return the folder; null for beside each document} */
    Path folder() {
        return beside.getSelection() ? null : Path.of(folder.getText().strip());
    }

    boolean replaces() {
        return replace.getSelection();
    }

    void remember() {
        settings.put(BESIDE, beside.getSelection());
        settings.put(REPLACE, replace.getSelection());
        if (into.getSelection()) {
            Remembered.add(settings, FOLDERS, folder.getText().strip());
        }
    }
}
