package org.rejoinder.ui.exchange;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.rejoinder.ui.Messages;

/** Asks for the files or the folder that is imported. Several files are one line, parted by the system's sign for that. */
final class ImportSource {

    private static final String SOURCES = "sources";

    private final IDialogSettings settings;
    private final Combo from;

    /** @param changed is told of each change by the user */
    ImportSource(Composite page, IDialogSettings settings, Runnable changed) {
        this.settings = settings;
        new Label(page, SWT.NONE).setText(Messages.of("import.from"));
        from = new Combo(page, SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).hint(280, SWT.DEFAULT).applyTo(from);
        Remembered.list(settings, SOURCES).forEach(from::add);
        Button files = new Button(page, SWT.PUSH);
        files.setText(Messages.of("import.files"));
        files.addListener(SWT.Selection, event -> chooseFiles());
        Button folder = new Button(page, SWT.PUSH);
        folder.setText(Messages.of("import.folder"));
        folder.addListener(SWT.Selection, event -> chooseFolder());
        from.addListener(SWT.Modify, event -> changed.run());
    }

    private void chooseFiles() {
        FileDialog dialog = new FileDialog(from.getShell(), SWT.OPEN | SWT.MULTI);
        if (dialog.open() != null) {
            List<String> chosen = Arrays.stream(dialog.getFileNames())
                    .map(name -> Path.of(dialog.getFilterPath()).resolve(name).toString()).toList();
            from.setText(String.join(File.pathSeparator, chosen));
        }
    }

    private void chooseFolder() {
        String chosen = new DirectoryDialog(from.getShell(), SWT.OPEN).open();
        if (chosen != null) {
            from.setText(chosen);
        }
    }

    /** {@return the files and folders} */
    List<Path> paths() {
        List<Path> paths = new ArrayList<>();
        for (String each : text().split(File.pathSeparator)) {
            if (!each.isBlank()) {
                paths.add(Path.of(each.strip()));
            }
        }
        return paths;
    }

    /** {@return what is wrong with what is given; null where nothing is, or nothing is given yet} */
    String problem() {
        try {
            for (Path path : paths()) {
                if (!path.isAbsolute() || !Files.exists(path)) {
                    return Messages.of("import.from.missing", path);
                }
                if (!Files.isReadable(path)) {
                    return Messages.of("import.from.denied", path);
                }
            }
            return null;
        } catch (InvalidPathException e) {
            return Messages.of("export.folder.invalid");
        }
    }

    /** {@return whether nothing is given yet} */
    boolean isEmpty() {
        return text().isEmpty();
    }

    private String text() {
        return from.getText().strip();
    }

    void remember() {
        Remembered.add(settings, SOURCES, text());
    }
}
