package org.rejoinder.cli.exchange;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.rejoinder.cli.Messages;
import org.rejoinder.cli.UsageProblem;
import org.rejoinder.cli.inputs.InputFile;
import org.rejoinder.cli.inputs.InputWalk;

/** Which file will be written for which input, so that two inputs never write over each other's files. */
final class OutputPlan {

    private final Map<Path, InputFile> planned = new HashMap<>();
    private final Path folder;

    /** @param folder where everything goes; null: beside its input */
    OutputPlan(Path folder) {
        this.folder = folder;
    }

    /** Where an input's outputs go: below the folder, the input's own folders are kept. */
    Path folderOf(InputFile input) {
        if (folder == null) {
            Path parent = input.path().getParent();
            return parent == null ? Path.of("") : parent;
        }
        return input.inner().isEmpty() ? folder : folder.resolve(input.inner());
    }

    /**
     * An input will write this file.
     *
     * @param fileName without folders
     * @throws UsageProblem if another input writes it too, or if it is an input
     */
    Path add(InputFile input, String fileName) {
        Path target = folderOf(input).resolve(fileName);
        InputFile other = planned.putIfAbsent(target.toAbsolutePath().normalize(), input);
        if (other != null) {
            throw new UsageProblem(Messages.text("output.twice", printed(target), other.label(), input.label()));
        }
        return target;
    }

    /** @throws UsageProblem if the name is no path, or a file's */
    static Path folder(String name) {
        try {
            Path folder = Path.of(name);
            if (Files.isRegularFile(folder)) {
                throw new UsageProblem(Messages.text("output.notFolder", name));
            }
            return folder;
        } catch (InvalidPathException e) {
            throw new UsageProblem(Messages.text("output.invalid", name));
        }
    }

    /** The path as it is printed. */
    static String printed(Path path) {
        return InputWalk.slashed(path.toString());
    }
}
